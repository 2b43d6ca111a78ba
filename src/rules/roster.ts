import type { Day } from '../calendar/day.js'
import type { Assembly, Seat } from '../records/types.js'

/** The seats of an assembly by id. Of seats with one id, one counts: the first. */
export interface Roster {
  readonly seats: ReadonlyMap<string, Seat>
  /** The seats that have a vote: every one but the secretary's, 4.3b. */
  readonly members: readonly Seat[]
  /** How many they are. */
  readonly voting: number
  /** Seat ids of those who hold an office of which there should be one. */
  readonly chairs: readonly string[]
  readonly deputies: readonly string[]
}

/** Who is in the room at the opening or at a vote, among those entitled to be: whoever has left the unit is not. */
export interface Attendance {
  /** Seat ids of the voting members present. */
  readonly voters: ReadonlySet<string>
  /** Seat ids of the secretaries present: one, unless the roster seats more. */
  readonly secretaries: ReadonlySet<string>
  readonly secretary: boolean
  /** Seat ids of the chair and of the deputy chair who attend, in the order of the roster. */
  readonly chairs: readonly string[]
  readonly deputies: readonly string[]
}

export function rosterOf({ seats }: Pick<Assembly, 'seats'>): Roster {
  const byId = new Map<string, Seat>()
  const members: Seat[] = []
  const chairs: string[] = []
  const deputies: string[] = []
  for (const seat of seats) {
    if (byId.has(seat.id)) continue
    byId.set(seat.id, seat)
    if (hasVote(seat)) members.push(seat)
    if (seat.office === 'chair') chairs.push(seat.id)
    if (seat.office === 'deputy') deputies.push(seat.id)
  }
  return { seats: byId, members, voting: members.length, chairs, deputies }
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
export function serving({ members }: Roster, on: Day): readonly Seat[] {
  return members.some((seat) => hasLeft(seat, on)) ? members.filter((seat) => !hasLeft(seat, on)) : members
}

export function attendanceOf({ seats, chairs, deputies }: Roster, present: readonly string[], on: Day): Attendance {
  const voters = new Set<string>()
  const secretaries = new Set<string>()
  for (const id of present) {
    const seat = seats.get(id)
    if (seat === undefined || hasLeft(seat, on)) continue
    const attending = hasVote(seat) ? voters : secretaries
    attending.add(id)
  }
  const attends = (id: string) => voters.has(id)
  return {
    voters,
    secretaries,
    secretary: secretaries.size > 0,
    chairs: chairs.filter(attends),
    deputies: deputies.filter(attends),
  }
}
