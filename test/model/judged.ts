/*
 * What the model says of one rule and one subject, and the little logic that all of it needs.
 * Nothing under `test/model` shares anything with `src` but types.
 */
import type { Assembly, Outcome, RuleId, Seat, Weight } from 'zhinalys'

export interface Judged {
  readonly rule: RuleId
  readonly at: string
  readonly outcome: Outcome
  readonly weight: Weight
}

/** Absent: not known. */
export type Truth = boolean | undefined

/** rules.md: "each comparison is one conjunct, and one that is breached decides". */
export function all(...comparisons: readonly Truth[]): Outcome {
  if (comparisons.includes(false)) return 'breached'
  return comparisons.includes(undefined) ? 'unknown' : 'met'
}

/** One of them suffices. */
export function any(...truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes(undefined) ? undefined : false
}

/** A comparison with something that may not be known. */
export function compare<T>(known: T | undefined, holds: (value: T) => boolean): Truth {
  return known === undefined ? undefined : holds(known)
}

/** Whatever the possibilities agree on. */
export function agreed<T>(possible: readonly T[]): T | undefined {
  const [first] = possible
  return possible.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : undefined
}

/** The approval of the order: what was before it is outside the order. */
export function early(day: string | undefined): boolean {
  return day !== undefined && day < '2023-01-06'
}

/** "Of seats with one id, one counts": the first. */
export function seatsThatCount({ seats }: Assembly): Seat[] {
  return seats.filter((seat, index) => seats.findIndex(({ id }) => id === seat.id) === index)
}

export function votes(seat: Seat): boolean {
  return seat.office !== 'secretary'
}
