import Publicodes from 'publicodes'
import type { Engine } from './engine.js'
import { questions, type Answers } from './figures.js'

const facts = [
  ...['voting', 'present', 'twicePresent', 'twiceFor', 'secretaryVoted', 'chairs', 'deputies', 'secretaries'],
  ...['chairPresent', 'chairPresides', 'deputyPresides', 'elected', 'eligible'],
]

const rules: Readonly<Record<keyof Answers, object>> = {
  quorum: { valeur: 'twicePresent > voting' },
  majority: { valeur: 'twiceFor > present' },
  secretary: { valeur: 'secretaryVoted = non' },
  offices: { 'toutes ces conditions': ['chairs = 1', 'deputies = 1', 'secretaries = 1'] },
  tenYears: { valeur: 'eligible <= elected' },
  presiding: {
    'une de ces conditions': [
      { 'toutes ces conditions': ['chairPresent', 'chairPresides'] },
      { 'toutes ces conditions': ['chairPresent = non', 'deputyPresides'] },
    ],
  },
}

/** A situation is set, then each rule evaluated. */
export const publicodes: Engine = {
  name: 'publicodes',
  prepare: () => {
    const engine = new Publicodes({ ...Object.fromEntries(facts.map((fact) => [fact, {}])), ...rules } as object)
    return (figures) => {
      engine.setSituation(Object.fromEntries(Object.entries(figures).map(([fact, value]) => [fact, said(value)])))
      const answers = questions.map((question) => [question, engine.evaluate(question).nodeValue === true])
      return Object.fromEntries(answers) as unknown as Answers
    }
  },
}

function said(value: number | boolean): number | string {
  return typeof value === 'number' ? value : value ? 'oui' : 'non'
}
