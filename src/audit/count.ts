import { quarterOf, type Quarter } from '../calendar/quarter.js'
import { edition } from '../provisions/edition.js'
import type { Readings } from '../readings/options.js'
import { otherReadings } from '../readings/readings.js'
import { rules } from '../rules/catalogue.js'
import type { RuleId } from '../rules/facts.js'
import type { Finding } from '../rules/rule.js'
import type { LineResult } from './line.js'
import type { DecisionCounts, QuarterTally, RuleTally, Tally, UnitTally } from './tally.js'
import { differs, tooGreat } from './tally-error.js'
import { version } from './version.js'

type Growing<T> = { -readonly [K in keyof T]: T[K] }
type Judged = Extract<LineResult, { ok: true }>

const totals = ['dossiers', 'breached', 'unknown', 'met', 'unreadable', 'sittings'] as const

/** A tally that grows as results come. Maps, so that no name of a unit can be taken for anything else. */
export interface Count extends Growing<Pick<Tally, (typeof totals)[number]>> {
  readings: Partial<Readings> | undefined
  readonly decisions: Growing<DecisionCounts>
  readonly rules: Map<RuleId, Growing<RuleTally>>
  readonly units: Map<string, Growing<UnitTally>>
  readonly quarters: Map<Quarter, Growing<QuarterTally>>
}

export function newCount(): Count {
  return {
    readings: undefined,
    ...{ dossiers: 0, breached: 0, unknown: 0, met: 0, unreadable: 0, sittings: 0 },
    decisions: { adopted: 0, rejected: 0, pending: 0, void: 0, unknown: 0 },
    ...{ rules: new Map(), units: new Map(), quarters: new Map() },
  }
}

/** Adds one result. @throws TallyError if it was judged by other readings than those before */
export function countResult(count: Count, result: LineResult): void {
  if (!result.ok) {
    count.unreadable++
    return
  }
  judgedBy(count, otherReadings(result.readings ?? {}))
  const { outcome, findings } = result.verdict
  count.dossiers++
  if (outcome === 'breached') count.breached++
  if (findings.some((finding) => finding.outcome === 'unknown' && finding.weight !== 'note')) count.unknown++
  if (outcome === 'met' || outcome === 'not-judged') count.met++
  const unit = unitIn(count, result.unit)
  unit[result.kind]++
  const quarters = countSittings(count, unit, findings)
  countDecisions(count, unit, quarters, result)
  for (const finding of findings) countFinding(count, unit, quarters, finding)
}

/** The tallies of a dossier's quarters, by the number of the sitting. */
type QuarterOfSitting = ReadonlyMap<string, Growing<QuarterTally>>

/** Every sitting has one finding on its day: whether it came after the roster's approval. */
function countSittings(count: Count, unit: Growing<UnitTally>, findings: readonly Finding[]): QuarterOfSitting {
  const quarters = new Map<string, Growing<QuarterTally>>()
  for (const finding of findings) {
    if (finding.rule !== 'convening.constituted' || finding.facts.on === undefined) continue
    const quarter = quarterIn(count, quarterOf(finding.facts.on))
    quarters.set(sittingAt(finding.at), quarter)
    for (const growing of [count, unit, quarter]) growing.sittings++
  }
  return quarters
}

/** The number of the sitting in which a subject lies: `/sittings/3/motions/0` lies in `3`. Empty if it lies in none. */
function sittingAt(at: string): string {
  if (!at.startsWith('/sittings/')) return ''
  const end = at.indexOf('/', 10)
  return at.slice(10, end === -1 ? undefined : end)
}

function countDecisions(count: Count, unit: Growing<UnitTally>, quarters: QuarterOfSitting, { verdict }: Judged): void {
  for (const { at, decision } of verdict.decisions) {
    count.decisions[decision.result]++
    unit.decisions++
    const quarter = quarters.get(sittingAt(at))
    if (quarter !== undefined) quarter.decisions++
  }
}

function countFinding(count: Count, unit: Growing<UnitTally>, quarters: QuarterOfSitting, finding: Finding): void {
  const { rule, outcome, weight, at } = finding
  const ofRule = ruleIn(count, rule)
  if (outcome === 'breached' && weight === 'note') ofRule.notes++
  else ofRule[outcome]++
  if (outcome === 'met' || weight === 'note') return
  unit[outcome]++
  const quarter = quarters.get(sittingAt(at))
  if (quarter !== undefined) quarter[outcome]++
}

/** Adds a whole tally. @throws TallyError if it was judged by other readings than those before, or its counts are too great */
export function countTally(count: Count, tally: Tally): void {
  if (tally.readings !== undefined) judgedBy(count, tally.readings)
  for (const total of totals) count[total] = sum(count[total], tally[total])
  add(count.decisions, tally.decisions)
  for (const { rule, ...numbers } of tally.rules) add(ruleIn(count, rule), numbers)
  for (const { unit, ...numbers } of tally.units) add(unitIn(count, unit), numbers)
  for (const { quarter, ...numbers } of tally.quarters) add(quarterIn(count, quarter), numbers)
}

function add<K extends string>(growing: NoInfer<Record<K, number>>, numbers: Readonly<Record<K, number>>): void {
  for (const name in numbers) growing[name] = sum(growing[name], numbers[name])
}

/** Beyond the safe whole numbers two different sums could be the same number. */
function sum(a: number, b: number): number {
  if (Number.isSafeInteger(a + b)) return a + b
  throw tooGreat()
}

function judgedBy(count: Count, readings: Partial<Readings>): void {
  count.readings ??= readings
  const [before, now] = [count.readings, readings].map((judged) => JSON.stringify(judged)) as [string, string]
  if (before !== now) throw differs('readings', before, now)
}

function ruleIn({ rules }: Count, rule: RuleId): Growing<RuleTally> {
  return inMap(rules, rule, () => ({ rule, met: 0, breached: 0, unknown: 0, notes: 0 }))
}

function unitIn({ units }: Count, unit: string): Growing<UnitTally> {
  return inMap(units, unit, () => {
    return { unit, officers: 0, policemen: 0, sittings: 0, decisions: 0, breached: 0, unknown: 0 }
  })
}

function quarterIn({ quarters }: Count, quarter: Quarter): Growing<QuarterTally> {
  return inMap(quarters, quarter, () => ({ quarter, sittings: 0, decisions: 0, breached: 0, unknown: 0 }))
}

function inMap<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

/** What has been counted so far, in the one order that a tally has. */
export function tallyBy(count: Count): Tally {
  const { readings, decisions, dossiers, breached, unknown, met, unreadable, sittings } = count
  return {
    zhinalys: version,
    edition: edition.sha256,
    ...(readings !== undefined && { readings }),
    ...{ dossiers, breached, unknown, met, unreadable, sittings },
    decisions: { ...decisions },
    rules: rules.flatMap(({ id }) => copies(count.rules.get(id))),
    units: inOrder(count.units).flatMap(copies),
    quarters: inOrder(count.quarters).flatMap(copies),
  }
}

function copies<T extends object>(row: T | undefined): T[] {
  return row === undefined ? [] : [{ ...row }]
}

/** By code unit, as every machine in every language compares. */
function inOrder<T>(rows: ReadonlyMap<string, T>): T[] {
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
