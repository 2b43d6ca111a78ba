import type { Readings } from '../readings/options.js'
import { resolve } from '../readings/readings.js'
import type { Assembly, Motion, Seat, Sitting } from '../records/types.js'
import { verdictOf } from '../verdict/verdict.js'
import type { AssemblyCase, AssemblyOfSeat, MotionCase, SeatCase, SittingCase } from './cases.js'
import { headcount, offices } from './composition.js'
import { editionEarlier } from './edition.js'
import { generalMeeting, openVote, rosterApproved, rosterDrawn, rosterSigned } from './election.js'
import { category, employee, qualities, reputation, staffUnit } from './eligibility.js'
import { findingsOf } from './finding.js'
import { adopted, combination, jurisdiction, listed, reviewed } from './measures.js'
import { assemblyCase, motionCase, seatCase, sittingCase } from './prepare.js'
import { attendance, presiding } from './presiding.js'
import { quorum } from './quorum.js'
import type { RulesOf, Verdict } from './rule.js'
import { tenYears } from './ten-years.js'
import { casting } from './voting/casting.js'
import type { Decision } from './voting/decision.js'
import { declared, effect, majority, voteQuorum } from './voting/result.js'
import { secrecy } from './voting/secrecy.js'
import { voteEntitled, voteGuests, voteSecretary } from './voting/voters.js'

export const assemblyRules: RulesOf<AssemblyCase> = [
  editionEarlier,
  offices,
  headcount,
  generalMeeting,
  openVote,
  rosterDrawn,
  rosterSigned,
  rosterApproved,
]

export const seatRules: RulesOf<SeatCase> = [employee, category, tenYears, reputation, qualities, staffUnit]

export const sittingRules: RulesOf<SittingCase> = [editionEarlier, quorum, attendance, presiding]

export const voteRules: RulesOf<MotionCase> = [
  voteSecretary,
  voteGuests,
  voteEntitled,
  secrecy,
  voteQuorum,
  casting,
  declared,
  majority,
  effect,
]

export const measureRules: RulesOf<MotionCase> = [listed, reviewed, adopted, combination, jurisdiction]

/** What a judgement of a motion says of its sitting. */
const ofItsSitting: RulesOf<SittingCase> = [editionEarlier, quorum]

/**
 * Whether a person may hold a seat, paragraph 4, parts 2 and 3: employment, category, ten years of service, and the
 * recorded judgements on reputation and qualities; of the secretary, the unit.
 *
 * @param record the assembly's kind, election and roster, and the seat
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/seat/employed`
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
  return verdictOf(findingsOf(seatRules, seatCase(record.assembly, record.seat), resolve(readings)))
}

/**
 * Whether an assembly is composed as paragraph 4 asks: offices and headcount, the election, the minutes on the roster,
 * and every seat as {@link judgeEligibility} judges it.
 *
 * @param record the assembly
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/assembly/seats/3`
 * @example
 * ```ts
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats: [{ id: 'c', office: 'chair' }] } as const
 * judgeComposition({ assembly }).findings[1]?.facts // => { counted: 1, required: 8, bound: 'exactly' }
 * ```
 */
export function judgeComposition(record: { readonly assembly: Assembly }, readings?: Partial<Readings>): Verdict {
  const { assembly } = record
  const resolved = resolve(readings)
  const ofSeats = assembly.seats.flatMap((seat, i) =>
    findingsOf(seatRules, seatCase(assembly, seat, `/assembly/seats/${i}`), resolved),
  )
  return verdictOf([...findingsOf(assemblyRules, assemblyCase(assembly), resolved), ...ofSeats])
}

/**
 * Whether a sitting was lawful, paragraph 15: more than half of the members attended. With it, who was absent and
 * whether the chair, or the deputy chair, presided.
 *
 * @param record the assembly and the sitting
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/sitting/present`
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3'].map((id) => ({ id, office: 'member' as const }))
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats } as const
 * const sitting = { id: 's', on: '2024-03-20', present: ['m1', 'm2'] } as const
 * judgeQuorum({ assembly, sitting }).validity // => 'met'
 * ```
 */
export function judgeQuorum(
  record: { readonly assembly: Assembly; readonly sitting: Sitting },
  readings?: Partial<Readings>,
): Verdict {
  return verdictOf(findingsOf(sittingRules, sittingCase(record.assembly, record.sitting), resolve(readings)))
}

interface VoteRecord {
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
  const verdict = verdictOf([...findingsOf(ofItsSitting, sitting, resolved), ...findingsOf(voteRules, of, resolved)])
  return { ...verdict, decision: of.count(resolved).decision }
}

/**
 * Whether the measures of influence that a motion proposes are those of paragraph 19: listed, on a violation that was
 * reviewed, adopted by the count, not too many for one person, and within the assembly's own categories.
 *
 * @param record the assembly, the sitting and the motion
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the argument, such as `/motion/respondent/category`
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
  const ofMotion = findingsOf(measureRules, motionCase(sitting, record.motion), resolved)
  return verdictOf([...findingsOf([editionEarlier], sitting, resolved), ...ofMotion])
}
