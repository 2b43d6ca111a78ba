import type { Ballot, Votes } from '../../records/types.js'
import { hasLeft, hasVote, type Attendance } from '../roster.js'
import type { SittingCase } from '../cases.js'
import type { CountedVotes, Side } from './votes.js'

/** Why a voter's vote does not count. */
type Flaw = 'secretary' | 'guest' | 'struck' | 'twice'

/** Where the attendance is not known, every voting member who has not left is taken to have had a vote. */
export function votesOf(ballot: Ballot, of: SittingCase, attending: Attendance | undefined): CountedVotes {
  const { for: pro, against: contra, abstained = 0 } = ballot
  const sides = new Map<string, Side>()
  const votes = votesByName(pro, contra, abstained)
  const named = typeof pro !== 'number' && typeof contra !== 'number'
  const flawed = new Map<string, Flaw>()
  for (const [id, cast] of votes) {
    const flaw = flawOf(id, cast.length, of, attending)
    if (flaw === undefined) sides.set(id, cast[0])
    else flawed.set(id, flaw)
  }
  const counted = (side: Side, given: Votes) => (typeof given === 'number' ? given : tally(sides, side))
  const known = (given: Votes) => typeof given !== 'number' || given === 0
  const withFlaw = (...flaws: Flaw[]) => [...flawed.keys()].filter((id) => flaws.includes(flawed.get(id) as Flaw))
  return {
    for: counted('for', pro),
    against: counted('against', contra),
    abstained: counted('abstained', abstained),
    spoilt: ballot.mode === 'secret' ? (ballot.spoilt ?? 0) : 0,
    named,
    sidesKnown: known(pro) && known(contra),
    abstentionsKnown: known(abstained),
    sides,
    secretaries: withFlaw('secretary'),
    guests: [...votes.keys()].filter((id) => isGuest(id, of)),
    // Where votes are not by name throughout, the norms on the secretary and on guests are not judged apart.
    struck: named ? withFlaw('struck') : withFlaw('secretary', 'guest', 'struck'),
    twice: withFlaw('twice'),
  }
}

function votesByName(pro: Votes, contra: Votes, abstained: Votes): Map<string, [Side, ...Side[]]> {
  const votes = new Map<string, [Side, ...Side[]]>()
  const add = (side: Side, given: Votes) => {
    if (typeof given === 'number') return
    for (const id of given) {
      const cast = votes.get(id)
      if (cast === undefined) votes.set(id, [side])
      else cast.push(side)
    }
  }
  add('for', pro)
  add('against', contra)
  add('abstained', abstained)
  return votes
}

function flawOf(id: string, times: number, of: SittingCase, attending: Attendance | undefined): Flaw | undefined {
  const seat = of.roster.seats.get(id)
  if (seat?.office === 'secretary') return 'secretary'
  if (!hasVote(seat)) return isGuest(id, of) ? 'guest' : 'struck'
  if (attending === undefined ? hasLeft(seat, of.on) : !attending.voters.has(id)) return 'struck'
  return times > 1 ? 'twice' : undefined
}

/** An invited person, unless a voting member. */
function isGuest(id: string, { roster, sitting }: SittingCase): boolean {
  return sitting.guests?.includes(id) === true && !hasVote(roster.seats.get(id))
}

function tally(sides: ReadonlyMap<string, Side>, side: Side): number {
  let count = 0
  for (const cast of sides.values()) if (cast === side) count++
  return count
}
