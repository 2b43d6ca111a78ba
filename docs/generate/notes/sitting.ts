import { quorumFacts, type NotesOf } from './note.js'

export const sittingNotes: NotesOf<
  | 'convening.by'
  | 'convening.constituted'
  | 'convening.notice'
  | 'convening.materials'
  | 'quorum'
  | 'attendance'
  | 'presiding'
  | 'minutes.drawn'
  | 'minutes.signed'
  | 'video'
  | 'media.decision'
> = {
  'convening.by': {
    met: 'One who may by the reading convened the sitting.',
    breached: 'Another did.',
    unknown: 'It is not recorded who convened.',
    facts: { convenedBy: 'who convened' },
  },
  'convening.constituted': {
    met: 'The sitting was on the day of the roster’s approval or later.',
    breached: 'It was earlier, or the roster is known not to have been approved.',
    unknown: 'The approval is not recorded.',
    facts: {
      on: 'the day of the sitting',
      approved: 'the day of the approval; `false`: known not to have been approved',
    },
  },
  'convening.notice': {
    met: 'On or before the day of the sitting every voting member who had not left was told of place, time and agenda; who convened the sitting needs no notice of it.',
    breached: 'There was no notice, it came later, lacked one of the three, or missed one whom it was owed.',
    unknown:
      'A part of it is not recorded and no other part is wrong; or the only one missed may be who convened, and that is not recorded.',
    facts: {
      missing: 'what the notice lacked: `notice` (all of it), `place`, `time`, `agenda`, `in-time`',
      notNotified: 'seat ids of those whom it did not reach',
    },
  },
  'convening.materials': {
    met: 'The materials were sent to the members.',
    breached: 'They were not, or there was no notice at all.',
    unknown: 'It is not recorded.',
    facts: {},
  },
  quorum: {
    met: 'More than half of the members attended the opening: twice those present exceeds the base.',
    breached: 'Half or fewer did.',
    unknown: 'The attendance is not recorded.',
    facts: quorumFacts,
  },
  attendance: {
    met: 'Every voting member who had not left attended.',
    breached: 'One or more did not. Excuses are not regulated, hence a note.',
    unknown: 'The attendance is not recorded.',
    facts: { absent: 'seat ids of those absent' },
  },
  presiding: {
    met: 'The chair presided; if the chair was absent, the deputy chair.',
    breached: 'Another presided; or both were absent, for whom the text names nobody.',
    unknown: 'It is not recorded who attended or who presided.',
    weight: 'where chair and deputy chair were both absent, a note',
    facts: { presiding: 'who presided', entitled: 'who was entitled to; absent where nobody was' },
  },
  'minutes.drawn': {
    met: 'An agenda, a list of those attending, and minutes exist.',
    breached: 'One of the three is known to be missing.',
    unknown: 'One of the three is not recorded and none is known to be missing.',
    facts: { missing: '`agenda`, `attendance`, `minutes`' },
  },
  'minutes.signed': {
    met: 'The secretary signed, and the chair, or by the reading the deputy chair for an absent chair. The text gives the secretary no substitute.',
    breached: 'One of the two signatures is missing, or there are no minutes.',
    unknown:
      'The signatures are not recorded; or the deputy chair signed, and it is not recorded whether the chair was present.',
    facts: { signedBy: 'ids of those who signed', missing: 'whose signature is missing' },
  },
  video: {
    met: 'The sitting was accompanied by video.',
    breached: 'It was not.',
    unknown: 'It is not recorded.',
    facts: {},
  },
  'media.decision': {
    applies: 'Something that the sitting discussed was released through the mass media.',
    met: 'The chair decided it on the day of the release or before; the deputy chair may, if the chair was absent from the sitting.',
    breached: 'It was decided by another, later, or not at all.',
    unknown:
      'It is not recorded who decided or when; or the deputy chair did, and it is not recorded whether the chair was present.',
    facts: {
      released: 'the day of the release',
      decided: 'the day of the decision; `false`: known not to have been decided',
      decidedBy: '`chair`, `deputy` or `other`',
    },
  },
}
