/* The collapses of `votes.ts`, each a law: what it leaves out changes nothing. */
import { countVote, type Count, type Decision, type Readings } from 'zhinalys'
import { options } from '../../../src/readings/options.js'
import { combinations, range } from '../../combinations.js'
import { rules, rulesFor, silent, splits, type Collapsed, type Split, type Vote } from './votes.js'

export function sameDecision(one: Decision, other: Decision): boolean {
  return (
    one.result === other.result &&
    one.by === other.by &&
    one.tie === other.tie &&
    one.needed === other.needed &&
    one.short === other.short
  )
}

export function voidWithoutQuorum({ count, readings }: Vote): boolean {
  return countVote({ ...count, quorate: false }, readings).result === 'void'
}

/** One vote too many, whichever it is. */
export function unknownWhenOvercounted({ count, readings }: Vote): boolean {
  return (['for', 'against', 'abstained', 'spoilt'] as const).every(
    (side) => countVote({ ...count, [side]: count[side] + silent(count) + 1 }, readings).result === 'unknown',
  )
}

/** Who counts as present, as recorded, and the readings that ask about it. */
type Attended = Pick<Count, 'registered' | 'secretaryPresent'>
type Asking = Pick<Readings, 'votePresent' | 'voteSecretary'>

const asking = combinations<Asking>({ votePresent: options.votePresent, voteSecretary: options.voteSecretary })
const asked = new Map(rules.map((rule) => [rule, asking.map((each): Readings => ({ ...rule, ...each }))]))

export interface AttendedVote {
  readonly count: Split & Attended
  readonly rule: Readings
  readonly readings: Readings
}

export function* attendedVotes(most: number): Generator<AttendedVote> {
  for (const split of splits(most))
    for (const registered of [undefined, ...range(split.present, most)])
      for (const secretaryPresent of [false, true]) {
        const count = { ...split, registered, secretaryPresent }
        for (const rule of rulesFor(split))
          for (const readings of asked.get(rule) as Readings[]) yield { count, rule, readings }
      }
}

export function baseIsOneNumber({ count, rule, readings }: AttendedVote): boolean {
  const { present, registered = present, secretaryPresent, ...split } = count
  const members = readings.votePresent === 'registered' ? registered : present
  const base = members + (secretaryPresent && readings.voteSecretary === 'included' ? 1 : 0)
  return sameDecision(countVote(count, readings), countVote({ ...split, present, registered: base }, rule))
}

export function isUnspoilt({ count }: Vote): boolean {
  return count.spoilt === 0
}

export function spoiltBallotsNotAsked({ count, readings }: Vote): boolean {
  return sameDecision(countVote(count, readings), countVote(count, { ...readings, spoiltBallots: 'out-of-base' }))
}

export function endsAlike({ vote, to }: Collapsed): boolean {
  return sameDecision(countVote(vote.count, vote.readings), countVote(to.count, to.readings))
}
