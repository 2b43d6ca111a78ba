import type { StepOf } from '../rules/cure.js'
import type { CorrectedFact, Corrections, DatedFact } from './wording.js'
import { factName } from './fact-name.js'

/** How a correction is said in a language. */
export function corrected({ fact, to }: StepOf<'correct'>, corrections: Corrections): string {
  const words = corrections[factName(fact) as CorrectedFact]
  return typeof words === 'string' ? words : words(to.map(String))
}

/** Which day a step is about. */
export function datedFact({ fact }: StepOf<'date'>): DatedFact {
  return factName(fact) as DatedFact
}

/** Those who are to attend, by name where all of them must. */
export function allOf({ more, among }: StepOf<'attend'>): readonly string[] {
  return more === among.length ? among : []
}

/** Whether they are to attend the vote, not the opening of the sitting. */
export function atVote({ fact }: StepOf<'attend'>): boolean {
  return factName(fact).startsWith('motion.')
}
