import type { Quarter } from '../calendar/quarter.js'
import type { Readings } from '../readings/options.js'
import type { RuleId } from '../rules/facts.js'
import { countResult, countTally, newCount, tallyBy } from './count.js'
import type { LineResult } from './line.js'
import { parseTally } from './parse-tally.js'

/** What a register, or a part of one, comes to in whole numbers. Plain JSON in one order, so that equals are equal bytes. */
export interface Tally {
  /** The version of the library that judged. */
  readonly zhinalys: string
  /** The SHA-256 of the text that was judged by. */
  readonly edition: string
  /** The readings judged by, other than the defaults. Absent: nothing has been judged yet. */
  readonly readings?: Partial<Readings> | undefined
  /** How many dossiers were judged. One with breaches may also have something not known. */
  readonly dossiers: number
  readonly breached: number
  readonly unknown: number
  /** With neither. */
  readonly met: number
  /** Lines, or whole files, that could not be read. */
  readonly unreadable: number
  readonly sittings: number
  readonly decisions: DecisionCounts
  /** Rules that gave a finding, in the order of the catalogue. */
  readonly rules: readonly RuleTally[]
  /** Units in the order of their code units. */
  readonly units: readonly UnitTally[]
  /** Quarters in which sittings were held, in order. */
  readonly quarters: readonly QuarterTally[]
}

/** Motions by what the count made of them. */
export interface DecisionCounts {
  readonly adopted: number
  readonly rejected: number
  readonly pending: number
  readonly void: number
  readonly unknown: number
}

/** The findings of one rule; notes are breached findings that weigh nothing. */
export interface RuleTally {
  readonly rule: RuleId
  readonly met: number
  readonly breached: number
  readonly unknown: number
  readonly notes: number
}

/** One unit: its assemblies by kind, what they did, and findings of any weight but a note. */
export interface UnitTally {
  readonly unit: string
  readonly officers: number
  readonly policemen: number
  readonly sittings: number
  readonly decisions: number
  readonly breached: number
  readonly unknown: number
}

/** The sittings of one calendar quarter, and their findings of any weight but a note. */
export interface QuarterTally {
  readonly quarter: Quarter
  readonly sittings: number
  readonly decisions: number
  readonly breached: number
  readonly unknown: number
}

/**
 * The tally of nothing: merged with any other it changes nothing.
 *
 * @example
 * ```ts
 * emptyTally.dossiers // => 0
 * ```
 */
export const emptyTally: Tally = /* @__PURE__ */ tallyBy(/* @__PURE__ */ newCount())

/**
 * Counts results: dossiers, sittings and decisions, and findings by rule, unit and quarter. Takes time in proportion to
 * the results and memory in proportion to the units.
 *
 * @param results whole results of {@link auditLines}, all judged by the same readings; order does not matter
 * @returns the counts, plain JSON
 * @throws TallyError with `code` `TALLY_DIFFERS` where they were judged by different readings
 * @example
 * ```ts
 * const results = []
 * const line = '{"assembly":{"id":"a1","kind":"officers","unit":"Department","seats":[]}}'
 * for await (const result of auditLines([line, 'no JSON'])) results.push(result)
 * const { dossiers, unreadable, units } = tallyOf(results)
 * dossiers // => 1
 * unreadable // => 1
 * units[0]?.officers // => 1
 * ```
 */
export function tallyOf(results: Iterable<LineResult>): Tally {
  const count = newCount()
  for (const result of results) countResult(count, result)
  return tallyBy(count)
}

/**
 * One tally of two: a register judged in parts, merged in any order, gives the tally of the whole. Associative and
 * commutative, {@link emptyTally} is neutral.
 *
 * @param a a tally, such as one read from a file
 * @param b another
 * @returns a new tally
 * @throws TallyError with `code` `TALLY_DIFFERS` where version, edition or readings differ, `TALLY_INVALID` with `issues`
 * where one is no tally
 * @example
 * ```ts
 * mergeTallies(emptyTally, tallyOf([])) // => emptyTally
 * ```
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const count = newCount()
  countTally(count, parseTally(a))
  countTally(count, parseTally(b))
  return tallyBy(count)
}
