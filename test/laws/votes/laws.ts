/* What holds of a single vote, `votes.ts`. */
import { acrossReadings, countVote, type Count, type Decision, type Readings } from 'zhinalys'
import { ofTheCount, Product } from '../../readings/product.js'
import { sameDecision } from './collapses.js'
import { baseOf, silent, splits, type Vote } from './votes.js'
import { range } from '../../combinations.js'

/** By the count; or on a tie by the casting vote; or on a tie that waits for it. */
export function oneDecision({ count, readings }: Vote): boolean {
  const { result, by, tie } = countVote(count, readings)
  const decided = result === 'adopted' || result === 'rejected'
  const waits = result === (readings.castingVote === 'own' ? 'unknown' : 'pending')
  const kinds = [decided && by === 'count', decided && by === 'casting-vote' && tie, waits && tie]
  return kinds.filter((kind) => kind).length === 1
}

export function isSimple({ readings }: Vote): boolean {
  return readings.majority !== 'absolute'
}

/** Adopted by the count: more for than against, and more than half took part. */
export function moreForThanAgainst({ count, readings }: Vote): boolean {
  const { result, by } = countVote(count, readings)
  if (result !== 'adopted' || by !== 'count') return true
  const others = readings.majority === 'simple-turnout' ? 0 : count.abstained + spoiltInBase({ count, readings })
  return count.for > count.against && 2 * (count.for + count.against + others) > baseOf({ count, readings })
}

function spoiltInBase({ count, readings }: Vote): number {
  return readings.spoiltBallots === 'in-base' ? count.spoilt : 0
}

/** Where the casting vote makes another decision than if nobody held it, the votes are tied in the sense of the reading. */
export function castingOnTies({ count, readings }: Vote): boolean {
  const decision = countVote(count, readings)
  if (sameDecision(decision, countVote({ ...count, holderPresent: false }, readings))) return true
  const half = readings.tie === 'half-of-present'
  const tied = half ? 2 * count.for === baseOf({ count, readings }) : count.for === count.against
  return decision.tie && count.for >= 1 && readings.tie !== 'never' && tied
}

/** With as many votes for as are needed it is adopted by the count, with fewer never, as far as members are there to give them. */
export function neededIsExact({ count, readings }: Vote): boolean {
  const { needed, short } = countVote(count, readings)
  const most = count.for + silent(count)
  return (
    short === Math.max(0, needed - count.for) &&
    range(0, most).every((pro) => isAdoptedByCount(countVote({ ...count, for: pro }, readings)) === pro >= needed)
  )
}

function isAdoptedByCount({ result, by }: Decision): boolean {
  return result === 'adopted' && by === 'count'
}

export function isDeclaredInBothForms({ readings }: Vote): boolean {
  return readings.castingVote === 'second' && readings.secretTie === 'declared'
}

export function openAsSecret({ count, readings }: Vote): boolean {
  return sameDecision(countVote({ ...count, secret: true }, readings), countVote({ ...count, secret: false }, readings))
}

/** Every count with a casting vote for, in either form; who counts as present is not collapsed. */
export function* counts(most: number): Generator<Count> {
  for (const split of splits(most))
    for (const registered of range(split.present, most))
      for (const secretaryPresent of [false, true])
        for (const secret of [false, true])
          yield { ...split, registered, secretaryPresent, secret, casting: 'for', holderVote: 'for' }
}

const everyReading = new Product(ofTheCount)

/** Settled across readings: every single combination gives the same; else there are as many values as are told. */
export function settledMeansSettled(count: Count): boolean {
  const result = (readings: Readings) => countVote(count, readings).result
  const { settled, branches } = acrossReadings(result)
  const results = new Set(everyReading.judge(result))
  return settled === (results.size === 1) && branches.length === results.size
}
