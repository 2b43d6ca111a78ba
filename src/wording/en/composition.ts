import type { Bound, Facts, RosterFacts } from '../../rules/facts.js'
import { detailed, faults, together } from '../parts.js'
import type { Wording } from '../wording.js'
import { counted, dated } from './words.js'

type Composition = Pick<
  Wording['rules'],
  | 'edition.earlier'
  | 'composition.offices'
  | 'composition.headcount'
  | 'election.general-meeting'
  | 'election.open-vote'
  | 'roster.drawn'
  | 'roster.signed'
  | 'roster.approved'
>

export const composition: Composition = {
  'edition.earlier': {
    met: (f) =>
      `The election (sitting) took place on ${dated(f.on)}, not before the regulation was approved on ${dated(f.approved)}`,
    breached: (f) =>
      `The election (sitting) took place on ${dated(f.on)}, but the regulation was approved only on ${dated(f.approved)}`,
    unknown: ({ approved }) =>
      detailed(
        'Whether the election (sitting) took place before the regulation was approved is not established',
        approved === undefined ? '' : `it was approved on ${dated(approved)}`,
      ),
  },
  'composition.offices': {
    met: (f) => `The roster is complete: a chair, a deputy chair, a secretary and ${counted(f.members, 'member')}`,
    breached: (f) => `The roster does not have the offices that it must have: ${officeFaults(f)}`,
    unknown: (f) => detailed('Whether the roster is complete is not established', offices(f)),
  },
  'composition.headcount': {
    met: (f) => `The size of the assembly is as required: ${headcount(f)}`,
    breached: (f) => {
      const over = f.counted - f.required
      return `The size of the assembly is not as required: ${headcount(f)}, ${over > 0 ? `${over} too many` : `${-over} too few`}`
    },
    unknown: (f) => detailed('Whether the size of the assembly is as required is not established', headcount(f)),
  },
  'election.general-meeting': {
    met: () => 'The general meeting of officers (policemen) held the election',
    breached: () => 'The election was not held by the general meeting of officers (policemen), but in another way',
    unknown: () => 'Whether the general meeting of officers (policemen) held the election is not established',
  },
  'election.open-vote': {
    met: () => 'The election was by open ballot',
    breached: () => 'The election was by secret ballot, an open one is required',
    unknown: () => 'Whether the election was by open ballot is not established',
  },
  'roster.drawn': {
    met: (f) => `The roster was recorded in minutes on ${dayOf(f)}${electedOn(f)}`,
    breached: (f) =>
      f.day === false
        ? 'The roster was not recorded in minutes'
        : `The roster was recorded in minutes on ${dayOf(f)}, before the election${f.notBefore === undefined ? '' : ` of ${dated(f.notBefore)}`}`,
    unknown: (f) =>
      detailed(
        'Whether the roster was recorded in minutes after the election is not established',
        days(f, 'the minutes are dated', 'the election was on'),
      ),
  },
  'roster.signed': {
    met: (f) => `The secretary signed the minutes on the roster on ${dayOf(f)}${stepBefore(f)}`,
    breached: (f) =>
      f.day === false
        ? 'The secretary did not sign the minutes on the roster'
        : `The secretary signed the minutes on the roster too early, on ${dayOf(f)}${stepBefore(f)}`,
    unknown: (f) =>
      detailed(
        'Whether the secretary signed the minutes on the roster in due order is not established',
        days(f, 'the signature is dated', 'the step before it was on'),
      ),
  },
  'roster.approved': {
    met: (f) => `The head of the internal affairs body approved the roster on ${dayOf(f)}${stepBefore(f)}`,
    breached: (f) =>
      f.day === false
        ? 'The head of the internal affairs body did not approve the roster'
        : `The head of the internal affairs body approved the roster too early, on ${dayOf(f)}${stepBefore(f)}`,
    unknown: (f) =>
      detailed(
        'Whether the head of the internal affairs body approved the roster in due order is not established',
        days(f, 'the approval is dated', 'the step before it was on'),
      ),
  },
}

function offices({ chairs, deputies, secretaries, members }: Partial<Facts['composition.offices']>): string {
  return together(
    chairs === undefined ? undefined : counted(chairs, 'chair'),
    deputies === undefined ? undefined : counted(deputies, 'deputy chair'),
    secretaries === undefined ? undefined : counted(secretaries, 'secretary', 'secretaries'),
    members === undefined ? undefined : counted(members, 'member'),
  )
}

function officeFaults(f: Facts['composition.offices']): string {
  return faults(
    notOne(f.chairs, 'chair'),
    notOne(f.deputies, 'deputy chair'),
    notOne(f.secretaries, 'secretary', 'secretaries'),
    f.members === 0 ? 'no member' : undefined,
    f.duplicated.length > 0 ? `on the roster more than once – ${f.duplicated.join(', ')}` : undefined,
  )
}

function notOne(count: number, one: string, other?: string): string | undefined {
  if (count === 1) return undefined
  return count === 0 ? `no ${one}` : `${counted(count, one, other)} instead of 1`
}

const bounds: Record<Bound, string> = { exactly: 'exactly', 'at-least': 'at least', 'at-most': 'at most' }

/** By some readings the secretary, or all but ordinary members, are left out: so "counted", not "on the roster". */
function headcount({ counted: found, required, bound }: Partial<Facts['composition.headcount']>): string {
  return together(
    found === undefined ? undefined : `${counted(found, 'person', 'persons')} counted`,
    required === undefined ? undefined : `${bound === undefined ? '' : `${bounds[bound]} `}${required} required`,
  )
}

function dayOf({ day }: RosterFacts): string {
  return day === false ? '' : dated(day)
}

function electedOn({ notBefore }: RosterFacts): string {
  return notBefore === undefined ? '' : `; the election was on ${dated(notBefore)}`
}

/** Where a step was left out, the one before it counts: so the step is not named. */
function stepBefore({ notBefore }: RosterFacts): string {
  return notBefore === undefined ? '' : `; the step before it was on ${dated(notBefore)}`
}

function days({ day, notBefore }: Partial<RosterFacts>, own: string, before: string): string {
  return together(
    day === undefined || day === false ? undefined : `${own} ${dated(day)}`,
    notBefore && `${before} ${dated(notBefore)}`,
  )
}
