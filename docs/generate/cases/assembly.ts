import type { assemblyNotes, seatNotes } from '../notes/assembly.js'
import type { CasesOf } from './case.js'
import { assembly, ofAssembly, ofSeat, seats } from './records.js'

const { election, roster } = assembly

export const assemblyCases: CasesOf<keyof typeof assemblyNotes | keyof typeof seatNotes> = {
  'edition.earlier': {
    breached: ofAssembly('elected on 20 December 2022', { election: { ...election, on: '2022-12-20' } }),
  },
  'composition.offices': {
    met: ofAssembly('a chair, a deputy chair, a secretary, five members', {}),
    breached: ofAssembly('two deputy chairs, no secretary', {
      seats: seats.map((seat) => (seat.id === 's' ? { ...seat, office: 'deputy' } : seat)),
    }),
  },
  'composition.headcount': {
    met: ofAssembly('eight seats, the secretary’s included', {}),
    breached: ofAssembly('nine seats', { seats: [...seats, { id: 'm6', office: 'member' }] }),
  },
  'eligibility.employee': {
    met: ofSeat('the chair was an employee', {}),
    breached: ofSeat('a member was no employee on election day', { employed: false }, 'm1'),
    unknown: ofSeat('nothing recorded of the deputy chair', { employed: undefined }, 'd'),
  },
  'eligibility.category': {
    met: ofSeat('a chair of the middle commanding staff', {}),
    breached: ofSeat('a junior member of an officers’ assembly', { category: 'junior' }, 'm1'),
    unknown: ofSeat('no category recorded', { category: undefined }, 'd'),
  },
  'eligibility.service': {
    met: ofSeat('served since 1 September 2010', {}),
    breached: ofSeat(
      'ten years are complete five days after the election',
      { service: [{ from: '2014-01-15' }] },
      'm1',
    ),
    unknown: ofSeat('no service recorded', { service: undefined }, 'd'),
    also: [ofSeat('a secretary with two years', { service: [{ from: '2022-01-10' }] }, 's')],
  },
  'eligibility.reputation': {
    met: ofSeat('a person has judged it worthy', {}),
    breached: ofSeat('a person has judged otherwise', { reputation: false }, 'm1'),
    unknown: ofSeat('no judgement recorded', { reputation: undefined }, 'd'),
  },
  'eligibility.qualities': {
    met: ofSeat('a person has judged them high', {}),
    breached: ofSeat('a person has judged otherwise', { qualities: false }, 'm1'),
    unknown: ofSeat('no judgement recorded', { qualities: undefined }, 'd'),
  },
  'election.general-meeting': {
    met: ofAssembly('elected by the general meeting', {}),
    breached: ofAssembly('elected otherwise', { election: { ...election, by: 'other' } }),
    unknown: ofAssembly('not recorded who elected', { election: { ...election, by: undefined } }),
  },
  'election.open-vote': {
    met: ofAssembly('elected openly', {}),
    breached: ofAssembly('elected in secret', { election: { ...election, vote: 'secret' } }),
    unknown: ofAssembly('not recorded how the assembly was elected', { election: { ...election, vote: undefined } }),
  },
  'secretary.staff-unit': {
    met: ofSeat('from the unit for educational work', {}, 's'),
    breached: ofSeat('from another unit', { staffUnit: 'other' }, 's'),
    unknown: ofSeat('unit not recorded', { staffUnit: undefined }, 's'),
  },
  'roster.drawn': {
    met: ofAssembly('minutes drawn the day after the election', {}),
    breached: ofAssembly('minutes drawn two days before the election', { roster: { ...roster, drawn: '2024-01-08' } }),
    unknown: ofAssembly('day not recorded', { roster: { ...roster, drawn: undefined } }),
  },
  'roster.signed': {
    met: ofAssembly('signed on the day of drawing', {}),
    breached: ofAssembly('known not to have been signed', { roster: { ...roster, signed: false } }),
    unknown: ofAssembly('day not recorded', { roster: { ...roster, signed: undefined } }),
  },
  'roster.approved': {
    met: ofAssembly('approved four days after the signature', {}),
    breached: ofAssembly('approved the day before the signature', { roster: { ...roster, approved: '2024-01-10' } }),
    unknown: ofAssembly('day not recorded', { roster: { ...roster, approved: undefined } }),
  },
}
