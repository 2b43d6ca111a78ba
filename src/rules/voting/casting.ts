import type { Readings } from '../../readings/options.js'
import type { CastingVote } from '../../records/types.js'
import { all, ruled, type Ruling } from '../../verdict/ruling.js'
import type { MotionCase } from '../cases.js'
import { fewest, jointly, record, type Cure, type Needed } from '../cure.js'
import type { Attendance } from '../roster.js'
import type { Rule } from '../rule.js'
import { isOwn, isTied, standingOf, type VoteFigures } from './count.js'
import { holdersOf, ownVote, presidingPointer } from './holder.js'
import { countable, figuresOf, isPresentKnown, possibleFigures, quorumForVote, unnamedVotes } from './motion.js'
import { nothingKnown, recording } from './carry.js'
import { questionsOfTheCount } from './result.js'
import { suppose } from './suppose.js'

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
  outcome: castingRuling,
  facts: (of, readings) => {
    const cast = castingVoteOf(of)
    const tie = tieOf(of, readings)
    const holders = of.attending && (cast ?? tie) ? holdersOf(of, of.attending, readings) : []
    return { holder: holders.length === 1 ? holders[0] : undefined, by: cast?.by, tie }
  },
  cure: castingCure,
  settle: (of, readings, lacking) => (nothingKnown(of, readings) ? record(...lacking) : castingCure(of, readings)),
} as const satisfies Rule<'vote.casting', MotionCase>

function castingRuling(of: MotionCase, readings: Readings): Ruling {
  const cast = castingVoteOf(of)
  const known = countable(of)
  if (known !== 'met') {
    const nothingDue = cast === undefined && quorumForVote(of, readings) === 'breached'
    return all(onlyByHolder(of, cast, readings), nothingDue ? 'met' : known)
  }
  return agreed(possibleFigures(of, readings), `${of.of.at}/present`, (figures) =>
    all(
      ruled(cast === undefined || isTied(figures, readings)),
      onlyByHolder(of, cast, readings),
      recordedOnTie(figures, of, cast, readings),
    ),
  )
}

function castingVoteOf({ motion: { casting } }: MotionCase): CastingVote | undefined {
  return casting === false ? undefined : casting
}

/** Without a quorum there is no vote to be tied; without a count it is not known. */
function tieOf(of: MotionCase, readings: Readings): boolean | undefined {
  if (of.count(readings).decision.result === 'void') return false
  const known = countable(of) === 'met' && isPresentKnown(of, readings)
  return known ? standingOf(figuresOf(of), readings).tie : undefined
}

/** No casting vote by another than its holder. */
function onlyByHolder(of: MotionCase, cast: CastingVote | undefined, readings: Readings): Ruling {
  if (cast === undefined) return 'met'
  if (of.attending === undefined) return [`${of.of.at}/present`]
  return agreed(holdersOf(of, of.attending, readings), presidingPointer(of), (holder) => ruled(holder === cast.by))
}

/** On a tie that the casting vote can decide, its holder has cast or declined it; by the `own` reading, has voted. */
function recordedOnTie(
  figures: VoteFigures,
  of: MotionCase,
  cast: CastingVote | undefined,
  readings: Readings,
): Ruling {
  const quorum = quorumForVote(of, readings)
  const secret = of.motion.ballot?.mode === 'secret'
  if (quorum === 'breached' || standingOf(figures, readings).state !== 'tied') return 'met'
  if (secret && readings.secretTie === 'falls') return 'met'
  const ruling = agreed(holdersOf(of, of.attending as Attendance, readings), presidingPointer(of), (holder) => {
    if (holder === undefined) return 'met'
    if (isOwn(secret, readings)) return votedAtAll(of, holder)
    return of.motion.casting === false || cast?.by === holder ? 'met' : [`${of.at}/casting`]
  })
  // Without a quorum there would be nothing to record: what is not known of it leaves a breach open.
  return ruling === 'breached' && quorum !== 'met' ? quorum : ruling
}

function votedAtAll(of: MotionCase, holder: string): Ruling {
  const vote = ownVote(of.votes, holder)
  return vote === undefined || vote === 'neither' ? unnamedVotes(of) : ruled(vote !== 'none')
}

/** What every possibility makes of it; where they differ, what would tell them apart is lacking too. */
function agreed<T>(possibilities: readonly T[], telling: string, rulingOf: (possibility: T) => Ruling): Ruling {
  const rulings = possibilities.map(rulingOf)
  const first = rulings[0] as Ruling
  if (rulings.every((ruling) => ruling === first)) return first
  const unknown = rulings.filter((ruling) => typeof ruling !== 'string')
  return unknown.length === rulings.length ? all(...unknown) : all([telling], ...unknown)
}

/**
 * What is not known of the vote; else a casting vote that is out of place is struck out, or cast by its holder, and by the
 * `own` reading its holder votes.
 */
function castingCure(of: MotionCase, readings: Readings): Cure | undefined {
  const judge = (supposed: MotionCase) => castingRuling(supposed, readings)
  const fact = `${of.at}/casting`
  const cast = castingVoteOf(of)
  const withdrawn = suppose(of, { casting: undefined })
  const struck: Cure | undefined = cast && judge(withdrawn) === 'met' ? [{ do: 'withdraw', fact }] : undefined
  const anew = (supposed: MotionCase) => recording(suppose(supposed, { ballot: undefined }), judge, readings)
  return (
    fewest(jointly(recording(of, judge, readings)), struck) ??
    jointly(byHolder(of, judge, readings)) ??
    (cast && withoutCast(fact, recording(withdrawn, judge, readings))) ??
    jointly(anew(of)) ??
    withoutCast(fact, byHolder(withdrawn, judge, readings) ?? anew(withdrawn))
  )
}

/** The casting vote is struck out; where another is wanted, that is recorded in its place. */
function withoutCast(fact: string, recorded: Needed): Cure | undefined {
  const replaced = recorded?.some((step) => step.do === 'record' && step.facts.includes(fact))
  return jointly(replaced ? [] : [{ do: 'withdraw', fact }], recorded)
}

/** The holder casts it, or votes in the count. */
function byHolder(of: MotionCase, judge: (of: MotionCase) => Ruling, readings: Readings): Needed {
  const [by] = of.attending ? holdersOf(of, of.attending, readings) : []
  const { ballot } = of.motion
  if (by === undefined) return undefined
  if (judge(suppose(of, { casting: { by, vote: 'for' } })) === 'met')
    return [{ do: 'cast', fact: `${of.at}/casting`, by }]
  if (ballot?.mode !== 'open' || of.votes?.abstentionsKnown !== true) return undefined
  const abstained = [...(typeof ballot.abstained === 'object' ? ballot.abstained : []), by]
  const votes = judge(suppose(of, { ballot: { ...ballot, abstained } })) === 'met'
  return votes ? [{ do: 'vote', fact: `${of.at}/ballot`, by }] : undefined
}
