import type { Readings } from '../readings/options.js'
import { resolve } from '../readings/readings.js'
import type { Assembly, Inspection, Motion, Period, Seat, Sitting } from '../records/types.js'
import { verdictOf } from '../verdict/verdict.js'
import type { AssemblyOfSeat, SittingCase } from './cases.js'
import { judgeAssembly } from './compose.js'
import { findingOf, findingsOf, judgeInto, type Judge } from './finding.js'
import * as lists from './lists.js'
import { motionCase, seatCase, sittingCase } from './prepare.js'
import { judgePeriod } from './oversee.js'
import { quorum } from './quorum.js'
import { rosterOf } from './roster.js'
import type { Finding, RulesOf, Verdict } from './rule.js'
import type { Decision } from './voting/decision.js'

/**
 * Whether a person may hold a seat, paragraph 4, parts 2 and 3: employment, category, ten years of service, and the
 * recorded judgements on reputation and qualities; of the secretary, the unit.
 *
 * @param record the assembly's kind, election and roster, and the seat
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/seat/employed`
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const assembly = { kind: 'officers', election: { on: '2024-03-14' } } as const
 * const seat = { id: 'm1', office: 'member', service: [{ from: '2014-03-15' }] } as const
 * const { findings } = judgeEligibility({ assembly, seat })
 * findings.find(({ rule }) => rule === 'eligibility.service')?.outcome // => 'breached'
 * findings.find(({ rule }) => rule === 'eligibility.employee')?.lacking // => ['/seat/employed']
 * ```
 */
export function judgeEligibility(
  record: { readonly assembly: AssemblyOfSeat; readonly seat: Seat },
  readings?: Partial<Readings>,
): Verdict {
  return verdictOf(findingsOf(lists.seatRules, seatCase(record.assembly, record.seat), resolve(readings)))
}

/**
 * Whether an assembly is composed as paragraph 4 asks: offices and headcount, the election, the minutes on the roster,
 * and every seat as {@link judgeEligibility} judges it.
 *
 * @param record the assembly
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/assembly/seats/3`
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats: [{ id: 'c', office: 'chair' }] } as const
 * judgeComposition({ assembly }).findings[1]?.facts // => { counted: 1, required: 8, bound: 'exactly' }
 * ```
 */
export function judgeComposition(record: { readonly assembly: Assembly }, readings?: Partial<Readings>): Verdict {
  const { assembly } = record
  const findings: Finding[] = []
  judgeAssembly(assembly, rosterOf(assembly), judging(findings, readings))
  return verdictOf(findings)
}

/**
 * Whether a sitting was lawful, paragraph 15: more than half of the members attended. With it, who was absent and
 * whether the chair, or the deputy chair, presided.
 *
 * @param record the assembly and the sitting
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/sitting/present`
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3'].map((id) => ({ id, office: 'member' as const }))
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats } as const
 * const sitting = { id: 's', on: '2024-03-20', present: ['m1', 'm2'] } as const
 * judgeQuorum({ assembly, sitting }).validity // => 'met'
 * ```
 */
export function judgeQuorum(record: SittingRecord, readings?: Partial<Readings>): Verdict {
  return judgeSitting(lists.quorumRules, record, readings)
}

/**
 * Whether a sitting was convened by one who may, after the roster's approval, with notice and materials for the members:
 * paragraphs 4, 10, 12 and 16. A breach has no stated consequence for what the sitting decided.
 *
 * @param record the assembly and the sitting
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/sitting/notice`
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats: [] } as const
 * const sitting = { id: 's', on: '2024-03-20', convenedBy: 'chair' } as const
 * judgeConvening({ assembly, sitting }, { convening: 'exclusive' }).findings[0]?.outcome // => 'breached'
 * ```
 */
export function judgeConvening(record: SittingRecord, readings?: Partial<Readings>): Verdict {
  return judgeSitting(lists.conveningRules, record, readings)
}

/**
 * Whether a sitting was recorded as paragraphs 12, 17 and 18 ask: agenda, list and minutes, the signatures, the video,
 * and who decided on a release to the mass media.
 *
 * @param record the assembly and the sitting
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/sitting/minutes/signedBy`
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats: [] } as const
 * const { findings } = judgeMinutes({ assembly, sitting: { id: 's', on: '2024-03-20', minutes: false } })
 * findings[0]?.facts // => { missing: ['agenda', 'attendance', 'minutes'] }
 * ```
 */
