import type { Facts, QuorumFacts } from '../../rules/facts.js'
import { detailed, tagged, together } from '../parts.js'
import type { Wording } from '../wording.js'
import { counted, needed } from './words.js'

export const sitting: Pick<Wording['rules'], 'quorum' | 'attendance' | 'presiding' | 'vote.quorum'> = {
  quorum: {
    met: (f) => `The sitting is lawful: ${attended(f)}`,
    breached: (f) => `The sitting is not lawful: ${attended(f)}`,
    unknown: (f) => detailed('Whether the sitting had a quorum is not established', quorum(f)),
  },
  attendance: {
    met: () => 'Every voting member attended the sitting',
    breached: ({ absent }) =>
      `${counted(absent.length, 'voting member')} did not attend the sitting: ${absent.join(', ')}`,
    unknown: () => 'Whether every voting member attended the sitting is not established',
  },
  presiding: {
    met: (f) => `${tagged('The person presiding', f.presiding)} was entitled to preside at the sitting`,
    breached: (f) =>
      detailed(
        f.entitled === undefined
          ? 'Neither the chair nor the deputy chair attended, and the text names nobody else to preside'
          : 'The sitting was not presided over by the person entitled to',
        presided(f),
      ),
    unknown: (f) =>
      detailed('Whether the person entitled to preside at the sitting did so is not established', presided(f)),
  },
  'vote.quorum': {
    met: (f) => `There was a quorum at the vote: ${attended(f, 'present')}`,
    breached: (f) => `There was no quorum at the vote: ${attended(f, 'present')}`,
    unknown: (f) => detailed('Whether there was a quorum at the vote is not established', quorum(f, 'present')),
  },
}

function attended({ present, members, needed: least }: QuorumFacts, verb = 'attended'): string {
  return `${present} of ${counted(members, 'member')} ${verb}, ${needed(least)}`
}

/** "3 attended, 4 are needed of 7" */
function quorum({ present, needed: least, members }: Partial<QuorumFacts>, verb = 'attended'): string {
  const of = members === undefined ? '' : ` of ${members}`
  return together(
    present === undefined ? undefined : `${present} ${verb}`,
    least === undefined ? undefined : `${needed(least)}${of}`,
    least === undefined && members !== undefined ? counted(members, 'member in all', 'members in all') : undefined,
  )
}

function presided({ presiding, entitled }: Facts['presiding']): string {
  return together(
    presiding === undefined ? undefined : `${presiding} presided`,
    entitled === undefined ? undefined : `${entitled} was entitled to`,
  )
}
