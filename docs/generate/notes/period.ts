import type { NotesOf } from './note.js'

export const periodNotes: NotesOf<
  'oversight.quarterly' | 'oversight.inspector' | 'oversight.proposals' | 'formation.both'
> = {
  'oversight.quarterly': {
    applies: 'A period is given: one finding for each calendar quarter that it touches.',
    met: 'An inspection by the deputy head lies in the quarter; under `three-months`, no day by which one was due passed unmet in it.',
    breached: 'None lies in it; under `three-months`, such a day passed unmet.',
    unknown:
      'The inspections are not recorded, or an inspection that would decide does not say by whom it was; under `three-months` also where the roster’s approval is not recorded.',
    weight: 'for a quarter partly outside the period, or begun before the roster’s approval, a note',
    facts: { quarter: 'such as `2024-Q1`', inspections: 'days of the deputy head’s inspections in it' },
  },
  'oversight.inspector': {
    applies: 'A period is given: one finding for each inspection.',
    met: 'The deputy head for personnel and educational work made it.',
    breached: 'Another did.',
    unknown: 'It is not recorded who did.',
    facts: { on: 'the day of the inspection', by: '`deputy-head` or `other`' },
  },
  'oversight.proposals': {
    applies: 'A period is given: one finding for each proposal of an inspection.',
    met: 'It goes to the authorised head, and concerns somebody on the roster.',
    breached: 'It goes to another, or concerns somebody else.',
    unknown: 'Never: a proposal is recorded with its addressee and the person.',
    facts: { on: 'the day of the inspection', to: '`authorised-head` or `other`', seat: 'the id of the person' },
  },
  'formation.both': {
    applies: 'A whole register is judged: one finding for each unit in it.',
    met: 'The unit has an officers’ and a policemen’s assembly.',
    breached: 'One of the two is missing, and everything in the register could be read.',
    unknown: 'One of the two is missing, and may stand in what could not be read.',
    facts: { unit: 'the unit', missing: 'the assemblies that it lacks' },
  },
}
