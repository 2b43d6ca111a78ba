/*
 * What the model says of one rule and one subject, and the little logic that all of it needs.
 * Nothing under `test/model` shares anything with `src` but types.
 */
import type { Assembly, Finding, Outcome, RuleId, Seat, Weight } from 'zhinalys'

export interface Judged {
  readonly rule: RuleId
  readonly at: string
  readonly outcome: Outcome
  readonly weight: Weight
  /** Absent: as `provisions.ts` says. */
  readonly provision?: Finding['provision']
  /** The figures that the model states; `undefined`: there is no such figure. Those left out are not compared. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** Pointers of what is not known, where the model states them. */
  readonly lacking?: readonly string[]
}

/** Absent: not known. */
export type Truth = boolean | undefined

/** A comparison, and what would have to be known where it cannot be made. */
export type Comparison = readonly [truth: Truth, ...lacking: string[]]

/** rules.md: "each comparison is one conjunct, and one that is breached decides". */
export function all(...comparisons: readonly Truth[]): Outcome {
  if (comparisons.includes(false)) return 'breached'
  return comparisons.includes(undefined) ? 'unknown' : 'met'
}

/** The outcome of comparisons, and if it is unknown all that they lack. */
export function concluded(...comparisons: readonly Comparison[]): Pick<Judged, 'outcome' | 'lacking'> {
  const outcome = all(...comparisons.map(([truth]) => truth))
  if (outcome !== 'unknown') return { outcome }
  return { outcome, lacking: comparisons.flatMap(([truth, ...lacking]) => (truth === undefined ? lacking : [])) }
}

/** One of them suffices. */
export function any(...truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes(undefined) ? undefined : false
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth
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
