/* What holds of a motion with its record, `records.ts`, under every combination of readings that its count asks. */
import { acrossReadings, countVote, judgeQuorum, type Ballot, type Count, type Decision, type Readings } from 'zhinalys'
import { motionCase, sittingCase } from '../../../src/rules/prepare.js'
import { sameDecision } from './collapses.js'
import { sides, votersOf, withoutVote, type NamedBallot, type Voted } from './records.js'

type Decide = (readings: Readings) => Decision

/** The decision that `judgeVote` tells, without its findings. */
function decisionOf({ assembly, sitting, motion }: Voted, ballot: Ballot = motion.ballot): Decide {
  const of = motionCase(sittingCase(assembly, sitting), { ...motion, ballot })
  return (readings) => of.count(readings).decision
}

function always(holds: (readings: Readings) => boolean, holding?: Partial<Readings>): boolean {
  const { settled, value } = acrossReadings(holds, holding)
  return settled && value
}

/** All give one decision, whatever the readings. */
function alike([one, ...others]: readonly [Decide, ...Decide[]], holding?: Partial<Readings>): boolean {
  return always((readings) => {
    const decision = one(readings)
    return others.every((other) => sameDecision(decision, other(readings)))
  }, holding)
}

/** Votes of those who have none are struck out: they might as well not have been given. */
export function strangersChangeNothing(voted: Voted): boolean {
  const { ballot } = voted.motion
  const withVotes = withoutVote.flatMap((id) => sides.map((side) => ({ ...ballot, [side]: [id, ...ballot[side]] })))
  return alike([decisionOf(voted), ...withVotes.map((each) => decisionOf(voted, each))])
}

export function orderChangesNothing(voted: Voted): boolean {
  const { for: pro, against, abstained } = voted.motion.ballot
  const reversed = { abstained: abstained.toReversed(), against: against.toReversed(), for: pro.toReversed() }
  return alike([decisionOf(voted), decisionOf(voted, { ...reversed, mode: 'open' })])
}

/** Everybody's vote handed on to the next, round and round; and how many voted so, by number alone. */
export function namesChangeNothing(voted: Voted): boolean {
  const voters = votersOf(voted)
  const handedOn = (by: number): NamedBallot => {
    const next = (id: string) => voters[(voters.indexOf(id) + by) % voters.length] as string
    const { for: pro, against, abstained } = voted.motion.ballot
    return { mode: 'open', for: pro.map(next), against: against.map(next), abstained: abstained.map(next) }
  }
  const ballots = [...voters.map((_, by) => handedOn(by)), numbers(voted, 'open')]
  return alike([decisionOf(voted), ...ballots.map((ballot) => decisionOf(voted, ballot))], { castingVote: 'second' })
}

function numbers({ motion: { ballot } }: Voted, mode: Ballot['mode']): Ballot {
  return { mode, for: ballot.for.length, against: ballot.against.length, abstained: ballot.abstained.length }
}

/** By name in the open and by number in secret, the decision is that of `countVote` on the figures of the record. */
export function decidedAsCounted(voted: Voted): boolean {
  const open = figuresOf(voted)
  const forms = [
    { decision: decisionOf(voted), count: open },
    { decision: decisionOf(voted, numbers(voted, 'secret')), count: { ...open, secret: true } },
  ]
  return forms.every(({ decision, count }) =>
    always((readings) => {
      const decided = decision(readings)
      return sameDecision(decided, countVote({ ...count, quorate: decided.result !== 'void' }, readings))
    }),
  )
}

function figuresOf(voted: Voted): Count {
  const { sitting, motion } = voted
  const { for: pro, against, abstained } = motion.ballot
  const opening = sitting.present ?? []
  const secretaryPresent = opening.includes('s')
  return {
    present: votersOf(voted).length,
    for: pro.length,
    against: against.length,
    abstained: abstained.length,
    registered: opening.length - (secretaryPresent ? 1 : 0),
    secretaryPresent,
    casting: 'for',
    holderVote: pro.includes('c') ? 'for' : against.includes('c') ? 'against' : 'abstained',
  }
}

/** Void where `judgeQuorum` finds no quorum at the opening or, if the reading asks for it, at the vote; else never. */
export function voidOnlyWithoutQuorum(voted: Voted): boolean {
  const { assembly, sitting, motion } = voted
  const decision = decisionOf(voted)
  const isQuorate = (present: readonly string[] | undefined, readings: Readings) =>
    judgeQuorum({ assembly, sitting: { ...sitting, present } }, readings).validity === 'met'
  return always((readings) => {
    const lasts = readings.quorumMoment === 'opening' || isQuorate(motion.present, readings)
    return (decision(readings).result !== 'void') === (isQuorate(sitting.present, readings) && lasts)
  })
}
