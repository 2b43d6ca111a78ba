import type { Day } from '../calendar/day.js'
import type { Assembly, Seat } from '../records/types.js'

/** The seats of an assembly by id. Of seats with one id, one counts: the first. */
export interface Roster {
  readonly seats: ReadonlyMap<string, Seat>
  /** How many seats have a vote: every one but the secretary's, 4.3b. */
  readonly voting: number
}

/** Who is in the room at the opening or at a vote, among those entitled to be: whoever has left the unit is not. */
export interface Attendance {
  readonly ids: ReadonlySet<string>
  /** Seat ids of the voting members present. */
  readonly voters: ReadonlySet<string>
  readonly secretary: boolean
  readonly chairs: readonly string[]
  readonly deputies: readonly string[]
}

export function rosterOf({ seats }: Pick<Assembly, 'seats'>): Roster {
  const byId = new Map<string, Seat>()
  let voting = 0
  for (const seat of seats) {
    if (byId.has(seat.id)) continue
    byId.set(seat.id, seat)
    if (hasVote(seat)) voting++
  }
  return { seats: byId, voting }
}

/** Every seat but the secretary's has a vote, 4.3b. */
export function hasVote(seat: Seat | undefined): seat is Seat {
  return seat !== undefined && seat.office !== 'secretary'
}

/** Whether the holder of a seat has left the unit by a day. */
export function hasLeft(seat: Seat, on: Day): boolean {
  return seat.left !== undefined && seat.left <= on
}

/** The voting seats whose holders have not left by a day. */
export function serving(roster: Roster, on: Day): Seat[] {
  return [...roster.seats.values()].filter((seat) => hasVote(seat) && !hasLeft(seat, on))
}

export function attendanceOf(roster: Roster, present: readonly string[], on: Day): Attendance {
  const here = new Set(present)
  const ids = new Set<string>()
  const voters = new Set<string>()
  const holders: Record<Seat['office'], string[]> = { chair: [], deputy: [], secretary: [], member: [] }
  // In the order of the roster: those present are a set.
  for (const [id, seat] of roster.seats) {
    if (!here.has(id) || hasLeft(seat, on)) continue
    ids.add(id)
    holders[seat.office].push(id)
    if (hasVote(seat)) voters.add(id)
  }
  const { chair: chairs, deputy: deputies, secretary } = holders
  return { ids, voters, secretary: secretary.length > 0, chairs, deputies }
}
