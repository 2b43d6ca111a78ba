import type { Facts, MinutesPart, Signatory } from '../../rules/facts.js'
import { detailed, faults, spaced } from '../parts.js'
import { english } from '../plural.js'
import type { Wording } from '../wording.js'
import { dated } from './words.js'

export const minutes: Pick<Wording['rules'], 'minutes.drawn' | 'minutes.signed' | 'video' | 'media.decision'> = {
  'minutes.drawn': {
    met: () => 'The agenda and the list of participants were prepared, and the minutes were drawn up',
    breached: ({ missing }) =>
      `The papers of the sitting are not complete: no ${missing.map((part) => papers[part]).join(', no ')}`,
    unknown: () => 'Whether the papers of the sitting are complete is not established',
  },
  'minutes.signed': {
    met: ({ signedBy }) => `The minutes of the sitting are signed by those who must sign them: ${signedBy.join(', ')}`,
    breached: (f) => {
      const signatures = english(f.missing.length, 'signature')
      const missing = f.missing.map((signatory) => whose[signatory]).join(' and ')
      return faults(`The minutes of the sitting lack the ${signatures} of ${missing}`, signers(f))
    },
    unknown: (f) =>
      detailed(
        'Whether the minutes of the sitting are signed by those who must sign them is not established',
        faults(signers(f)),
      ),
  },
  video: {
    met: () => 'The sitting was accompanied by video',
    breached: () => 'The sitting was not accompanied by video',
    unknown: () => 'Whether the sitting was accompanied by video is not established',
  },
  'media.decision': {
    met: (f) => `${discussed} ${release(f)}`,
    breached: (f) =>
      f.decided === false
        ? `${discussed} ${inMedia} ${dated(f.released)} without a decision of the chair`
        : `${discussed} ${inMedia} ${dated(f.released)} without a due decision: ${decisionFaults(f)}`,
    unknown: (f) =>
      detailed(
        'Whether the release of matters discussed at the sitting was duly decided is not established',
        release(f),
      ),
  },
}

const papers: Record<MinutesPart, string> = {
  agenda: 'agenda',
  attendance: 'list of participants',
  minutes: 'minutes',
}

const whose: Record<Signatory, string> = {
  secretary: 'the secretary',
  chair: 'the chair',
  deputy: 'the deputy chair',
}

function signers({ signedBy = [] }: Partial<Facts['minutes.signed']>): string | undefined {
  return signedBy.length === 0 ? undefined : `signed by ${signedBy.join(', ')}`
}

const discussed = 'Matters discussed at the sitting were'
const inMedia = 'released to the mass media on'

type Decider = NonNullable<Facts['media.decision']['decidedBy']>

const deciders: Record<Decider, string> = {
  chair: 'the chair',
  deputy: 'the deputy chair',
  other: 'somebody else',
}

/** "released to the mass media on 25 March 2024 by a decision of the chair of 22 March 2024", as far as known */
function release({ released, decided, decidedBy }: Partial<Facts['media.decision']>): string {
  if (released === undefined) return ''
  const decision = spaced(decidedBy && `of ${deciders[decidedBy]}`, decided ? `of ${dated(decided)}` : undefined)
  return spaced(inMedia, dated(released), decision && `by a decision ${decision}`)
}

/** Whether the deputy chair might decide is not among the facts: where the decision came in time, that is what was wrong. */
function decisionFaults({ released, decided, decidedBy }: Facts['media.decision']): string {
  const late = decided && decided > released ? decided : undefined
  if (decidedBy === 'deputy') {
    return late === undefined
      ? 'the chair attended the sitting, but the deputy chair decided'
      : `the deputy chair decided later, on ${dated(late)}`
  }
  return faults(
    late && `it was decided later, on ${dated(late)}`,
    decidedBy === 'other' ? 'it was decided by somebody not entitled to' : undefined,
  )
}
