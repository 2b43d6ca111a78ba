import type { Ballot, Votes } from '../../records/types.js'
import { hasLeft, hasVote, type Attendance } from '../roster.js'
import type { SittingCase } from '../cases.js'
import type { CountedVotes, Side } from './votes.js'

/** Why a voter's vote does not count; `undefined` where it does. */
type Flaw = 'secretaries' | 'guests' | 'struck' | 'twice' | undefined

/** Where the attendance is not known, every voting member who has not left is taken to have had a vote. */
export function votesOf(ballot: Ballot, of: SittingCase, attending: Attendance | undefined): CountedVotes {
  const { for: pro, against: contra, abstained = 0 } = ballot
  const flaws = { secretaries: [], guests: [], struck: [], twice: [] } as Record<NonNullable<Flaw>, string[]>
  const sides = new Map<string, Side>()
  const votes = votesByName(pro, contra, abstained)
  for (const [id, cast] of votes) {
    const flaw = flawOf(id, cast.length, of, attending)
    if (flaw === undefined) sides.set(id, cast[0])
    else flaws[flaw].push(id)
  }
  const counted = (side: Side, given: Votes) => (typeof given === 'number' ? given : tally(sides, side))
  return {
    for: counted('for', pro),
    against: counted('against', contra),
    abstained: counted('abstained', abstained),
    spoilt: ballot.mode === 'secret' ? (ballot.spoilt ?? 0) : 0,
    named: typeof pro !== 'number' && typeof contra !== 'number',
    abstentionsNamed: typeof abstained !== 'number' || abstained === 0,
    sides,
    ...flaws,
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

function flawOf(id: string, times: number, of: SittingCase, attending: Attendance | undefined): Flaw {
  const seat = of.roster.seats.get(id)
  if (seat?.office === 'secretary') return 'secretaries'
  if (!hasVote(seat)) return of.sitting.guests?.includes(id) ? 'guests' : 'struck'
  if (attending === undefined ? hasLeft(seat, of.on) : !attending.voters.has(id)) return 'struck'
  return times > 1 ? 'twice' : undefined
}

function tally(sides: ReadonlyMap<string, Side>, side: Side): number {
  let count = 0
  for (const cast of sides.values()) if (cast === side) count++
  return count
}
