import type { Readings } from '../../readings/options.js'
import { all, ruled, type Lacking, type Ruling } from '../../verdict/ruling.js'
import type { MotionCase } from '../cases.js'
import { quorumRuling } from '../quorum.js'
import type { Attendance } from '../roster.js'
import { byCount, exceedsPresent, isOwn, settleTie, standingOf, undecided } from './count.js'
import type { Standing, VoteFigures } from './count.js'
import type { Decision } from './decision.js'
import { castingOf, holdersOf, presidingPointer } from './holder.js'
import type { CountedVotes, MotionCount } from './votes.js'

/** Counts a motion from the record: who had a vote, whether there was a quorum, and what the casting vote made of a tie. */
export function countMotion(of: MotionCase, readings: Readings): MotionCount {
  const { votes, attending } = of
  const figures = figuresOf(of)
  const quorum = quorumForVote(of, readings)
  if (quorum === 'breached') return { decision: undecided('void', figures, readings) }
  const lacking = all(quorum, countable(of))
  if (typeof lacking !== 'string') return { decision: undecided('unknown', figures, readings), lacking }
  if (votes === undefined || attending === undefined || !addsUp(of, votes, figures)) {
    return { decision: undecided('unknown', figures, readings), lacking: [`${of.at}/ballot`] }
  }
  const standing = standingOf(figures, readings)
  if (standing.state === 'tied') return settle(of, attending, standing, readings)
  return { decision: byCount(standing, standing.state) }
}

/** Whether there is a ballot and an attendance to count it against. */
export function countable({ votes, attending, at, of }: MotionCase): Ruling {
  return all(votes ? 'met' : [`${at}/ballot`], attending ? 'met' : [`${of.at}/present`])
}

/** Whether it is known who counts as present: at the vote, by the reading at the opening too. */
export function isPresentKnown({ attending, of }: MotionCase, readings: Readings): boolean {
  return attending !== undefined && (of.opening !== undefined || readings.votePresent === 'at-vote')
}

/** The figures of the count. Where the attendance is not known, at least those were present who voted. */
export function figuresOf({ votes, attending, of }: MotionCase): VoteFigures {
  const { for: pro, against, abstained, spoilt } = votes ?? { for: 0, against: 0, abstained: 0, spoilt: 0 }
  const present = attending?.voters.size ?? pro + against + abstained + spoilt
  const registered = of.opening?.voters.size ?? present
  return { present, registered, secretaryPresent: attending?.secretary ?? false, for: pro, against, abstained, spoilt }
}

/** The figures that the count may have: several where the reading counts those at the opening, who are not known. */
export function possibleFigures(of: MotionCase, readings: Readings): readonly [VoteFigures, ...VoteFigures[]] {
  const figures = figuresOf(of)
  if (isPresentKnown(of, readings)) return [figures]
  const more = Math.max(0, of.of.serving.length - figures.present)
  return [figures, ...Array.from({ length: more }, (_, i) => ({ ...figures, registered: figures.present + i + 1 }))]
}

/** Paragraph 15: the quorum at the opening; whether it must last until the vote is asked only where it did not. */
export function quorumForVote(of: MotionCase, readings: Readings): Ruling {
  const opening = quorumRuling(of.of, of.of.opening, `${of.of.at}/present`, readings)
  if (opening === 'breached' || of.attending === of.of.opening) return opening
  const atVote = quorumRuling(of.of, of.attending, `${of.at}/present`, readings)
  return atVote === 'met' || readings.quorumMoment === 'opening' ? opening : all(opening, atVote)
}

/** Whether the votes can be those of the people present, and the papers of a secret ballot agree as far as recorded. */
function addsUp(of: MotionCase, votes: CountedVotes, figures: VoteFigures): boolean {
  return !exceedsPresent(figures) && papersAgree(of, votes) !== 'breached'
}

/** All votes counted, abstentions and spoilt ballots included. */
export function castIn(votes: CountedVotes): number {
  return votes.for + votes.against + votes.abstained + votes.spoilt
}

/** Of a secret ballot: papers found ≤ issued ≤ present, and as many votes as papers found. */
export function papersAgree({ motion: { ballot }, at, of, attending }: MotionCase, votes: CountedVotes): Ruling {
  if (ballot?.mode !== 'secret') return 'met'
  const issued = { count: ballot.issued, pointer: `${at}/ballot/issued` }
  const found = { count: ballot.found, pointer: `${at}/ballot/found` }
  const present = { count: attending?.voters.size, pointer: `${of.at}/present` }
  const cast = { count: castIn(votes), pointer: `${at}/ballot` }
  return all(atMost(found, issued), atMost(issued, present), atMost(found, cast), atMost(cast, found))
}

interface Recorded {
  readonly count: number | undefined
  readonly pointer: string
}

/** One comparison of counts; lacking those that are not recorded. */
export function atMost(less: Recorded, more: Recorded): Ruling {
  if (less.count !== undefined && more.count !== undefined) return ruled(less.count <= more.count)
  return all(less.count === undefined ? [less.pointer] : 'met', more.count === undefined ? [more.pointer] : 'met')
}

/** A tie that the casting vote can decide, 17.2; unknown where it is not known who holds it and that matters. */
function settle(of: MotionCase, attending: Attendance, standing: Standing, readings: Readings): MotionCount {
  const secret = of.motion.ballot?.mode === 'secret'
  const settled = holdersOf(of, attending, readings).map((holder) =>
    settleTie(standing, castingOf(of, holder), secret, readings),
  )
  const decision = settled[0] as Decision
  if (settled.some(({ result, by }) => result !== decision.result || by !== decision.by)) {
    const { needed, short, tie } = standing
    return { decision: { needed, short, tie, result: 'unknown' }, lacking: [presidingPointer(of)] }
  }
  if (decision.by !== undefined) return { decision }
  return { decision, lacking: isOwn(secret, readings) ? unnamedVotes(of) : [`${of.at}/casting`] }
}

/** Votes recorded as mere counts, where names would tell how the holder of the casting vote voted. */
export function unnamedVotes({ motion: { ballot }, at }: MotionCase): Lacking {
  const sides = (['for', 'against', 'abstained'] as const).filter((side) => {
    const given = ballot?.[side]
    return typeof given === 'number' && given > 0
  })
  return sides.map((side) => `${at}/ballot/${side}`) as unknown as Lacking
}
