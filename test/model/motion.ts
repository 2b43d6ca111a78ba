/* Paragraph 17: what is known of one vote, and its decision ("Counting" of rules.md). */
import type { Assembly, Ballot, Count, Decision, Motion, Readings, Seat, Sitting } from 'zhinalys'
import { attending, quorate, serving } from './attendance.js'
import { modelCount } from './count.js'
import { agreed, any, not, seatsThatCount, votes, type Truth } from './judged.js'

type Ids = readonly string[]
type OwnVote = 'for' | 'against' | 'abstained'

/** The figures of a ballot, votes struck out left out; of no ballot, noughts. */
export interface Figures {
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly spoilt: number
}

/** One motion with everything about it that the rules ask. */
export interface Vote {
  readonly assembly: Assembly
  readonly sitting: Sitting
  readonly motion: Motion
  readonly readings: Readings
  /** Seats present at the vote. */
  readonly there: readonly Seat[] | undefined
  readonly figures: Figures
  /** There is a ballot, and those present are known. */
  readonly countable: boolean
  /** No quorum, where one is needed. */
  readonly isVoid: Truth
  /** D of rules.md. */
  readonly base: number
  /** Who may hold the casting vote, `null` for nobody: one, where it is known. */
  readonly holders: readonly (string | null)[]
}

export function voteOf(assembly: Assembly, sitting: Sitting, motion: Motion, readings: Readings): Vote {
  const ids = presentAt(sitting, motion)
  const there = ids && attending(assembly, sitting, ids)
  // The spec says nothing of the figures of a decision where those present are not known: as the library has them, all
  // who have not left had a vote, and at least those were present who voted.
  const figures = figuresOf(motion.ballot, there ?? serving(assembly, sitting))
  const opening = quorate(assembly, sitting, sitting.present, readings)
  const atVote = quorate(assembly, sitting, ids, readings)
  return {
    assembly,
    sitting,
    motion,
    readings,
    there,
    figures,
    countable: there !== undefined && motion.ballot !== undefined,
    isVoid: any(not(opening), readings.quorumMoment === 'each-vote' && not(atVote)),
    base: baseOf(assembly, sitting, there, figures, readings),
    holders: holdersOf(assembly, sitting, motion, there, readings),
  }
}

/** contract.md: "absent = as at the opening" */
export function presentAt(sitting: Sitting, motion: Motion): Ids | undefined {
  return motion.present ?? sitting.present
}

/** Ids in a list of votes; none where votes are counted. */
function listed(list: number | Ids | undefined): Ids {
  return typeof list === 'object' ? list : []
}

/** All ids of an open ballot, as often as they stand in it. */
export function voters(ballot: Ballot | undefined): Ids {
  if (ballot?.mode !== 'open') return []
  return [...listed(ballot.for), ...listed(ballot.against), ...listed(ballot.abstained)]
}

/** Who votes more than once. */
export function twice(ballot: Ballot | undefined): Ids {
  return voters(ballot).filter((id, index, ids) => ids.indexOf(id) !== index)
}

/** Step 1. "Votes of those not entitled, and both of a person's two votes, are struck out (lists)" */
function valid(ballot: Ballot, there: readonly Seat[], list: number | Ids | undefined): number | Ids {
  if (typeof list !== 'object') return list ?? 0
  return list.filter((id) => there.some((seat) => seat.id === id && votes(seat)) && !twice(ballot).includes(id))
}

function figuresOf(ballot: Ballot | undefined, there: readonly Seat[]): Figures {
  if (ballot === undefined) return { for: 0, against: 0, abstained: 0, spoilt: 0 }
  const number = (list: number | Ids | undefined) => {
    const votes = valid(ballot, there, list)
    return typeof votes === 'number' ? votes : votes.length
  }
  return {
    for: number(ballot.for),
    against: number(ballot.against),
    abstained: number(ballot.abstained),
    spoilt: ballot.mode === 'secret' ? (ballot.spoilt ?? 0) : 0,
  }
}

/** How many voting seats are present. */
function presentOf(there: readonly Seat[] | undefined, figures: Figures): number {
  return there?.filter(votes).length ?? castIn(figures)
}

function registeredOf(assembly: Assembly, sitting: Sitting): number {
  return attending(assembly, sitting, sitting.present ?? []).filter(votes).length
}

function baseOf(
  assembly: Assembly,
  sitting: Sitting,
  there: readonly Seat[] | undefined,
  figures: Figures,
  readings: Readings,
): number {
  let base = presentOf(there, figures)
  if (readings.votePresent === 'registered') base = Math.max(base, registeredOf(assembly, sitting))
  if (readings.voteSecretary === 'included' && there?.some((seat) => !votes(seat)) === true) base += 1
  return readings.spoiltBallots === 'out-of-base' ? base - figures.spoilt : base
}

