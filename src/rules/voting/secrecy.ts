import type { Readings } from '../../readings/options.js'
import type { Ballot } from '../../records/types.js'
import { recorded, type Lacking, type Ruling } from '../../verdict/ruling.js'
import { moreThanHalf } from '../arithmetic.js'
import type { MotionCase } from '../cases.js'
import { correct, jointly, record, type Cure } from '../cure.js'
import type { Rule } from '../rule.js'

/** Paragraph 17, part 1: a vote is secret if the majority demands it. Of which majority, the text does not say. */
export const secrecy = {
  id: 'vote.secrecy',
  provisions: ['17.1b'],
  weight: 'duty',
  consults: ['secrecyDemand'],
  subject: 'motion',
  judge: 'judgeVote',
  outcome: (of, readings): Ruling => {
    const { ballot } = of.motion
    if (ballot === undefined) return [`${of.at}/ballot`]
    const secret = ballot.mode === 'secret'
    const demanded = demandedIn(ballot)
    if (demanded === 0) return secret ? 'breached' : 'met'
    const { needed, pointer } = neededDemand(of, ballot, readings)
    if (demanded === undefined) return [`${of.at}/ballot/demanded`]
    return recorded(needed === undefined ? undefined : demanded >= needed === secret, pointer)
  },
  facts: (of, readings) => {
    const { ballot } = of.motion
    if (ballot === undefined) return { mode: undefined, demanded: undefined, needed: undefined }
    return { mode: ballot.mode, demanded: demandedIn(ballot), needed: neededDemand(of, ballot, readings).needed }
  },
  cure: ({ motion: { ballot }, at }) => votedIn(ballot?.mode === 'secret' ? 'open' : 'secret', at),
  settle: secrecySettled,
} as const satisfies Rule<'vote.secrecy', MotionCase>

/** On an open ballot, nothing recorded means that nobody demanded a secret one; on a secret one it is not known. */
function demandedIn({ mode, demanded }: Ballot): number | undefined {
  return demanded ?? (mode === 'open' ? 0 : undefined)
}

/** The least demand that is a majority, and where the figure it is reckoned from is recorded. */
function neededDemand(
  { at, of, attending }: MotionCase,
  { objected }: Ballot,
  { secrecyDemand }: Readings,
): { needed: number | undefined; pointer: string } {
  if (secrecyDemand === 'half-of-members') return { needed: moreThanHalf(of.roster.voting), pointer: of.at }
  if (secrecyDemand === 'more-than-object') {
    return { needed: objected === undefined ? undefined : objected + 1, pointer: `${at}/ballot/objected` }
  }
  return { needed: attending && moreThanHalf(attending.voters.size), pointer: `${of.at}/present` }
}

function votedIn(mode: Ballot['mode'], at: string): Cure {
  return correct(`${at}/ballot/mode`, mode)
}

/** The demand and what it is compared with; an open vote is held in secret where so many demanded it that it must be. */
function secrecySettled(of: MotionCase, readings: Readings, lacking: Lacking): Cure | undefined {
  const { ballot } = of.motion
  if (ballot === undefined) return record(...lacking)
  const { needed, pointer } = neededDemand(of, ballot, readings)
  const asked = jointly(record(...lacking), needed === undefined ? record(pointer) : [])
  const mostNeeded = readings.secrecyDemand === 'half-of-present' ? moreThanHalf(of.of.serving.length) : Infinity
  const mustBeSecret = ballot.mode === 'open' && (demandedIn(ballot) as number) >= mostNeeded
  return mustBeSecret ? jointly(votedIn('secret', of.at), asked) : asked
}
