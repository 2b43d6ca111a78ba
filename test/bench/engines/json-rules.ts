import { Engine as JsonRules, type TopLevelCondition } from 'json-rules-engine'
import type { Engine } from './engine.js'
import { questions, type Answers } from './figures.js'

const is = (fact: string, value: unknown, operator = 'equal') => ({ fact, operator, value })

const rules: Readonly<Record<keyof Answers, TopLevelCondition>> = {
  quorum: { all: [is('twicePresent', { fact: 'voting' }, 'greaterThan')] },
  majority: { all: [is('twiceFor', { fact: 'present' }, 'greaterThan')] },
  secretary: { all: [is('secretaryVoted', false)] },
  offices: { all: [is('chairs', 1), is('deputies', 1), is('secretaries', 1)] },
  tenYears: { all: [is('eligible', { fact: 'elected' }, 'lessThanInclusive')] },
  presiding: {
    any: [
      { all: [is('chairPresent', true), is('chairPresides', true)] },
      { all: [is('chairPresent', false), is('deputyPresides', true)] },
    ],
  },
}

/** One rule with one event each; a rule is met if its event came. */
export const jsonRules: Engine = {
  name: 'json-rules-engine',
  prepare: () => {
    const engine = new JsonRules(questions.map((type) => ({ conditions: rules[type], event: { type } })))
    return async (figures) => {
      const { events } = await engine.run({ ...figures })
      const met = new Set(events.map(({ type }) => type))
      return Object.fromEntries(questions.map((question) => [question, met.has(question)])) as unknown as Answers
    }
  },
}
