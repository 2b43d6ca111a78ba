import type { Day } from '../calendar/day.js'
import type { Readings } from '../readings/options.js'
import type { Quarter } from '../calendar/quarter.js'
import type { Assembly, Inspection, Motion, Period, Proposal, Seat, Sitting } from '../records/types.js'
import type { ReckonedService } from './reckoned.js'
import type { Attendance, Roster } from './roster.js'
import type { Case } from './rule.js'
import type { CountedVotes, MotionCount } from './voting/votes.js'

/** The part of an assembly against which a seat is judged. */
export type AssemblyOfSeat = Pick<Assembly, 'kind' | 'election' | 'roster'>

export interface AssemblyCase extends Case {
  readonly assembly: Assembly
  readonly roster: Roster
  /** Day of the election. */
  readonly on: Day | undefined
}

export interface SeatCase extends Case {
  readonly assembly: AssemblyOfSeat
  readonly seat: Seat
  /** Day of this person's own election. */
  readonly on: Day | undefined
  /** The service, reckoned once under each readings object. */
  readonly reckoned: (readings: Readings) => ReckonedService
}

export interface SittingCase extends Case {
  readonly assembly: Assembly
  readonly roster: Roster
  /** Voting seats whose holders have not left by the day of the sitting. */
  readonly serving: readonly Seat[]
  readonly sitting: Sitting
  /** Day of the sitting. */
  readonly on: Day
  readonly opening: Attendance | undefined
}

export interface MotionCase extends Case {
  readonly of: SittingCase
  readonly motion: Motion
  /** Who is present at this vote. */
  readonly attending: Attendance | undefined
  /** The votes counted, those of persons not entitled struck out; undefined where no ballot is recorded. */
  readonly votes: CountedVotes | undefined
  /** The count, made once under each readings object. */
  readonly count: (readings: Readings) => MotionCount
}

export interface QuarterCase extends Case {
  readonly quarter: Quarter
  readonly period: Period
  readonly inspections: readonly Inspection[] | undefined
  /** Day of the roster's approval. */
  readonly approved: Day | false | undefined
}

export interface InspectionCase extends Case {
  readonly inspection: Inspection
}

export interface ProposalCase extends InspectionCase {
  readonly proposal: Proposal
  readonly roster: Roster
}
