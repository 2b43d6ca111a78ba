import * as z from 'zod'
import type { Quarter } from '../calendar/quarter.js'
import { edition } from '../provisions/edition.js'
import { options, type Readings } from '../readings/options.js'
import { otherReadings } from '../readings/readings.js'
import { issuesOf } from '../records/issues.js'
import { rules } from '../rules/catalogue.js'
import type { RuleId } from '../rules/facts.js'
import type { Tally } from './tally.js'
import { differs, TallyError } from './tally-error.js'
import { version } from './version.js'

const whole = z.int().min(0)
const ruleIds = rules.map(({ id }) => id) as [RuleId, ...RuleId[]]
const readings = z.strictObject(
  Object.fromEntries(Object.entries(options).map(([question, known]) => [question, z.enum(known).optional()])),
) as unknown as z.ZodType<Partial<Readings>>
const quarter = z.custom<Quarter>((value) => typeof value === 'string' && /^(19|20|21)\d\d-Q[1-4]$/.test(value), {
  params: { expected: 'a quarter such as 2024-Q1' },
})

const rule = z.strictObject({ rule: z.enum(ruleIds), met: whole, breached: whole, unknown: whole, notes: whole })
const findings = { sittings: whole, decisions: whole, breached: whole, unknown: whole }
const unit = z.strictObject({ unit: z.string(), officers: whole, policemen: whole, ...findings })

const schema = z.strictObject({
  zhinalys: z.string(),
  edition: z.string(),
  readings: readings.optional(),
  ...{ dossiers: whole, breached: whole, unknown: whole, met: whole, unreadable: whole, sittings: whole },
  decisions: z.strictObject({ adopted: whole, rejected: whole, pending: whole, void: whole, unknown: whole }),
  rules: eachOnce(z.array(rule), (row) => String(ruleIds.indexOf(row.rule)).padStart(3, '0')),
  units: eachOnce(z.array(unit), (row) => row.unit),
  quarters: eachOnce(z.array(z.strictObject({ quarter, ...findings })), (row) => row.quarter),
}) satisfies z.ZodType<Tally>

/** A list whose rows stand once each, in the order of their keys. */
function eachOnce<Row>(list: z.ZodType<Row[]>, keyOf: (row: Row) => string): z.ZodType<Row[]> {
  const ascends = (rows: Row[]) => rows.every((row, i) => i === 0 || keyOf(rows[i - 1] as Row) < keyOf(row))
  return list.refine(ascends, { params: { expected: 'rows that stand once each, in order' } })
}

/**
 * Reads a tally that has been written as JSON.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns the tally, a copy of the input
 * @throws TallyError with `code` `TALLY_DIFFERS` if another version or by another edition, `TALLY_INVALID` with `issues`
 * if it is none
 * @example
 * ```ts
 * parseTally(JSON.parse(JSON.stringify(emptyTally))) // => emptyTally
 * ```
 */
export function parseTally(input: unknown): Tally {
  refuseOthers(input)
  const { success, data, error } = schema.safeParse(input)
  if (!success) throw new TallyError('TALLY_INVALID', issuesOf(error.issues, schema, input))
  return data.readings === undefined ? data : { ...data, readings: otherReadings(data.readings) }
}

/** The shape of another version's tallies is not known to this one: what differs is told first. */
function refuseOthers(input: unknown): void {
  const own = { zhinalys: version, edition: edition.sha256 }
  for (const what of ['zhinalys', 'edition'] as const) {
    const given = (input as Partial<Tally> | null | undefined)?.[what]
    if (typeof given === 'string' && given !== own[what]) throw differs(what, own[what], given)
  }
}
