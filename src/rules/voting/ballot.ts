import type { Ballot, Votes } from '../../records/types.js'
import { hasLeft, hasVote, type Attendance } from '../roster.js'
import type { SittingCase } from '../cases.js'
import type { CountedVotes, Side } from './votes.js'

/** Where the attendance is not known, every voting member who has not left is taken to have had a vote. */
export function votesOf(ballot: Ballot, of: SittingCase, attending: Attendance | undefined): CountedVotes {
  const { for: pro, against: contra, abstained = 0 } = ballot
  const named = typeof pro !== 'number' && typeof contra !== 'number'
  const { sides, again } = votesByName(pro, contra, abstained)
  const secretaries: string[] = []
  const guests: string[] = []
  const struck: string[] = []
  const twice: string[] = []
  const counted = { for: 0, against: 0, abstained: 0 }
  for (const [id, side] of sides) {
    const secretary = of.roster.seats.get(id)?.office === 'secretary'
    const guest = isGuest(id, of)
    const entitled = isEntitled(id, of, attending)
    if (entitled && !again.has(id)) {
      counted[side]++
      continue
    }
    sides.delete(id)
    if (secretary) secretaries.push(id)
    if (guest) guests.push(id)
    if (entitled) twice.push(id)
    // Where votes are not by name throughout, the norms on the secretary and on guests are not judged apart.
    else if (!named || (!secretary && !guest)) struck.push(id)
  }
  return {
    for: typeof pro === 'number' ? pro : counted.for,
    against: typeof contra === 'number' ? contra : counted.against,
    abstained: typeof abstained === 'number' ? abstained : counted.abstained,
    spoilt: ballot.mode === 'secret' ? (ballot.spoilt ?? 0) : 0,
    named,
    sidesKnown: isKnown(pro) && isKnown(contra),
    abstentionsKnown: isKnown(abstained),
    sides,
    secretaries,
    guests,
    struck,
    twice,
  }
}

/** Whoever voted so is known: by name, or because nobody did. */
function isKnown(given: Votes): boolean {
  return typeof given !== 'number' || given === 0
}

/** How each voter voted at first, and who voted again. */
function votesByName(pro: Votes, contra: Votes, abstained: Votes) {
  const votes = { sides: new Map<string, Side>(), again: new Set<string>() }
  addVotes(votes, 'for', pro)
  addVotes(votes, 'against', contra)
  addVotes(votes, 'abstained', abstained)
  return votes
}

function addVotes({ sides, again }: ReturnType<typeof votesByName>, side: Side, given: Votes): void {
  if (typeof given === 'number') return
  for (const id of given) {
    if (sides.has(id)) again.add(id)
    else sides.set(id, side)
  }
}

/** A voting member, present where that is known. */
function isEntitled(id: string, { roster, on }: SittingCase, attending: Attendance | undefined): boolean {
  if (attending !== undefined) return attending.voters.has(id)
  const seat = roster.seats.get(id)
  return hasVote(seat) && !hasLeft(seat, on)
}

/** An invited person, unless a voting member. */
function isGuest(id: string, { roster, sitting }: SittingCase): boolean {
  return sitting.guests?.includes(id) === true && !hasVote(roster.seats.get(id))
}