/** Votes, abstentions and spoilt ballots together. */
export function castIn(figures: Figures): number {
  return figures.for + figures.against + figures.abstained + figures.spoilt
}

/** Step 5. "The holder under `chair-else-deputy`: [...]; under `presiding`: [...]" */
function holdersOf(
  assembly: Assembly,
  sitting: Sitting,
  motion: Motion,
  there: readonly Seat[] | undefined,
  { castingHolder }: Readings,
): (string | null)[] {
  const anybody = [
    null,
    ...seatsThatCount(assembly)
      .filter(votes)
      .map(({ id }) => id),
  ]
  if (there === undefined) return anybody
  const presentVoters = there.filter(votes)
  // contract.md: "absent = as at the sitting, if present at this vote, else not known"
  const asAtSitting = there.some(({ id }) => id === sitting.presiding) ? sitting.presiding : undefined
  const presides = motion.presiding ?? asAtSitting
  if (castingHolder === 'presiding') {
    if (presides === undefined) return [null, ...presentVoters.map(({ id }) => id)]
    return [presentVoters.some(({ id }) => id === presides) ? presides : null]
  }
  const chair = presentVoters.find(({ office }) => office === 'chair')
  if (chair !== undefined) return [chair.id]
  const deputies = presentVoters.filter(({ office }) => office === 'deputy').map(({ id }) => id)
  if (presides === undefined) return [null, ...deputies]
  return [deputies.includes(presides) ? presides : null]
}

/** How somebody voted in an open count; `none`: known not to have voted so that it counts. Absent: not known. */
export function ownVote({ motion: { ballot }, there }: Vote, holder: string | null): OwnVote | 'none' | undefined {
  if (ballot?.mode !== 'open' || there === undefined) return undefined
  const among = (list: number | Ids | undefined): Truth => {
    const votes = valid(ballot, there, list)
    if (typeof votes === 'number') return votes === 0 ? false : undefined
    return holder !== null && votes.includes(holder)
  }
  const sides = { for: among(ballot.for), against: among(ballot.against), abstained: among(ballot.abstained) }
  const side = (['for', 'against', 'abstained'] as const).find((one) => sides[one] === true)
  return side ?? (Object.values(sides).includes(undefined) ? undefined : 'none')
}

/** Step 4. "an abstention or no vote rejects by count": who is neither for nor against did one or the other. */
function holderVoteOf(vote: Vote, holder: string | null): OwnVote | undefined {
  const { ballot } = vote.motion
  const own = ownVote(vote, holder)
  const named = ballot !== undefined && [ballot.for, ballot.against].every((n) => typeof n === 'object' || n === 0)
  return own === 'none' || (own === undefined && named) ? 'abstained' : own
}

/** Step 1. More votes than members present, or papers that do not add up. */
function contradictory({ motion: { ballot }, there, figures }: Vote): boolean {
  if (ballot === undefined) return false
  const present = presentOf(there, figures)
  const cast = castIn(figures)
  if (cast > present) return true
  if (ballot.mode === 'open') return false
  const { issued, found } = ballot
  return (
    (issued !== undefined && issued > present) ||
    (found !== undefined && found !== cast) ||
    (found !== undefined && issued !== undefined && found > issued)
  )
}

/** The count as the model of counting takes it, with one who may hold the casting vote. */
function countWith(vote: Vote, holder: string | null): Decision {
  const { assembly, sitting, motion, readings, there, figures } = vote
  const { casting } = motion
  // "A casting vote by another than its holder is struck out."
  const own = casting !== undefined && casting !== false && casting.by === holder ? casting.vote : undefined
  const cast = casting === false ? 'declined' : own
  const count: Count = {
    present: presentOf(there, figures),
    ...figures,
    quorate: true,
    secret: motion.ballot?.mode === 'secret',
    casting: cast,
    holderVote: holderVoteOf(vote, holder),
    holderPresent: holder !== null,
    secretaryPresent: there?.some((seat) => !votes(seat)) === true,
    registered: registeredOf(assembly, sitting),
  }
  return modelCount(count, readings)
}

const decisions = new WeakMap<Vote, Decision>()

/** The decision, counted once for each vote: several rules ask for it. */
export function decisionOf(vote: Vote): Decision {
  const decision = decisions.get(vote) ?? decide(vote)
  decisions.set(vote, decision)
  return decision
}

function decide(vote: Vote): Decision {
  const { isVoid, countable, holders } = vote
  const possible = holders.map((holder) => countWith(vote, holder))
  const { needed, short, tie } = possible[0] as Decision
  if (isVoid === true) return { result: 'void', needed, short, tie: false }
  if (isVoid === undefined || !countable || contradictory(vote)) return { result: 'unknown', needed, short, tie: false }
  return agreed(possible) ?? { result: 'unknown', needed, short, tie }
}
