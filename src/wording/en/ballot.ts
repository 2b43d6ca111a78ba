import type { Facts } from '../../rules/facts.js'
import { detailed, faults, tagged, together } from '../parts.js'
import type { Wording } from '../wording.js'
import { counted, needed } from './words.js'

type Ballot = Pick<Wording['rules'], 'vote.secretary' | 'vote.guests' | 'vote.entitled' | 'vote.secrecy'>

export const ballot: Ballot = {
  'vote.secretary': {
    met: (f) => `${tagged('The secretary', f.seat)} is not among the voters`,
    breached: (f) => `${tagged('The secretary', f.seat)} voted without the right to vote, and that vote is not counted`,
    unknown: (f) => `Whether ${tagged('the secretary', f.seat)} voted is not established`,
  },
  'vote.guests': {
    met: () => 'No invited person voted',
    breached: ({ guests }) =>
      `${counted(guests.length, 'invited person', 'invited persons')} voted without the right to vote: ${guests.join(', ')}`,
    unknown: () => 'Whether invited persons voted is not established',
  },
  'vote.entitled': {
    met: (f) => `No vote was cast without right or in excess: ${votes(f)}`,
    breached: (f) => `The vote is not in order: ${voteFaults(f)}`,
    unknown: (f) => detailed('Whether every vote was cast by someone entitled, and once, is not established', votes(f)),
  },
  'vote.secrecy': {
    met: (f) => {
      if (f.mode === 'secret') return `The ballot was secret on the demand of the majority: ${demand(f)}`
      if (f.demanded === 0) return 'The ballot was open, and nobody demanded a secret one'
      return `The ballot was open, and no majority demanded a secret one: ${demand(f)}`
    },
    breached: (f) =>
      f.mode === 'secret'
        ? `The ballot was secret, although no majority demanded it: ${demand(f, true)}`
        : `The ballot was open, although a majority demanded a secret one: ${demand(f)}`,
    unknown: (f) => detailed('Whether a majority demanded a secret ballot is not established', demand(f)),
  },
}

function votes({ cast, present }: Partial<Facts['vote.entitled']>): string {
  return together(
    cast === undefined ? undefined : `${counted(cast, 'vote')} counted`,
    present === undefined ? undefined : `${counted(present, 'member')} present`,
  )
}

function voteFaults(f: Facts['vote.entitled']): string {
  const named = faults(
    f.struck.length > 0 ? `${voted(f.struck)} without the right to vote – ${f.struck.join(', ')}` : undefined,
    f.twice.length > 0 ? `${voted(f.twice)} more than once – ${f.twice.join(', ')}` : undefined,
    f.cast > f.present ? `${votes(f)}, ${f.cast - f.present} too many` : undefined,
  )
  return named === '' ? `the ballot papers do not add up, ${votes(f)}` : named
}

function voted({ length }: readonly string[]): string {
  return `${counted(length, 'person', 'persons')} voted`
}

function demand({ demanded, needed: least }: Partial<Facts['vote.secrecy']>, lacking = false): string {
  const short = !lacking || demanded === undefined || least === undefined ? undefined : least - demanded
  return together(
    demanded === undefined ? undefined : `${demanded === 0 ? 'nobody' : demanded} demanded it`,
    least === undefined ? undefined : needed(least),
    short === undefined ? undefined : `${short} short`,
  )
}
