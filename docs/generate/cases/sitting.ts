import type { sittingNotes } from '../notes/sitting.js'
import type { CasesOf } from './case.js'
import { ofConvening, ofMinutes, ofQuorum, sitting } from './records.js'

const notice = { ...(sitting.notice as object) }
const minutes = { ...(sitting.minutes as object) }

export const sittingCases: CasesOf<keyof typeof sittingNotes> = {
  'convening.by': {
    met: ofConvening('convened by the chair', {}),
    breached: ofConvening('convened by somebody else', { convenedBy: 'other' }),
    unknown: ofConvening('not recorded who convened', { convenedBy: undefined }),
  },
  'convening.constituted': {
    met: ofConvening('two months after the approval', {}),
    breached: ofConvening('five days before the approval', { on: '2024-01-10' }),
    unknown: ofConvening('approval not recorded', {}, { roster: undefined }),
  },
  'convening.notice': {
    met: ofConvening('all told of place, time and agenda', {}),
    breached: ofConvening('no agenda, and one member not told', {
      notice: { ...notice, agenda: false, to: ['d', 'm1', 'm2', 'm3', 'm4'] },
    }),
    unknown: ofConvening('whom it reached is not recorded', { notice: { ...notice, to: undefined } }),
  },
  'convening.materials': {
    met: ofConvening('materials sent', {}),
    breached: ofConvening('none sent', { notice: { ...notice, materials: false } }),
    unknown: ofConvening('not recorded', { notice: { ...notice, materials: undefined } }),
  },
  quorum: {
    met: ofQuorum('five of seven voting members', { present: ['c', 'd', 'm1', 'm2', 'm3'] }),
    breached: ofQuorum('three of seven voting members, and the secretary', { present: ['c', 'm1', 'm2', 's'] }),
    unknown: ofQuorum('attendance not recorded', { present: undefined }),
  },
  attendance: {
    met: ofQuorum('everybody', {}),
    breached: ofQuorum('all but two members', { present: ['c', 'd', 's', 'm1', 'm2', 'm3'] }),
    unknown: ofQuorum('attendance not recorded', { present: undefined }),
  },
  presiding: {
    met: ofQuorum('the chair presides', {}),
    breached: ofQuorum('the deputy chair presides though the chair is there', { presiding: 'd' }),
    unknown: ofQuorum('not recorded who presided', { presiding: undefined }),
    also: [ofQuorum('chair and deputy chair both away', { present: ['s', 'm1', 'm2', 'm3', 'm4'], presiding: 'm1' })],
  },
  'minutes.drawn': {
    met: ofMinutes('agenda, list and minutes exist', {}),
    breached: ofMinutes('no list of those attending', { minutes: { ...minutes, attendance: false } }),
    unknown: ofMinutes('nothing recorded of the agenda', { minutes: { ...minutes, agenda: undefined } }),
  },
  'minutes.signed': {
    met: ofMinutes('signed by secretary and chair', {}),
    breached: ofMinutes('signed by the secretary alone', { minutes: { ...minutes, signedBy: ['s'] } }),
    unknown: ofMinutes('signatures not recorded', { minutes: { ...minutes, signedBy: undefined } }),
  },
  video: {
    met: ofMinutes('recorded', {}),
    breached: ofMinutes('not recorded on video', { video: false }),
    unknown: ofMinutes('not known', { video: undefined }),
  },
  'media.decision': {
    met: ofMinutes('decided by the chair before the release', {
      media: { released: '2024-03-25', decided: '2024-03-22', decidedBy: 'chair' },
    }),
    breached: ofMinutes('decided by the chair after the release', {
      media: { released: '2024-03-25', decided: '2024-03-27', decidedBy: 'chair' },
    }),
    unknown: ofMinutes('not recorded who decided', { media: { released: '2024-03-25', decided: '2024-03-22' } }),
  },
}
