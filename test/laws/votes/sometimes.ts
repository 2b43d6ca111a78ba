/* What holds under some readings of the majority and the tie only. The first counter-example of each other is found. */
import { countVote, type Decision } from 'zhinalys'
import type { Checked } from '../check.js'
import { combinationsOfVotes, pinned, type Combination, type SometimesLaw } from './pinned.js'
import { baseOf, silent, type Seating, type Vote } from './votes.js'

/** The vote of a counter-example, and the one it is made into. */
interface Against {
  readonly vote: Vote
  readonly other?: Vote
}

/** What is against the law in this vote. */
export type Sometimes = (vote: Vote) => Against | undefined

/** Adopted by the count without more than half for it. */
export const half: Sometimes = (vote) => {
  const { result, by } = decide(vote)
  const few = 2 * vote.count.for <= baseOf(vote)
  return result === 'adopted' && by === 'count' && few ? { vote } : undefined
}

/** Adopted by the casting vote, and not more than half for it with one vote more. */
export const halfWithCasting: Sometimes = (vote) => {
  const { result, by } = decide(vote)
  const few = 2 * (vote.count.for + 1) <= baseOf(vote)
  return result === 'adopted' && by === 'casting-vote' && few ? { vote } : undefined
}

/** Adopted, and no longer with one more for. */
export const oneMoreFor: Sometimes = (vote) =>
  decide(vote).result === 'adopted' ? turned(vote, 'for', (result) => result !== 'adopted') : undefined

/** Not adopted, and adopted with one more against. */
export const oneMoreAgainst: Sometimes = (vote) =>
  decide(vote).result !== 'adopted' ? turned(vote, 'against', (result) => result === 'adopted') : undefined

function turned(vote: Vote, side: Side, wrongly: (result: Decision['result']) => boolean): Against | undefined {
  for (const count of withOneMore(vote.count, side)) {
    const other = { ...vote, count: { ...vote.count, ...count } }
    if (wrongly(decide(other).result)) return { vote, other }
  }
  return undefined
}

type Side = 'for' | 'against'

/** Someone abstains no longer, or comes over, or votes after all, or comes into the room. */
function* withOneMore(count: Seating, side: Side): Generator<Partial<Seating>> {
  const opposite = side === 'for' ? 'against' : 'for'
  const more = count[side] + 1
  if (count.abstained > 0) yield { [side]: more, abstained: count.abstained - 1 }
  if (count[opposite] > 0) yield { [side]: more, [opposite]: count[opposite] - 1 }
  if (silent(count) > 0) yield { [side]: more }
  yield { [side]: more, present: count.present + 1, registered: count.registered + 1 }
}

function decide({ count, readings }: Vote): Decision {
  return countVote(count, readings)
}

/**
 * Checks such a law on one vote after another: it holds under each combination that has no counter-example pinned, whose
 * votes are the cases, and the first counter-example of every other combination is the one pinned.
 */
export function checkSometimes(law: SometimesLaw, against: Sometimes, votes: Iterable<Vote>): Checked {
  const found = new Map<Combination, Against>()
  let cases = 0
  for (const vote of votes) {
    const combination: Combination = `${vote.readings.majority} × ${vote.readings.tie}`
    if (pinned[law][combination] === undefined) cases++
    const first = found.get(combination)
    if (first !== undefined && isPlain(first)) continue
    const counterexample = against(vote)
    if (counterexample !== undefined && (first === undefined || isPlain(counterexample))) {
      found.set(combination, counterexample)
    }
  }
  const wrong = combinationsOfVotes.filter((each) => told(found.get(each)) !== pinned[law][each])
  return { cases, against: wrong.map((each) => `${each}: ${told(found.get(each)) ?? 'no counter-example'}`) }
}

/** Nobody was registered who is not present, and no ballot is spoilt. */
function isPlain({ vote: { count } }: Against): boolean {
  return count.registered === count.present && count.spoilt === 0
}

/** "3 : 2 : 1 of 6 → 3 : 3 : 0 of 6": for, against, abstained, of those present. */
function told(found: Against | undefined): string | undefined {
  return found && [found.vote, found.other].flatMap((vote) => (vote ? [votesOf(vote.count)] : [])).join(' → ')
}

function votesOf({ present, for: pro, against, abstained }: Seating): string {
  return `${pro} : ${against} : ${abstained} of ${present}`
}
