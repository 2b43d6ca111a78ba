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

/* prints
Стаж работы члена собрания (Ахметов) недостаточен: на 14 марта 2024 года – 9 лет 10 месяцев 21 день, требуется не менее 10 лет; достаточен с 22 апреля 2024 года, не хватает 39 дней (часть вторая пункта 4).
Не установлено, признаны ли морально-нравственные и профессиональные качества члена собрания (Ахметов) высокими; недостающие сведения: оценка морально-нравственных и профессиональных качеств (часть вторая пункта 4).
2024-04-22 calendar+summed+anniversary
2024-04-23 calendar+summed+after-expiry
2024-04-20 calendar+summed-months+anniversary
2024-04-21 calendar+summed-months+after-expiry
2029-07-01 calendar+last-unbroken+anniversary
2029-07-02 calendar+last-unbroken+after-expiry
2022-10-21 preferential+summed+anniversary
2022-10-22 preferential+summed+after-expiry
2022-10-19 preferential+summed-months+anniversary
2022-10-20 preferential+summed-months+after-expiry
2027-12-30 preferential+last-unbroken+anniversary
2027-12-31 preferential+last-unbroken+after-expiry
*/
