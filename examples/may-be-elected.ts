// May this officer be elected, and if not, from which day? npx tsx examples/may-be-elected.ts
import { acrossReadings, eligibleFrom, judgeEligibility, sentence, type Readings, type Seat } from 'zhinalys'
import { ru } from 'zhinalys/wording/ru'

const service = [
  { from: '2010-01-10', to: '2015-03-20' },
  { from: '2019-07-01', to: '2022-06-30', credit: 1.5 },
  { from: '2022-07-01' },
] as const
const seat: Seat = { id: 'Ахметов', office: 'member', category: 'middle', employed: true, reputation: true, service }
const assembly = { kind: 'officers', election: { on: '2024-03-14' } } as const

const { findings } = judgeEligibility({ assembly, seat })
for (const finding of findings) if (finding.outcome !== 'met') console.log(sentence(finding, ru))

// «Он жыл» says neither how service is added up nor whether preferential service counts for more: each answer has its day.
const across = acrossReadings((readings) => eligibleFrom(service, readings))
for (const { value, under } of across.branches) console.log(value, under.map(named).join(' or '))

function named(readings: Partial<Readings>): string {
  return Object.values(readings).join('+')
}
