import { rosterFacts, seatFacts, type NotesOf } from './note.js'

export const assemblyNotes: NotesOf<
  | 'edition.earlier'
  | 'composition.offices'
  | 'composition.headcount'
  | 'election.general-meeting'
  | 'election.open-vote'
  | 'roster.drawn'
  | 'roster.signed'
  | 'roster.approved'
> = {
  'edition.earlier': {
    applies: 'The election (of a sitting: its day) was before 6 January 2023, when the order was approved.',
    met: 'Never: where nothing is earlier, the rule does not speak.',
    breached: 'Always, where it applies. Every finding of that election, or of that sitting, is then a note.',
    unknown: 'Never: without a day the rule does not speak.',
    facts: { on: 'the day of the election, or of the sitting', approved: 'the day of the order’s approval' },
  },
  'composition.offices': {
    met: 'There are exactly one chair, one deputy chair, one secretary and at least one member, and nobody has two seats.',
    breached: 'An office is missing or held by more than one, there is no member, or an id stands on two seats.',
    unknown: 'Never: the roster is part of every record.',
    facts: {
      chairs: 'number of chairs',
      deputies: 'number of deputy chairs',
      secretaries: 'number of secretaries',
      members: 'number of ordinary members',
      duplicated: 'ids on more than one seat',
    },
  },
  'composition.headcount': {
    met: 'The number of seats fits the reading of "eight". A seat whose holder has left still counts: the roster stands until a new one is approved.',
    breached: 'It does not.',
    unknown: 'Never: the roster is part of every record.',
    facts: {
      counted: 'the seats that the reading counts',
      required: 'the number that the text gives',
      bound: '`exactly`, `at-least` or `at-most`',
    },
  },
  'election.general-meeting': {
    met: 'The general meeting of officers (policemen) elected.',
    breached: 'Somebody else did.',
    unknown: 'It is not recorded who elected.',
    facts: { by: '`general-meeting` or `other`' },
  },
  'election.open-vote': {
    met: 'The ballot was open.',
    breached: 'It was secret.',
    unknown: 'It is not recorded how the vote was taken.',
    facts: { vote: '`open` or `secret`' },
  },
  'roster.drawn': {
    met: 'Minutes on the composition were drawn up on the day of the election or later.',
    breached: 'They were not drawn up, or before the election.',
    unknown: 'Their day, or that of the election, is not recorded.',
    facts: rosterFacts,
  },
  'roster.signed': {
    met: 'The secretary signed them on the day they were drawn up or later.',
    breached: 'The secretary did not sign, or before they were drawn up.',
    unknown:
      'The day of either is not recorded. If they are known not to have been drawn up, the election is the step before.',
    facts: rosterFacts,
  },
  'roster.approved': {
    met: 'The head of the body approved the composition on the day of the signature or later.',
    breached: 'The head did not approve it, or before the signature.',
    unknown:
      'The day of either is not recorded. If they are known not to have been signed, the step before that one counts.',
    facts: rosterFacts,
  },
}

export const seatNotes: NotesOf<
  | 'eligibility.employee'
  | 'eligibility.category'
  | 'eligibility.service'
  | 'eligibility.reputation'
  | 'eligibility.qualities'
  | 'secretary.staff-unit'
> = {
  'eligibility.employee': {
    applies: 'Chair, deputy chair, members: the secretary is not elected.',
    met: 'The person was a serving employee of the internal affairs bodies on election day.',
    breached: 'The person was not.',
    unknown: 'It is not recorded.',
    facts: seatFacts,
  },
  'eligibility.category': {
    applies: 'Chair, deputy chair, members.',
    met: 'The category is one of the assembly’s own: middle or senior commanding staff for officers, rank-and-file or junior for policemen.',
    breached: 'It is another.',
    unknown: 'The category is not recorded.',
    facts: { ...seatFacts, category: 'the category held', allowed: 'the assembly’s own categories' },
  },
  'eligibility.service': {
    met: 'On the measuring day the recorded service makes ten years.',
    breached: 'It makes less.',
    unknown: 'The service, or the measuring day (of the election, or of the approval), is not recorded.',
    weight: 'for the secretary, of whom the text does not ask it, a note',
    facts: {
      ...seatFacts,
      on: 'the measuring day',
      years: 'whole years on that day',
      months: 'months beyond the years',
      days: 'days beyond the months',
      eligibleFrom: 'the first day on which ten years are complete, if recorded service reaches it',
      daysShort: 'days from the measuring day to that day',
    },
  },
  'eligibility.reputation': {
    applies: 'Chair, deputy chair, members.',
    met: 'A person has recorded that the reputation is worthy. The library records that judgement and never makes it.',
    breached: 'A person has recorded the opposite.',
    unknown: 'No judgement is recorded.',
    facts: seatFacts,
  },
  'eligibility.qualities': {
    applies: 'Chair, deputy chair, members.',
    met: 'A person has recorded that moral and professional qualities are high.',
    breached: 'A person has recorded the opposite.',
    unknown: 'No judgement is recorded.',
    facts: seatFacts,
  },
  'secretary.staff-unit': {
    applies: 'The secretary.',
    met: 'The secretary serves in the unit responsible for educational work with personnel.',
    breached: 'The secretary serves in another.',
    unknown: 'The unit is not recorded.',
    facts: { seat: 'seat id', staffUnit: '`educational-work` or `other`' },
  },
}
