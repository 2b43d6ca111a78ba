import type { Dossier, Kind } from 'zhinalys'
import { emptyTally, judgeFormation } from 'zhinalys/audit'
import type { periodNotes } from '../notes/period.js'
import type { Case, CasesOf } from './case.js'
import { ofPeriod } from './records.js'

const on = '2024-05-15'
const proposal = { to: 'authorised-head', seat: 'm1', kind: 'reward' } as const

export const periodCases: CasesOf<keyof typeof periodNotes> = {
  'oversight.quarterly': {
    met: ofPeriod('inspected on 15 May 2024', [{ on, by: 'deputy-head' }]),
    breached: ofPeriod('known that nobody inspected', []),
    unknown: ofPeriod('inspections not recorded', undefined),
    also: [ofPeriod('a quarter that begins before the period', [], { from: '2024-04-02', to: '2024-06-30' })],
  },
  'oversight.inspector': {
    met: ofPeriod('by the deputy head', [{ on, by: 'deputy-head' }]),
    breached: ofPeriod('by somebody else', [{ on, by: 'other' }]),
    unknown: ofPeriod('not recorded by whom', [{ on }]),
  },
  'oversight.proposals': {
    met: ofPeriod('to reward a member, to the authorised head', [{ on, by: 'deputy-head', proposals: [proposal] }]),
    breached: ofPeriod('to somebody other than the authorised head', [
      { on, by: 'deputy-head', proposals: [{ ...proposal, to: 'other' }] },
    ]),
  },
  'formation.both': {
    met: ofUnit('both in the register', 1),
    breached: ofUnit('the officers’ assembly alone', 0),
    unknown: ofUnit('the officers’ assembly alone, and a line that could not be read', 0, 1),
  },
}

/** Only a register tells of it: how many assemblies of policemen beside one of officers. */
function ofUnit(told: string, policemen: number, unreadable = 0): Case {
  const counts = { sittings: 0, decisions: 0, breached: 0, unknown: 0 }
  const units = [{ unit: 'Алатау', officers: 1, policemen, ...counts }]
  const register = [
    lineOf('officers'),
    ...Array.from({ length: policemen }, () => lineOf('policemen')),
    ...Array.from({ length: unreadable }, () => ({})),
  ]
  return { told, of: { register }, judge: () => judgeFormation({ ...emptyTally, unreadable, units }) }
}

function lineOf(kind: Kind): Dossier {
  return { assembly: { id: kind, kind, unit: 'Алатау', seats: [] } }
}
