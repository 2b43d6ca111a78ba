import type { Readings } from '../../readings/options.js'
import { ruled, type Ruling } from '../../verdict/ruling.js'
import type { MotionCase } from '../cases.js'
import { correct, fewest, jointly, record, type Cure } from '../cure.js'
import type { DecisionFacts } from '../facts.js'
import { canBeQuorate, quorumCure, quorumFigures, quorumRuling } from '../quorum.js'
import type { Attendance } from '../roster.js'
import type { Rule, Sketch } from '../rule.js'
import { carrying, nothingKnown, recording, withQuorum } from './carry.js'
import { isPresentKnown } from './motion.js'
import { presentPointer, suppose } from './suppose.js'

/** The questions that a count may consult, those of the quorum included. */
export const questionsOfTheCount = [
  'majority',
  'voteSecretary',
  'votePresent',
  'spoiltBallots',
  'tie',
  'castingVote',
  'castingHolder',
  'secretTie',
  'quorumMoment',
  'quorumSecretary',
  'quorumBase',
  'headcount',
] as const

/** Paragraph 15 at the moment of the vote: whether the quorum must last the text does not say. */
export const voteQuorum = {
  id: 'vote.quorum',
  provisions: ['15.2'],
  weight: 'note',
  consults: ['quorumMoment', 'quorumSecretary', 'quorumBase', 'headcount'],
  subject: 'motion',
  judge: 'judgeVote',
  weigh: (_, { quorumMoment }) => (quorumMoment === 'each-vote' ? 'validity' : 'note'),
  outcome: (of, readings) => quorumRuling(of.of, of.attending, `${of.of.at}/present`, readings),
  facts: (of, readings) => quorumFigures(of.of, of.attending, readings),
  cure: (of, readings) => quorumCure(of.of, of.attending as Attendance, presentPointer(of), readings),
  settle: (of, readings, lacking) => (canBeQuorate(of.of, readings) ? record(...lacking) : undefined),
} as const satisfies Rule<'vote.quorum', MotionCase>

/** Paragraph 17, part 1: the result that was declared is the result of the count. */
export const declared = {
  id: 'vote.declared',
  provisions: ['17.1a'],
  weight: 'duty',
  consults: questionsOfTheCount,
  subject: 'motion',
  judge: 'judgeVote',
  applies: ({ motion }) => motion.declared !== undefined,
  outcome: declaredRuling,
  facts: (of, readings) => {
    const { result, by, needed, short, tie } = decisionFacts(of, readings)
    return { result, by, needed, short, tie, declared: of.motion.declared }
  },
  cure: declaredCure,
  settle: declaredCure,
} as const satisfies Rule<'vote.declared', MotionCase>

function declaredRuling(of: MotionCase, readings: Readings): Ruling {
  const { decision, lacking } = of.count(readings)
  return lacking ?? ruled(decision.result === of.motion.declared)
}

/** A quorum, what is not known of the vote, and the result declared that the count then has. */
function declaredCure(of: MotionCase, readings: Readings): Cure | undefined {
  const judge = (supposed: MotionCase) => declaredRuling(supposed, readings)
  const quorate = withQuorum(of, readings)
  if (quorate === undefined) return undefined
  const other = of.motion.declared === 'adopted' ? 'rejected' : 'adopted'
  const otherwise = suppose(quorate.of, { declared: other })
  return (
    jointly(quorate.steps, recording(quorate.of, judge, readings)) ??
    fewest(
      jointly(quorate.steps, correct(`${of.at}/declared`, other), recording(otherwise, judge, readings)),
      jointly(quorate.steps, recording(suppose(quorate.of, { ballot: undefined }), judge, readings)),
    )
  )
}

/**
 * Paragraph 17, part 1, the second sentence on lawfulness: what is adopted has the votes of more than half of those
 * present. What is not adopted breaches nothing.
 */
export const majority = {
  id: 'vote.majority',
  provisions: ['17.1c'],
  weight: 'validity',
  consults: questionsOfTheCount,
  subject: 'motion',
  judge: 'judgeVote',
  outcome: majorityRuling,
  facts: (of, readings) => {
    const { votes, attending, motion } = of
    const { result, by, needed, short, tie } = decisionFacts(of, readings)
    return {
      result,
      by,
      needed,
      short,
      tie,
      declared: motion.declared,
      present: attending?.voters.size,
      for: votes?.for,
      against: votes?.against,
      abstained: votes?.abstained,
      spoilt: votes?.spoilt,
    }
  },
  cure: majorityCure,
  settle: (of, readings, lacking) => (nothingKnown(of, readings) ? record(...lacking) : majorityCure(of, readings)),
} as const satisfies Rule<'vote.majority', MotionCase>

function majorityRuling(of: MotionCase, readings: Readings): Ruling {
  if (of.motion.declared === 'rejected') return 'met'
  const { decision, lacking } = of.count(readings)
  return lacking ?? ruled(of.motion.declared === undefined || decision.result === 'adopted')
}

function majorityCure(of: MotionCase, readings: Readings): Cure | undefined {
  return carrying(of, (supposed) => majorityRuling(supposed, readings), readings)
}

/** The decision's fields; what is needed is not known where those who count as present are not. */
function decisionFacts(of: MotionCase, readings: Readings): Sketch<DecisionFacts> {
  const { result, by, needed, short, tie } = of.count(readings).decision
  if (isPresentKnown(of, readings)) return { result, by, needed, short, tie }
  return { result, by, needed: undefined, short: undefined, tie }
}

/** Paragraph 17, part 5: decisions are recommendatory, so that measures are proposed and never imposed. */
export const effect = {
  id: 'decision.effect',
  provisions: ['17.5'],
  weight: 'duty',
  consults: [],
  subject: 'motion',
  judge: 'judgeVote',
  applies: ({ motion }) => motion.effect !== undefined || (motion.measures?.length ?? 0) > 0,
  outcome: ({ motion, at }): Ruling => (motion.effect ? ruled(motion.effect === 'proposed') : [`${at}/effect`]),
  facts: ({ motion }) => ({ effect: motion.effect }),
  cure: ({ at }) => correct(`${at}/effect`, 'proposed'),
} as const satisfies Rule<'decision.effect', MotionCase>

/** Paragraph 9: a motion is about one of the nine functions of the assemblies; beyond them a note. */
export const competence = {
  id: 'matter.competence',
  provisions: ['9.1'],
  weight: 'note',
  consults: [],
  subject: 'motion',
  judge: 'judgeVote',
  applies: ({ motion }) => motion.matter !== undefined,
  outcome: ({ motion }) => ruled(motion.matter !== 'other'),
  facts: ({ motion }) => ({ matter: motion.matter }),
} as const satisfies Rule<'matter.competence', MotionCase>
