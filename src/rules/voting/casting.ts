import type { Readings } from '../../readings/options.js'
import type { CastingVote } from '../../records/types.js'
import { all, ruled, type Lacking, type Ruling } from '../../verdict/ruling.js'
import type { MotionCase } from '../cases.js'
import type { Attendance } from '../roster.js'
import type { Rule } from '../rule.js'
import { isOwn, isTied, standingOf } from './count.js'
import { holdersOf, ownVote, presidingPointer } from './holder.js'
import { countable, figuresOf, unnamedVotes } from './motion.js'
import { questionsOfTheCount } from './result.js'

/**
 * Paragraph 17, part 2: the casting vote belongs to the chair, in the chair's absence to the deputy chair who presides,
 * and to a tie. On a tie that it can decide, something is recorded: cast or declined.
 */
export const casting = {
  id: 'vote.casting',
  provisions: ['17.2a', '17.2b'],
  weight: 'duty',
  consults: questionsOfTheCount,
  subject: 'motion',
  judge: 'judgeVote',
  outcome: (of, readings) => {
    const cast = castingVoteOf(of)
    return all(onlyOnTie(of, cast, readings), onlyByHolder(of, cast, readings), recordedOnTie(of, cast, readings))
  },
  facts: (of, readings) => {
    const cast = castingVoteOf(of)
    const tie = tieOf(of, readings)
    const holders = of.attending && (cast ?? tie) ? holdersOf(of, of.attending, readings) : []
    return { holder: holders.length === 1 ? holders[0] : undefined, by: cast?.by, tie }
  },
} as const satisfies Rule<'vote.casting', MotionCase>

function castingVoteOf({ motion: { casting } }: MotionCase): CastingVote | undefined {
  return casting === false ? undefined : casting
}

/** Without a quorum there is no vote to be tied; without a count it is not known. */
function tieOf(of: MotionCase, readings: Readings): boolean | undefined {
  if (of.count(readings).decision.result === 'void') return false
  return countable(of) === 'met' ? standing(of, readings).tie : undefined
}

function standing(of: MotionCase, readings: Readings) {
  return standingOf(figuresOf(of), readings)
}

/** No casting vote where votes are not tied. */
function onlyOnTie(of: MotionCase, cast: CastingVote | undefined, readings: Readings): Ruling {
  if (cast === undefined) return 'met'
  const known = countable(of)
  return known === 'met' ? ruled(isTied(figuresOf(of), readings)) : known
}

/** No casting vote by another than its holder. */
function onlyByHolder(of: MotionCase, cast: CastingVote | undefined, readings: Readings): Ruling {
  if (cast === undefined) return 'met'
  if (of.attending === undefined) return [`${of.of.at}/present`]
  const holders = holdersOf(of, of.attending, readings)
  if (!holders.includes(cast.by)) return 'breached'
  return holders.length === 1 ? 'met' : [presidingPointer(of)]
}

/** On a tie that the casting vote can decide, its holder has cast or declined it; by the `own` reading, has voted. */
function recordedOnTie(of: MotionCase, cast: CastingVote | undefined, readings: Readings): Ruling {
  if (of.count(readings).decision.result === 'void') return 'met'
  const known = countable(of)
  if (known !== 'met' || of.attending === undefined) return known
  const secret = of.motion.ballot?.mode === 'secret'
  if (standing(of, readings).state !== 'tied' || (secret && readings.secretTie === 'falls')) return 'met'
  const recorded = (holder: string | undefined) => {
    if (holder === undefined) return 'met'
    if (isOwn(secret, readings)) return votedAtAll(of, holder)
    return of.motion.casting === false || cast?.by === holder ? 'met' : ([`${of.at}/casting`] as const)
  }
  return agreed(of, of.attending, readings, recorded)
}

function votedAtAll(of: MotionCase, holder: string): Ruling {
  const vote = ownVote(of.votes, holder)
  return vote === undefined ? unnamedVotes(of) : ruled(vote !== 'none')
}

/** What every possible holder would make of it; where they differ, who presides is lacking too. */
function agreed(
  of: MotionCase,
  attending: Attendance,
  readings: Readings,
  ruling: (holder: string | undefined) => Ruling,
): Ruling {
  const [first = 'met', ...others] = holdersOf(of, attending, readings).map(ruling)
  const differ = others.some((other) => typeof other !== 'string' || other !== first)
  if (!differ) return first
  const lacking: Lacking = [presidingPointer(of)]
  return all(lacking, ...[first, ...others].filter((other) => typeof other !== 'string'))
}
