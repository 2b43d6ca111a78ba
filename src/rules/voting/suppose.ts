import type { Ballot, Motion, OpenBallot, SecretBallot, Sitting, Votes } from '../../records/types.js'
import type { MotionCase } from '../cases.js'
import { motionCase, sittingCase } from '../prepare.js'
import type { Attendance } from '../roster.js'
import { castIn } from './motion.js'
import type { CountedVotes } from './votes.js'

/** The motion as it would be judged if these facts of it, or of its sitting, were other than recorded. */
export function suppose(of: MotionCase, motion: Partial<Motion>, sitting?: Partial<Sitting>): MotionCase {
  const { assembly, roster, at } = of.of
  const ofSitting = sitting === undefined ? of.of : sittingCase(assembly, { ...of.of.sitting, ...sitting }, at, roster)
  return motionCase(ofSitting, { ...of.motion, ...motion }, of.at)
}

/** Where those present at the vote are recorded: at the vote itself, or at the opening. */
export function presentPointer({ motion, at, of }: MotionCase): string {
  return motion.present === undefined ? `${of.at}/present` : `${at}/present`
}

/** So many more attend the vote, and the opening where that is where they are recorded. */
export function supposePresent(of: MotionCase, ids: readonly string[], fact = presentPointer(of)): MotionCase {
  const { motion, of: sitting } = of
  if (fact === `${of.at}/present`) return suppose(of, { present: [...(motion.present as readonly string[]), ...ids] })
  return suppose(of, {}, { present: [...(sitting.sitting.present as readonly string[]), ...ids] })
}

/** The voting members present at the vote, in the order of the roster. */
export function votersOf({ of, attending }: MotionCase): string[] {
  return of.serving.map(({ id }) => id).filter((id) => attending?.voters.has(id))
}

type Source = 'nobody' | 'abstained' | 'spoilt' | 'against'

/**
 * One more vote for: in the order of the roster from a voting member present who has no vote in the count, then from one
 * who abstained, from a spoilt paper, and at last from one who voted against. `undefined` where all have voted for. The
 * ballot and the attendance are known.
 */
export function supposeVoteFor(of: MotionCase): MotionCase | undefined {
  const ballot = of.motion.ballot as Ballot
  const votes = of.votes as CountedVotes
  const attending = of.attending as Attendance
  const from = sourceOf(votes, attending)
  if (from === undefined) return undefined
  const given = ballot.mode === 'secret' ? secretly(ballot, from) : openly(ballot, from, votes, votersOf(of))
  return suppose(of, { ballot: given })
}

function sourceOf(votes: CountedVotes, attending: Attendance): Source | undefined {
  if (castIn(votes) < attending.voters.size) return 'nobody'
  return (['abstained', 'spoilt', 'against'] as const).find((side) => votes[side] > 0)
}

/** A paper more is found where somebody votes who had not, and it was issued. */
function secretly(ballot: SecretBallot, from: Source): SecretBallot {
  const voted = { ...ballot, for: ballot.for + 1 }
  if (from !== 'nobody') return { ...voted, [from]: (ballot[from] as number) - 1 }
  const { found, issued } = ballot
  if (found === undefined) return voted
  return { ...voted, found: found + 1, issued: issued === undefined ? undefined : Math.max(issued, found + 1) }
}

function openly(ballot: OpenBallot, from: Source, votes: CountedVotes, voters: readonly string[]): OpenBallot {
  const { abstained = 0 } = ballot
  const sides = { for: ballot.for, against: ballot.against, abstained }
  const listed = (from === 'abstained' || from === 'against') && typeof sides[from] !== 'number'
  const voter = voters.find((id) => (listed ? votes.sides.get(id) === from : !votes.sides.has(id))) as string
  const without = (side: 'for' | 'against' | 'abstained'): Votes => {
    const given = sides[side]
    return typeof given === 'number' ? given - Number(side === from) : given.filter((id) => id !== voter)
  }
  const pro = without('for')
  return {
    ...ballot,
    for: typeof pro === 'number' ? pro + 1 : [...pro, voter],
    against: without('against'),
    abstained: without('abstained'),
  }
}
