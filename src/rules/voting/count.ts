import { moreThanHalf, whole } from '../arithmetic.js'
import type { Readings } from '../../readings/options.js'
import { resolve } from '../../readings/readings.js'
import type { Count, Decision } from './decision.js'

/**
 * Counts one vote, paragraph 17: whether the motion has the majority, whether the votes are tied, and what the casting
 * vote makes of a tie that it can decide.
 *
 * @param count votes and persons, whole numbers of at least 0
 * @param readings readings other than the defaults; `majority`, `voteSecretary`, `votePresent`, `spoiltBallots`, `tie`,
 * `castingVote` and `secretTie` matter
 * @returns the result, what decided it, the least number of votes for that carries and how many are short
 * @throws RangeError naming the argument that is no whole number of at least 0, or no choice that there is; for a
 * question or a reading that does not exist
 * @example
 * ```ts
 * countVote({ present: 7, for: 4, against: 3 }) // => { needed: 4, short: 0, tie: false, result: 'adopted', by: 'count' }
 * countVote({ present: 6, for: 3, against: 3 }).result // => 'pending'
 * countVote({ present: 6, for: 3, against: 3 }, { tie: 'never' }).result // => 'rejected'
 * ```
 */
export function countVote(count: Count, readings?: Partial<Readings>): Decision {
  const votes = checked(count)
  const resolved = resolve(readings)
  if (count.quorate === false) return undecided('void', votes, resolved)
  if (exceedsPresent(votes)) return undecided('unknown', votes, resolved)
  const standing = standingOf(votes, resolved)
  if (standing.state !== 'tied') return byCount(standing, standing.state)
  return settleTie(standing, count, count.secret ?? false, resolved)
}

/** The figures on which the majority depends. */
export interface VoteFigures {
  readonly present: number
  readonly registered: number
  readonly secretaryPresent: boolean
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly spoilt: number
}

/** Where a motion stands after the count: carried, lost, or tied so that the casting vote can decide. */
export interface Standing {
  readonly state: 'adopted' | 'rejected' | 'tied'
  readonly needed: number
  readonly short: number
  readonly tie: boolean
}

/** Whether more votes are recorded than members are present. */
export function exceedsPresent(votes: VoteFigures): boolean {
  return votes.for + votes.against + votes.abstained + votes.spoilt > votes.present
}

/** The denominator of 17.1: those present, by the readings of who is counted as present. */
function denominator(votes: VoteFigures, readings: Readings): number {
  const { present, registered, secretaryPresent, spoilt } = votes
  const members = registered > present && readings.votePresent === 'registered' ? registered : present
  const secretary = secretaryPresent && readings.voteSecretary === 'included' ? 1 : 0
  const left = spoilt > 0 && readings.spoiltBallots === 'out-of-base' ? spoilt : 0
  return members + secretary - left
}

/** The least number of votes for that carries, the rest as it is, 17.1c. */
function neededFor(votes: VoteFigures, readings: Readings): number {
  const half = Math.max(0, moreThanHalf(denominator(votes, readings)))
  const { majority } = readings
  if (majority === 'absolute') return half
  const others = majority === 'simple-turnout' ? votes.against : turnoutWithoutFor(votes, readings)
  return Math.max(votes.against + 1, half - others)
}

/** Against, abstained and the spoilt ballots that are in the denominator. */
function turnoutWithoutFor({ against, abstained, spoilt }: VoteFigures, readings: Readings): number {
  return against + abstained + (spoilt > 0 && readings.spoiltBallots === 'in-base' ? spoilt : 0)
}

/** The count alone, without quorum and casting vote. A tie is asked about only where votes are tied in some sense. */
export function standingOf(votes: VoteFigures, readings: Readings): Standing {
  const needed = neededFor(votes, readings)
  const short = Math.max(0, needed - votes.for)
  if (short === 0) return { state: 'adopted', needed, short, tie: false }
  if (!isTied(votes, readings)) return { state: 'rejected', needed, short, tie: false }
  const half = readings.tie === 'half-of-present'
  const tie = half ? 2 * votes.for === denominator(votes, readings) : votes.for === votes.against
  return { state: tie && castingCanDecide(votes, readings) ? 'tied' : 'rejected', needed, short, tie }
}

/** Tied in any sense: as many for as against, or exactly half of those present for. */
export function isTied(votes: VoteFigures, readings: Readings): boolean {
  return votes.for >= 1 && (votes.for === votes.against || 2 * votes.for === denominator(votes, readings))
}

/** Whether one more vote, the casting vote, lets a tied motion carry, 17.2a. The text does not say; four readings. */
function castingCanDecide(votes: VoteFigures, readings: Readings): boolean {
  if (readings.tie !== 'recheck') return readings.tie !== 'never'
  const base = denominator(votes, readings)
  if (readings.majority === 'absolute') return 2 * (votes.for + 1) > base
  const turnout =
    readings.majority === 'simple-turnout' ? votes.for + votes.against : votes.for + turnoutWithoutFor(votes, readings)
  return 2 * turnout > base
}

/** What is known of the casting vote. */
export type Casting = Pick<Count, 'casting' | 'holderVote' | 'holderPresent'>

/** What the casting vote makes of a tie that it can decide, 17.2. How anyone voted in secret is never asked. */
export function settleTie(tied: Standing, given: Casting, secret: boolean, readings: Readings): Decision {
  const { needed, short, tie } = tied
  const falls = byCount(tied, 'rejected')
  if (given.holderPresent === false || (secret && readings.secretTie === 'falls')) return falls
  const own = isOwn(secret, readings)
  const vote = own ? given.holderVote : given.casting
  if (vote === undefined) return { needed, short, tie, result: own ? 'unknown' : 'pending' }
  if (vote === 'abstained' || vote === 'declined') return falls
  return { needed, short, tie, result: vote === 'for' ? 'adopted' : 'rejected', by: 'casting-vote' }
}

/** Whether the side on which the holder voted in the count is the casting vote; never in a secret ballot. */
export function isOwn(secret: boolean, readings: Readings): boolean {
  return !secret && readings.castingVote === 'own'
}

/** A decision that the count alone gives. */
export function byCount({ needed, short, tie }: Standing, result: 'adopted' | 'rejected'): Decision {
  return { needed, short, tie, result, by: 'count' }
}

/** No decision: no quorum, or a count that cannot be relied on. */
export function undecided(result: 'void' | 'unknown', votes: VoteFigures, readings: Readings): Decision {
  const needed = neededFor(votes, readings)
  return { needed, short: Math.max(0, needed - votes.for), tie: false, result }
}

function choice<T>(given: T | undefined, name: string, known: readonly T[]): void {
  if (given === undefined || known.includes(given)) return
  throw new RangeError(`${name}: expected one of ${known.join(', ')}, got ${String(given)}`)
}

function checked(count: Count): VoteFigures {
  choice(count.casting, 'casting', ['for', 'against', 'declined'])
  choice(count.holderVote, 'holderVote', ['for', 'against', 'abstained'])
  const { present, abstained = 0, spoilt = 0, registered = present, secretaryPresent = false } = count
  return {
    present: whole(present, 'present'),
    for: whole(count.for, 'for'),
    against: whole(count.against, 'against'),
    abstained: whole(abstained, 'abstained'),
    spoilt: whole(spoilt, 'spoilt'),
    registered: whole(registered, 'registered'),
    secretaryPresent,
  }
}
