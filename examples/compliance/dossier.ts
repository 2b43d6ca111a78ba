import type { Assembly, Motion, Sitting } from 'zhinalys'
import { parseAssembly, parseSitting } from 'zhinalys/records'
import { people, type Protocol } from './clerk.js'

// The bridge: the clerk's records as this library's. What the clerk does not keep is left out, for absent means not
// known; nothing is invented to make a verdict look better.

export const assembly: Assembly = parseAssembly({
  id: 'department',
  kind: 'officers',
  unit: 'Department',
  seats: people.map((id, place) => ({ id, office: ['chair', 'deputy', 'secretary'][place] ?? 'member' })),
})

export function sittingOf({ number, date, attended, votes, announced }: Protocol): Sitting & { motions: [Motion] } {
  const { yes, no, abstained } = votes
  const sitting = parseSitting({
    id: number,
    on: date,
    present: attended,
    motions: [
      {
        id: '1',
        ballot: { mode: 'open', for: yes, against: no, abstained },
        declared: announced === 'passed' ? 'adopted' : 'rejected',
      },
    ],
  })
  return sitting as Sitting & { motions: [Motion] }
}
