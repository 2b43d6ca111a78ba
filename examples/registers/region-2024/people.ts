import type { Assembly, Seat, ServicePeriod } from '../../../src/records/types.js'
import { between, type Chance, itemAt, pick } from './chance.js'
import { daysBetween, plus, type Day } from './days.js'

type Kind = Assembly['kind']
type Category = NonNullable<Seat['category']>

// Nobody is called «Third Wormwood»: an ordinal for the seat, a plant for the assembly.
const ordinals = 'Бірінші Екінші Үшінші Төртінші Бесінші Алтыншы Жетінші Сегізінші Тоғызыншы'.split(' ')
const plants = (
  'Жусан Изен Бетеге Көде Қоға Шырша Үйеңкі Мойыл Долана Итмұрын Бүлдірген Тобылғы Шетен Қарақат Ошаған Түймедақ ' +
  'Қызғалдақ Бәйшешек Сарғалдақ Жалбыз Рауғаш Қымыздық Жуа Қамыс Балқарағай Шілік Тораңғы Сексеуіл Жыңғыл Баялыш ' +
  'Ақселеу Еркекшөп Бидайық Жоңышқа Алабота Шегіргүл Адыраспан Киікоты Итсигек Қияқ'
).split(' ')

/** The invented name of who sits on the `place`-th seat of the `index`-th assembly, both from 1. */
function nameOf(index: number, place: number): string {
  return `${itemAt(ordinals, place - 1)} ${itemAt(plants, index - 1)}`
}

const seatIds = ['c', 'd', 's', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6'] as const
const offices = { c: 'chair', d: 'deputy', s: 'secretary' } as const
const categories: Record<Kind, { head: readonly Category[]; member: readonly Category[] }> = {
  officers: { head: ['senior'], member: ['middle', 'senior', 'senior'] },
  policemen: { head: ['junior'], member: ['junior', 'junior', 'junior', 'rank-and-file'] },
}

/** Chair, deputy chair, secretary and `members` members, all fit to be elected on a day. */
export function rosterOf(chance: Chance, index: number, kind: Kind, election: Day, members: number): Seat[] {
  return seatIds.slice(0, 3 + members).map((id, place) => {
    const name = nameOf(index, place + 1)
    if (id === 's') return secretary(chance, name, election)
    const heads = id === 'c' || id === 'd'
    return {
      id,
      office: heads ? offices[id] : 'member',
      name,
      category: pick(chance, categories[kind][heads ? 'head' : 'member']),
      employed: true,
      service: serviceBefore(chance, election),
      reputation: true,
      qualities: true,
    }
  })
}

/** The secretary is no one's choice but the educational unit's officer, often with few years behind. */
function secretary(chance: Chance, name: string, election: Day): Seat {
  return {
    id: 's',
    office: 'secretary',
    name,
    category: 'middle',
    staffUnit: 'educational-work',
    service: [{ from: plus(election, -between(chance, 1000, 5500)) }],
  }
}

/** Ten years in days, and a month's margin: no history below comes near the limit by chance. */
const enough = 3653 + 31

/** A history of service with more than ten years on a day: for most one unbroken period, for the rest what life brings. */
function serviceBefore(chance: Chance, day: Day): ServicePeriod[] {
  const kind = chance()
  if (kind < 0.64) return [{ from: plus(day, -between(chance, enough, 8800)) }]
  if (kind < 0.76) return withGap(chance, day)
  if (kind < 0.85) return afterOtherLawEnforcement(chance, day)
  return kind < 0.93 ? afterTheArmy(chance, day) : withCredit(chance, day)
}

/** Left the service and came back. */
function withGap(chance: Chance, day: Day): ServicePeriod[] {
  const gap = between(chance, 120, 900)
  const since = plus(day, -between(chance, 1500, 4200))
  const end = plus(since, -gap)
  const from = plus(end, -Math.max(between(chance, 1100, 2900), enough - daysBetween(since, day)))
  return [{ from, to: plus(end, -1) }, { from: since }]
}

/** Transferred from another law-enforcement body without a day between. */
function afterOtherLawEnforcement(chance: Chance, day: Day): ServicePeriod[] {
  const since = plus(day, -between(chance, 2600, 4400))
  const from = plus(since, -Math.max(between(chance, 700, 1800), enough - daysBetween(since, day)))
  return [{ from, to: plus(since, -1), body: 'law-enforcement' }, { from: since }]
}

/** A year or two of army first; the ten years are complete without it. */
function afterTheArmy(chance: Chance, day: Day): ServicePeriod[] {
  const since = plus(day, -between(chance, enough, 7500))
  const discharged = plus(since, -between(chance, 30, 400))
  return [{ from: plus(discharged, -between(chance, 365, 740)), to: discharged, body: 'allied' }, { from: since }]
}

/** Some years that count one and a half times for the pension, between ordinary ones. */
function withCredit(chance: Chance, day: Day): ServicePeriod[] {
  const from = plus(day, -between(chance, enough, 8000))
  const posted = plus(from, between(chance, 700, 1800))
  const back = plus(posted, between(chance, 365, 1100))
  return [{ from, to: plus(posted, -1) }, { from: posted, to: plus(back, -1), credit: 1.5 }, { from: back }]
}
