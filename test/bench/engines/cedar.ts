import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import type { Engine } from './engine.js'
import { questions, type Answers } from './figures.js'

const rules: Readonly<Record<keyof Answers, string>> = {
  quorum: 'context.twicePresent > context.voting',
  majority: 'context.twiceFor > context.present',
  secretary: '!context.secretaryVoted',
  offices: 'context.chairs == 1 && context.deputies == 1 && context.secretaries == 1',
  tenYears: 'context.eligible <= context.elected',
  presiding: 'if context.chairPresent then context.chairPresides else context.deputyPresides',
}

const policies = Object.fromEntries(
  Object.entries(rules).map(([id, rule]) => [id, `permit (principal, action, resource) when { ${rule} };`]),
)
const nobody = { type: 'Vote', id: '1' }

/** One policy a rule; a rule is met if its policy is among the reasons for what is permitted. */
export const cedar: Engine = {
  name: '@cedar-policy/cedar-wasm',
  prepare: () => {
    const parsed = preparsePolicySet('rules', { staticPolicies: policies })
    if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors))
    return (figures) => {
      const answer = statefulIsAuthorized({
        ...{ principal: nobody, action: { type: 'Action', id: 'judge' }, resource: nobody },
        ...{ context: { ...figures }, preparsedPolicySetId: 'rules', entities: [] },
      })
      if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
      const met = new Set(answer.response.diagnostics.reason)
      return Object.fromEntries(questions.map((question) => [question, met.has(question)])) as unknown as Answers
    }
  },
}
