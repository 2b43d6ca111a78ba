import type { NotesOf } from './note.js'

const applies = 'The motion has measures. A petition to reward (9.5) is none of them.'

export const measureNotes: NotesOf<
  | 'measures.listed'
  | 'measures.reviewed'
  | 'measures.adopted'
  | 'measures.combination'
  | 'measures.jurisdiction'
  | 'measures.apology'
  | 'measures.petition'
> = {
  'measures.listed': {
    applies,
    met: 'Each is one of the five of paragraph 19; censure and criticism are variants of one.',
    breached: 'One is not.',
    unknown: 'Never: what is proposed is recorded, or the rule does not speak.',
    facts: { unlisted: 'the measures that are not listed, as recorded' },
  },
  'measures.reviewed': {
    applies,
    met: 'A disciplinary violation was examined.',
    breached: 'None was.',
    unknown: 'It is not recorded.',
    facts: {},
  },
  'measures.adopted': {
    applies,
    met: 'What went ahead (declared adopted, or with an effect recorded) was adopted by the count; what did not go ahead breaches nothing.',
    breached: 'It went ahead without having been adopted.',
    unknown: 'The count has no result, as for `vote.majority`.',
    facts: { result: 'the result of the count' },
  },
  'measures.combination': {
    applies,
    met: 'One respondent is proposed at this sitting, its other motions included, no more measures than the reading allows.',
    breached:
      'There are more, or both variants of 19.2 at once. Under `several` more than one is allowed, and worth a note.',
    unknown: 'Another motion of the sitting has measures, and for one of the two it is not recorded of whom.',
    facts: { measures: 'the measures proposed for this respondent' },
  },
  'measures.jurisdiction': {
    applies,
    met: 'The respondent’s category is one of the assembly’s own.',
    breached: 'It is another; the highest staff and civilian workers belong to neither assembly.',
    unknown: 'The category is not recorded.',
    facts: { category: 'the respondent’s category', allowed: 'the assembly’s own categories' },
  },
  'measures.apology': {
    applies: 'The motion has measures, and a public apology was made.',
    met: 'It was made before the assembly, on the day of the sitting or later.',
    breached: 'It was made elsewhere, or earlier.',
    unknown: 'It is not recorded before whom.',
    facts: { performed: 'the day of the apology', before: '`assembly` or `elsewhere`' },
  },
  'measures.petition': {
    applies: 'A petition is among the measures.',
    met: 'It goes to the leadership.',
    breached: 'It goes to another.',
    unknown: 'The addressee is not recorded.',
    facts: { to: '`leadership` or `other`' },
  },
}
