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
  return (
    jointly(quorate.steps, recording(quorate.of, judge, readings)) ??
    jointly(quorate.steps, votesFor(quorate.of, judge)) ??
    jointly(quorate.steps, recording(suppose(quorate.of, { ballot: undefined }), judge, readings))
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

/** The fewest more votes for that let it be met; with as few more attending as make them possible. */
function votesFor(of: MotionCase, judge: JudgeMotion): Needed {
  const { attending, motion } = of
  if (attending === undefined || motion.ballot === undefined) return undefined
  const fact = presentPointer(of)
  const among = of.of.serving.map(({ id }) => id).filter((id) => !attending.voters.has(id))
  for (let arriving = 0; arriving <= among.length; arriving++) {
    const supposed = supposePresent(of, among.slice(0, arriving), fact)
    const more = fewestFor(supposed, judge)
    if (more === undefined) continue
    const attend: readonly CureStep[] = arriving === 0 ? [] : [{ do: 'attend', fact, more: arriving, among }]
    return more === 0 ? attend : [...attend, { do: 'vote-for', fact: `${of.at}/ballot`, more }]
  }
  return undefined
}

function fewestFor(of: MotionCase, judge: JudgeMotion): number | undefined {
  let more = 0
  for (let supposed: MotionCase | undefined = of; supposed !== undefined; supposed = supposeVoteFor(supposed)) {
    if (judge(supposed) === 'met') return more
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