export function judgeMinutes(record: SittingRecord, readings?: Partial<Readings>): Verdict {
  return judgeSitting(lists.minutesRules, record, readings)
}

/** What is judged of a sitting. */
export interface SittingRecord {
  readonly assembly: Assembly
  readonly sitting: Sitting
}

function judgeSitting(rules: RulesOf<SittingCase>, record: SittingRecord, readings?: Partial<Readings>): Verdict {
  const of = sittingCase(record.assembly, record.sitting)
  return verdictOf(findingsOf([...lists.early, ...rules], of, resolve(readings)))
}

/** What is judged of a motion. */
export interface VoteRecord {
  readonly assembly: Assembly
  readonly sitting: Sitting
  readonly motion: Motion
}

/**
 * Whether a vote was taken as paragraph 17 asks, and what it decided: who voted, openly or in secret, the majority, the
 * casting vote and the effect. Its sitting's quorum is among the findings.
 *
 * @param record the assembly, the sitting and the motion
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/motion/ballot`, and the decision
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3'].map((id) => ({ id, office: 'member' as const }))
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats } as const
 * const sitting = { id: 's', on: '2024-03-20', present: ['m1', 'm2'] } as const
 * const motion = { id: '1', ballot: { mode: 'open', for: 2, against: 0 } } as const
 * judgeVote({ assembly, sitting, motion }).decision.result // => 'adopted'
 * ```
 */
export function judgeVote(record: VoteRecord, readings?: Partial<Readings>): Verdict & { readonly decision: Decision } {
  const sitting = sittingCase(record.assembly, record.sitting)
  const of = motionCase(sitting, record.motion)
  const resolved = resolve(readings)
  const verdict = verdictOf([
    ...findingsOf([...lists.early, quorum], sitting, resolved),
    ...findingsOf(lists.voteRules, of, resolved),
  ])
  return { ...verdict, decision: of.count(resolved).decision }
}

/**
 * Whether the measures of influence that a motion proposes are those of paragraph 19: listed, on a violation that was
 * reviewed, adopted by the count, not too many for one person, and within the assembly's own categories.
 *
 * @param record the assembly, the sitting and the motion
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/motion/respondent/category`
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats: [] } as const
 * const motion = { id: '1', measures: ['severe reprimand'], respondent: { id: 'r', category: 'middle' } } as const
 * const { findings } = judgeMeasures({ assembly, sitting: { id: 's', on: '2024-03-20' }, motion })
 * findings[0]?.facts // => { unlisted: ['severe reprimand'] }
 * ```
 */
export function judgeMeasures(record: VoteRecord, readings?: Partial<Readings>): Verdict {
  const sitting = sittingCase(record.assembly, record.sitting)
  const resolved = resolve(readings)
  const ofMotion = findingsOf(lists.measureRules, motionCase(sitting, record.motion), resolved)
  return verdictOf([...findingsOf(lists.early, sitting, resolved), ...ofMotion])
}

/**
 * Whether an assembly was inspected every quarter of a period, by whom, and where the proposals went: paragraph 20.
 *
 * @param record the assembly, its inspections (absent: not known), and the period, both days included
 * @param readings readings other than the defaults; `quarter` matters
 * @returns a verdict whose pointers index the argument, such as `/inspections/0`
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats: [], roster: { approved: '2023-12-20' } } as const
 * const inspections = [{ on: '2024-03-31', by: 'deputy-head' }] as const
 * const { findings } = judgeOversight({ assembly, inspections, period: { from: '2024-01-01', to: '2024-06-30' } })
 * findings.map(({ outcome }) => outcome) // => ['met', 'breached', 'met']
 * ```
 */
export function judgeOversight(
  record: {
    readonly assembly: Assembly
    readonly inspections?: readonly Inspection[] | undefined
    readonly period: Period
  },
  readings?: Partial<Readings>,
): Verdict {
  const findings: Finding[] = []
  judgePeriod(record, rosterOf(record.assembly), judging(findings, readings))
  return verdictOf(findings)
}

function judging(findings: Finding[], readings: Partial<Readings> | undefined): Judge {
  const resolved = resolve(readings)
  return judgeInto(findings, (rule, subject) => findingOf(rule, subject, resolved))
}
