import type { Facts } from '../../rules/facts.js'
import type { Decision } from '../../rules/voting/decision.js'
import { capital, detailed, tagged, together } from '../parts.js'
import type { Wording } from '../wording.js'
import { counted, needed } from './words.js'

export const result: Pick<Wording['rules'], 'vote.casting' | 'vote.declared' | 'vote.majority'> = {
  'vote.casting': { met: castingMet, breached: castingBreached, unknown: castingUnknown },
  'vote.declared': {
    met: (f) => `The declared result agrees with the count: the decision was ${outcome(f)}`,
    breached: (f) => `${declared[f.declared]}, ${contrary(f)}`,
    unknown: (f) =>
      detailed(
        f.declared === undefined
          ? 'Whether the declared result agrees with the count is not established'
          : `${declared[f.declared]}; whether the count agrees is not established`,
        f.result === 'pending' ? 'the decision awaits the casting vote' : '',
      ),
  },
  'vote.majority': { met: majorityMet, breached: majorityBreached, unknown: majorityUnknown },
}

const declared = {
  adopted: 'The decision was declared adopted',
  rejected: 'The decision was declared not adopted',
}

/** The decision of a motion, as a whole sentence. */
export function decision({ result, by, needed: least, short, tie }: Decision): string {
  switch (result) {
    case 'adopted':
      return by === 'count' ? 'The decision was adopted by the count.' : 'The decision was adopted by the casting vote.'
    case 'rejected': {
      if (by === 'casting-vote') return 'The decision was not adopted: the casting vote was against.'
      const goal = `${counted(least, 'vote')} for ${least === 1 ? 'is' : 'are'} needed`
      return `The decision was not adopted: ${together(tie ? 'the votes are tied' : undefined, goal, missing(short))}.`
    }
    case 'pending':
      return 'The votes are tied, and the decision awaits the casting vote.'
    case 'void':
      return 'The decision is void: there was no quorum.'
    case 'unknown':
      return 'Whether the decision was adopted is not established.'
  }
}

/**
 * `tie` is what a reading makes of the count, so where it is false the sentences do not say that votes differed: 2 : 2
 * with abstentions, or without a quorum, may be no tie that calls for a casting vote. Nor do the figures tell a casting
 * vote that was declined from one that could decide nothing; the sentence holds of both.
 */
function castingMet({ holder, by, tie }: Facts['vote.casting']): string {
  if (by !== undefined) {
    const used = `${tagged('the holder of the casting vote', by)} cast it`
    return tie ? `The votes were tied, and ${used}` : capital(used)
  }
  if (!tie) return 'No casting vote was needed, and none was cast'
  return holder === undefined
    ? 'The votes were tied, and no casting vote was cast, which breaches nothing'
    : `The votes were tied, and ${tagged('the holder of the casting vote', holder)} cast none separately, which breaches nothing`
}

function castingBreached({ holder, by, tie }: Facts['vote.casting']): string {
  if (by !== undefined && by !== holder && (tie || holder !== undefined)) {
    const entitled = holder === undefined ? 'it is not counted' : `its holder is ${holder}`
    return `The casting vote was cast by ${tagged('someone', by)} who does not hold it; ${entitled}`
  }
  if (by !== undefined && holder === undefined) return `A casting vote was cast, by ${by}, without any ground for one`
  if (by !== undefined && !tie) return `A casting vote was cast, by ${by}, although the votes were not tied`
  return `The votes were tied, but ${tagged('the holder of the casting vote', holder)} did not vote in the open ballot`
}

function castingUnknown({ holder, by, tie }: Partial<Facts['vote.casting']>): string {
  if (tie !== true) {
    return detailed(
      'Whether the casting vote was used rightly is not established',
      together(by && `it was cast by ${by}`, holder && `its holder is ${holder}`),
    )
  }
  return by === undefined || holder !== undefined
    ? detailed(
        'The votes were tied, and what the casting vote was is not established',
        together(holder && `its holder is ${holder}`),
      )
    : `The votes were tied, and whether ${tagged('the person who cast the casting vote', by)} holds it is not established`
}

function outcome({ result, by }: Facts['vote.declared']): string {
  const cast = by === 'casting-vote'
  if (result === 'adopted') return cast ? 'adopted by the casting vote' : 'adopted'
  return cast ? 'not adopted, the casting vote being against' : 'not adopted'
}

function contrary({ result, by, short }: Facts['vote.declared']): string {
  if (result === 'void') return 'but it is void: there was no quorum'
  const cast = by === 'casting-vote'
  if (result === 'adopted') return cast ? 'but it was adopted by the casting vote' : 'but by the count it was adopted'
  if (cast) return 'but the casting vote was against'
  return together('but by the count it was not adopted', moreVotes(short))
}

function majorityMet(f: Facts['vote.majority']): string {
  if (f.declared === 'rejected') return detailed(`${declared.rejected}, so it needed no majority`, count(f))
  if (f.result === 'void')
    return detailed('The decision is void for want of a quorum, and was not declared adopted', count(f))
  if (f.result !== 'adopted') return `The decision was not adopted, which breaches nothing: ${count(f, f)}`
  return f.by === 'casting-vote'
    ? `The decision was adopted by the casting vote: ${count(f)}`
    : `The decision was adopted by the majority: ${count(f, f)}`
}

function majorityBreached(f: Facts['vote.majority']): string {
  if (f.result === 'void') return detailed(`${declared.adopted}, but it is void for want of a quorum`, count(f))
  return f.by === 'casting-vote'
    ? `${declared.adopted}, but the casting vote was against: ${count(f)}`
    : `${declared.adopted}, but it did not have the majority: ${count(f, f)}`
}

function majorityUnknown(f: Partial<Facts['vote.majority']>): string {
  return f.result === 'pending'
    ? detailed('The votes are tied, and the decision awaits the casting vote', count(f))
    : detailed('Whether the decision was adopted by the majority is not established', count(f))
}

/** The count; with what was needed only where the count alone decided. */
function count(f: Partial<Facts['vote.majority']>, goal?: Pick<Facts['vote.majority'], 'needed' | 'short'>): string {
  return together(
    f.for === undefined ? undefined : `${counted(f.for, 'vote')} for`,
    goal && needed(goal.needed),
    goal && missing(goal.short),
    f.against === undefined ? undefined : `${f.against} against`,
    f.abstained ? `${f.abstained} abstained` : undefined,
    f.spoilt ? counted(f.spoilt, 'spoilt ballot') : undefined,
    f.present === undefined ? undefined : `${counted(f.present, 'member')} present`,
  )
}

function missing(short: number): string | undefined {
  return short === 0 ? undefined : `${short} short`
}

function moreVotes(short: number): string | undefined {
  return short === 0 ? undefined : `${counted(short, 'vote')} short`
}
