import { LogicEngine } from 'json-logic-engine'
import type { Engine } from './engine.js'
import { questions, type Answers } from './figures.js'

const one = (name: string) => ({ '===': [{ var: name }, 1] })

const rules: Readonly<Record<keyof Answers, object>> = {
  quorum: { '>': [{ var: 'twicePresent' }, { var: 'voting' }] },
  majority: { '>': [{ var: 'twiceFor' }, { var: 'present' }] },
  secretary: { '!': { var: 'secretaryVoted' } },
  offices: { and: [one('chairs'), one('deputies'), one('secretaries')] },
  tenYears: { '<=': [{ var: 'eligible' }, { var: 'elected' }] },
  presiding: { if: [{ var: 'chairPresent' }, { var: 'chairPresides' }, { var: 'deputyPresides' }] },
}

/** One expression a rule, compiled beforehand to a function. */
export const jsonLogic: Engine = {
  name: 'json-logic-engine',
  prepare: () => {
    const engine = new LogicEngine()
    const built = questions.map((question) => [question, engine.build(rules[question])] as const)
    return (figures) =>
      Object.fromEntries(built.map(([question, rule]) => [question, rule(figures) as boolean])) as unknown as Answers
  },
}
