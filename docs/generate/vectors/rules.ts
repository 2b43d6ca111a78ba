import { rules, type Outcome, type RuleEntry } from 'zhinalys'
import { en } from 'zhinalys/wording/en'
import { findingIn, type Case } from '../cases/case.js'
import { cases } from '../cases/cases.js'
import { notes } from '../notes/notes.js'
import { casesOf } from '../weights.js'
import { compared, findingsOf } from './findings.js'
import { least } from './least.js'
import { sentenceOf, type Vector, type Vectors } from './vectors.js'

/** For every rule the cases of `docs/rules.md`, cut down to what the rule asks. */
export const ofRules: Vectors = {
  name: 'rules',
  version: 1,
  head: () => ({ never: rules.flatMap(neverOf) }),
  cases: () => rules.flatMap(vectorsOf),
}

const outcomes: readonly Outcome[] = ['met', 'breached', 'unknown']

/** The outcomes that a rule never has, and why. */
function neverOf({ id }: RuleEntry) {
  return outcomes
    .filter((outcome) => cases[id][outcome] === undefined)
    .map((outcome) => ({ rule: id, outcome, because: sentenceOf(notes[id][outcome].replace('Never: ', '')) }))
}

function vectorsOf(rule: RuleEntry): Vector[] {
  const taken = new Map<Outcome, number>()
  return casesOf(rule).map((example) => {
    const { outcome } = findingIn(example, rule.id)
    const nth = (taken.get(outcome) ?? 0) + 1
    taken.set(outcome, nth)
    return {
      id: [rule.id, outcome, ...(nth === 1 ? [] : [nth])].join('/'),
      told: sentenceOf(`${en.report.rules[rule.id]}, ${outcome}: ${example.told}`),
      rule: rule.id,
      ...judged(rule, example),
    }
  })
}

function judged({ id }: RuleEntry, example: Case) {
  if ('register' in example.of) return { ...example.of, findings: [compared(findingIn(example, id))] }
  const dossier = least(example.of.dossier, (less) => findingsOf(less, id))
  return { dossier, findings: findingsOf(dossier, id) }
}
