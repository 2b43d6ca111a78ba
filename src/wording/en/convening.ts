import type { Convener, Facts, NoticePart } from '../../rules/facts.js'
import { detailed, enumerated, faults, figures } from '../parts.js'
import { english } from '../plural.js'
import type { Wording } from '../wording.js'
import { counted, dated, deputyHead } from './words.js'

type Convening = Pick<
  Wording['rules'],
  'convening.by' | 'convening.constituted' | 'convening.notice' | 'convening.materials'
>

export const convening: Convening = {
  'convening.by': {
    met: (f) => `The sitting was convened by ${conveners[f.convenedBy]}, who is entitled to convene it`,
    breached: (f) => `The sitting was convened by ${conveners[f.convenedBy]}, who is not entitled to convene it`,
    unknown: () => 'Whether the sitting was convened by someone entitled to is not established',
  },
  'convening.constituted': {
    met: (f) => held(f, 'not before the head of the internal affairs body approved the roster on'),
    breached: (f) => held(f, 'but the head of the internal affairs body approved the roster only on'),
    unknown: (f) =>
      detailed(
        'Whether the sitting was held before the roster was approved is not established',
        f.on === undefined ? '' : `it was held on ${dated(f.on)}`,
      ),
  },
  'convening.notice': {
    met: () => 'Notice of the sitting was given in time to everyone owed it, with the place, the time and the agenda',
    breached: (f) =>
      f.missing.includes('notice')
        ? detailed('No notice of the sitting was given', faults(unreached(f)))
        : `The notice of the sitting is not as required: ${noticeFaults(f)}`,
    unknown: (f) =>
      detailed(
        'Whether the members were duly notified of the sitting is not established',
        figures(['not among those notified', enumerated(f.notNotified)]),
      ),
  },
  'convening.materials': {
    met: () => 'The materials for the sitting were sent to the members',
    breached: () => 'The materials for the sitting were not sent to the members',
    unknown: () => 'Whether the materials for the sitting were sent to the members is not established',
  },
}

const conveners: Record<Convener, string> = {
  chair: 'the chair',
  deputy: 'the deputy chair',
  'authorised-head': 'the authorised head',
  'deputy-head': deputyHead,
  other: 'somebody else',
}

function held({ on, approved }: Facts['convening.constituted'], roster: string): string {
  return approved === false
    ? `The sitting was held on ${dated(on)}, but the head of the internal affairs body did not approve the roster`
    : `The sitting was held on ${dated(on)}, ${roster} ${dated(approved)}`
}

const said: Partial<Record<NoticePart, string>> = { place: 'place', time: 'time', agenda: 'agenda' }

function noticeFaults(f: Partial<Facts['convening.notice']>): string {
  const { missing = [] } = f
  const unsaid = missing.flatMap((part) => said[part] ?? [])
  return faults(
    unsaid.length > 0 ? `no ${unsaid.join(', no ')}` : undefined,
    missing.includes('in-time') ? 'given after the day of the sitting' : undefined,
    unreached(f),
  )
}

/** Whom it reached may not be known where the notice itself was faulty. */
function unreached({ notNotified = [] }: Partial<Facts['convening.notice']>): string | undefined {
  const { length } = notNotified
  if (length === 0) return undefined
  return `${counted(length, 'voting member')} ${english(length, 'was', 'were')} not notified – ${notNotified.join(', ')}`
}
