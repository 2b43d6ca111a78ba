/**
 * The words of the library in English, a value of its own, so that a page carries no other language.
 *
 * @module zhinalys/wording/en
 */

import { ballot } from './en/ballot.js'
import { composition } from './en/composition.js'
import { convening } from './en/convening.js'
import { cure } from './en/cure.js'
import { eligibility } from './en/eligibility.js'
import { matter } from './en/matter.js'
import { measures } from './en/measures.js'
import { minutes } from './en/minutes.js'
import { oversight } from './en/oversight.js'
import { page } from './en/page.js'
import { hinge, otherwise, questions } from './en/readings.js'
import { facts, report } from './en/report.js'
import { decision, result } from './en/result.js'
import { sitting } from './en/sitting.js'
import { holder, kinds } from './en/words.js'
import { capital } from './parts.js'
import type { Place, Wording } from './wording.js'

/** What the library says in English. */
export const en: Wording = {
  language: 'en',
  rules: {
    ...composition,
    ...eligibility,
    ...convening,
    ...sitting,
    ...minutes,
    ...matter,
    ...ballot,
    ...result,
    ...measures,
    ...oversight,
  },
  facts,
  cure,
  lacking: (names) => `not recorded: ${names.join(', ')}`,
  place,
  kinds,
  weights: { validity: 'validity', duty: 'duty', note: 'note' },
  conclusions: {
    met: 'Every provision checked is met.',
    breached: 'There are breaches.',
    unknown: 'Too little is recorded to say that every provision is met.',
    'not-judged': 'There was no provision to check.',
  },
  validity: {
    met: 'The conditions of lawfulness are met.',
    breached: 'The conditions of lawfulness are breached.',
    unknown: 'Whether the conditions of lawfulness are met is not established.',
    'not-judged': 'Lawfulness was not judged.',
  },
  decision,
  questions,
  hinge,
  otherwise,
  report,
  page,
}

function place(at: Place): string {
  switch (at.of) {
    case 'assembly':
      return 'Assembly'
    case 'seat':
      return at.holder === undefined ? numbered('Seat', at.seat) : capital(holder(at.holder))
    case 'sitting':
      return numbered('Sitting', at.sitting)
    case 'motion': {
      const motion = numbered('motion', at.motion)
      return at.sitting === undefined ? capital(motion) : `${numbered('Sitting', at.sitting)}, ${motion}`
    }
    case 'period':
      return 'Period'
    case 'inspection':
      return numbered('Inspection', at.inspection)
    case 'unit':
      return 'Subdivision'
  }
}

function numbered(noun: string, ordinal: number | undefined): string {
  return ordinal === undefined ? noun : `${noun} ${ordinal}`
}
