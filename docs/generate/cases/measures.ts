import type { measureNotes } from '../notes/measures.js'
import type { CasesOf } from './case.js'
import { motion, ofMeasures } from './records.js'

const respondent = { id: 'r1', category: 'senior', violationReviewed: true } as const

export const measureCases: CasesOf<keyof typeof measureNotes> = {
  'measures.listed': {
    met: ofMeasures('a warning', {}),
    breached: ofMeasures('a penalty that is not on the list', { measures: ['сөгіс'] }),
  },
  'measures.reviewed': {
    met: ofMeasures('a violation was examined', {}),
    breached: ofMeasures('no violation was examined', { respondent: { ...respondent, violationReviewed: false } }),
    unknown: ofMeasures('not recorded', { respondent: { ...respondent, violationReviewed: undefined } }),
  },
  'measures.adopted': {
    met: ofMeasures('4 : 2 : 1, proposed', {}),
    breached: ofMeasures('2 : 4 : 1, proposed all the same', {
      ballot: { mode: 'open', for: ['c', 'd'], against: ['m1', 'm2', 'm3', 'm4'], abstained: ['m5'] },
    }),
    unknown: ofMeasures('no ballot recorded', { ballot: undefined }),
  },
  'measures.combination': {
    met: ofMeasures('one warning', {}),
    breached: ofMeasures('a warning and an apology', { measures: ['warning', 'apology'] }),
    unknown: ofMeasures(
      'another motion proposes an apology, and does not say of whom',
      {},
      { motions: [motion, { id: '2', measures: ['apology'] }] },
    ),
  },
  'measures.jurisdiction': {
    met: ofMeasures('a respondent of the senior commanding staff', {}),
    breached: ofMeasures('a respondent of the junior staff before an officers’ assembly', {
      respondent: { ...respondent, category: 'junior' },
    }),
    unknown: ofMeasures('no category recorded', { respondent: { ...respondent, category: undefined } }),
  },
  'measures.apology': {
    met: ofMeasures('made before the assembly five days later', {
      measures: ['apology'],
      apology: { performed: '2024-03-25', before: 'assembly' },
    }),
    breached: ofMeasures('made elsewhere', {
      measures: ['apology'],
      apology: { performed: '2024-03-25', before: 'elsewhere' },
    }),
    unknown: ofMeasures('not recorded before whom', { measures: ['apology'], apology: { performed: '2024-03-25' } }),
  },
  'measures.petition': {
    met: ofMeasures('addressed to the leadership', { measures: ['petition'], petitionTo: 'leadership' }),
    breached: ofMeasures('addressed to another', { measures: ['petition'], petitionTo: 'other' }),
    unknown: ofMeasures('addressee not recorded', { measures: ['petition'] }),
  },
}
