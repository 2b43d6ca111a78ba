import type { Day } from '../calendar/day.js'
import { edition } from '../provisions/edition.js'
import type { Readings } from '../readings/options.js'
import type { Assembly, Motion, Seat, Sitting } from '../records/types.js'
import { attendanceOf, rosterOf, serving, type Attendance, type Roster } from './roster.js'
import type { Case } from './rule.js'
import { votesOf, type CountedVotes } from './voting/ballot.js'
import { countMotion, type MotionCount } from './voting/motion.js'

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

export function assemblyCase(assembly: Assembly, roster = rosterOf(assembly)): AssemblyCase {
  const on = assembly.election?.on
  return { at: '/assembly', assembly, roster, on, early: isEarly(on) }
}

export function seatCase(assembly: AssemblyOfSeat, seat: Seat, at = '/seat'): SeatCase {
  const on = seat.elected ?? assembly.election?.on
  return { at, assembly, seat, on, early: isEarly(on) }
}

export function sittingCase(
  assembly: Assembly,
  sitting: Sitting,
  at = '/sitting',
  roster = rosterOf(assembly),
): SittingCase {
  const { on, present } = sitting
  const opening = present === undefined ? undefined : attendanceOf(roster, present, on)
  return { at, assembly, roster, serving: serving(roster, on), sitting, on, opening, early: isEarly(on) }
}

export function motionCase(of: SittingCase, motion: Motion, at = '/motion'): MotionCase {
  const { roster, on, early } = of
  const attending = motion.present === undefined ? of.opening : attendanceOf(roster, motion.present, on)
  const votes = motion.ballot && votesOf(motion.ballot, of, attending)
  const motionCase: MotionCase = {
    at,
    of,
    motion,
    attending,
    votes,
    early,
    count: once((readings) => countMotion(motionCase, readings)),
  }
  return motionCase
}

/** Remembers the last result: several rules ask for the same count under the same readings. */
function once<T>(compute: (readings: Readings) => T): (readings: Readings) => T {
  let last: { readings: Readings; result: T } | undefined
  return (readings) => {
    if (last?.readings !== readings) last = { readings, result: compute(readings) }
    return last.result
  }
}

/** Before the order's approval; not known where the day is not. */
function isEarly(on: Day | undefined): boolean {
  return on !== undefined && on < edition.approved
}
