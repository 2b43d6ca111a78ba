import type { Day } from '../calendar/day.js'
import { approved } from '../provisions/edition.js'
import type { Readings } from '../readings/options.js'
import type { Assembly, Motion, Seat, Sitting } from '../records/types.js'
import type { AssemblyCase, AssemblyOfSeat, MotionCase, SeatCase, SittingCase } from './cases.js'
import { reckon } from './reckoned.js'
import { attendanceOf, rosterOf, serving } from './roster.js'
import { votesOf } from './voting/ballot.js'
import { countMotion } from './voting/motion.js'

export function assemblyCase(assembly: Assembly, roster = rosterOf(assembly)): AssemblyCase {
  const on = assembly.election?.on
  return { at: '/assembly', assembly, roster, on, early: isEarly(on) }
}

export function seatCase(assembly: AssemblyOfSeat, seat: Seat, at = '/seat'): SeatCase {
  const on = seat.elected ?? assembly.election?.on
  const seatCase: SeatCase = {
    at,
    assembly,
    seat,
    on,
    early: isEarly(on),
    reckoned: once((readings) => reckon(seatCase, readings)),
  }
  return seatCase
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

/** Remembers the last result: outcome and figures, and several rules, ask for the same under the same readings. */
function once<T>(compute: (readings: Readings) => T): (readings: Readings) => T {
  let last: { readings: Readings; result: T } | undefined
  return (readings) => {
    if (last?.readings !== readings) last = { readings, result: compute(readings) }
    return last.result
  }
}

/** Before the order's approval; not known where the day is not. */
function isEarly(on: Day | undefined): boolean {
  return on !== undefined && on < approved
}
