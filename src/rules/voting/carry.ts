import type { Readings } from '../../readings/options.js'
import type { MotionCase } from '../cases.js'
import { jointly, record, type Cure, type CureStep, type Needed, type StepOf } from '../cure.js'
import { canBeQuorate, quorumCure, quorumRuling } from '../quorum.js'
import type { Attendance } from '../roster.js'
import { factsToRecord, type JudgeMotion } from './recording.js'
import { quorumForVote } from './motion.js'
import { presentPointer, suppose, supposePresent, supposeVoteFor } from './suppose.js'

/** Steps, and the motion as it would be judged after them. */
export interface Supposition {
  readonly steps: readonly CureStep[]
  readonly of: MotionCase
}

/**
 * What would let a motion carry, 15 and 17.1: a quorum, what is not known of the vote, or more votes for; where not
 * enough are there to give them, more who attend.
 *
 * @param judge the rule that wants it carried
 */
export function carrying(of: MotionCase, judge: JudgeMotion, readings: Readings): Cure | undefined {
  const quorate = withQuorum(of, readings)
  if (quorate === undefined) return undefined
  const recorded = (supposed: MotionCase) => recording(supposed, judge, readings)
  const votes = (supposed: MotionCase) => votesFor(supposed, judge)
  const anew = (supposed: MotionCase) => recorded(supposed) ?? recorded(suppose(supposed, { ballot: undefined }))
  return (
    jointly(quorate.steps, recorded(quorate.of)) ??
    jointly(quorate.steps, withMore(quorate.of, votes)) ??
    jointly(quorate.steps, withMore(quorate.of, anew))
  )
}

/** What a rule lacks that could let it be met; nothing where it is met, `undefined` where nothing recorded would. */
export function recording(of: MotionCase, judge: JudgeMotion, readings: Readings): Needed {
  const ruling = judge(of)
  if (ruling === 'met') return []
  if (ruling === 'breached' || !canBeQuorate(of.of, readings)) return undefined
  const facts = factsToRecord(of, judge, ruling, readings)
  return facts && record(...facts)
}

/** The attendance that a quorum needs at the opening and, where the reading asks for it, at the vote. */
export function withQuorum(of: MotionCase, readings: Readings): Supposition | undefined {
  const steps: CureStep[] = []
  let supposed = of
  while (quorumForVote(supposed, readings) === 'breached') {
    const { of: sitting, attending } = supposed
    const opening = `${sitting.at}/present`
    const atOpening = quorumRuling(sitting, sitting.opening, opening, readings) === 'breached'
    const fact = atOpening ? opening : presentPointer(supposed)
    const cure = quorumCure(sitting, (atOpening ? sitting.opening : attending) as Attendance, fact, readings)
    if (cure === undefined) return undefined
    steps.push(...cure)
    const [{ more, among }] = cure as readonly [StepOf<'attend'>]
    supposed = supposePresent(supposed, among.slice(0, more), fact)
  }
  return { steps, of: supposed }
}

/** What is needed with as few more attending as make it possible. */
function withMore(of: MotionCase, needed: (of: MotionCase) => Needed): Needed {
  const { attending } = of
  if (attending === undefined) return needed(of)
  const fact = presentPointer(of)
  const among = of.of.serving.map(({ id }) => id).filter((id) => !attending.voters.has(id))
  for (let more = 0; more <= among.length; more++) {
    const steps = needed(supposePresent(of, among.slice(0, more), fact))
    if (steps !== undefined) return more === 0 ? steps : [{ do: 'attend', fact, more, among }, ...steps]
  }
  return undefined
}

/** The fewest more votes for that let it be met. */
function votesFor(of: MotionCase, judge: JudgeMotion): Needed {
  if (of.attending === undefined || of.motion.ballot === undefined) return undefined
  let more = 0
  for (let supposed: MotionCase | undefined = of; supposed !== undefined; supposed = supposeVoteFor(supposed)) {
    if (judge(supposed) === 'met') return more === 0 ? [] : [{ do: 'vote-for', fact: `${of.at}/ballot`, more }]
    more++
  }
  return undefined
}

/** Nothing is recorded of a vote that could have been taken: then all that is lacking is wanted, and would do. */
export function nothingKnown({ motion, of }: MotionCase, readings: Readings): boolean {
  const { ballot, casting, declared, effect } = motion
  const bare = ballot === undefined && !casting && declared !== 'adopted' && effect === undefined
  return bare && canBeQuorate(of, readings)
}
