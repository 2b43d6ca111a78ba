/*
 * Small random dossiers, likely to be near every border that a rule draws: valid records all, odd ones many.
 */
import type { Assembly, Category, Day, Dossier, Office, Readings, Seat } from 'zhinalys'
import { oversightFrom } from './generate-oversight.js'
import { sittingDays, sittingFrom } from './generate-sitting.js'
import type { Random } from './random.js'

const order: Day = '2023-01-06'
// A few days and histories of service only, so that the model of service need not reckon many.
const days: readonly Day[] = [
  ...(['2022-12-20', '2023-01-05', order, '2023-03-15', '2024-02-29', '2024-03-14', '2024-03-18'] as const),
  ...(['2024-05-20', '2026-02-28'] as const),
]
const histories: readonly NonNullable<Seat['service']>[] = [
  [],
  [{ from: '2001-01-10' }],
  [{ from: '2014-03-14' }],
  [{ from: '2014-03-15' }],
  [{ from: '2014-03-18' }],
  [{ from: '2016-02-29' }],
  [{ from: '2014-02-28' }],
  [{ from: '2012-02-29', to: '2024-02-28' }],
  [{ from: '2024-03-14' }],
  [{ from: '2008-09-01', to: '2013-08-31' }, { from: '2018-03-01' }],
  [
    { from: '2018-03-18', to: '2024-03-13' },
    { from: '2010-01-31', to: '2014-01-30' },
  ],
  // Ten years summed, or in months added up, the one before a day below and the other after it.
  [{ from: '2011-05-12', to: '2013-09-28' }, { from: '2015-11-24', to: '2017-11-20' }, { from: '2018-07-29' }],
  [{ from: '2011-01-31', to: '2012-03-20' }, { from: '2014-01-01', to: '2017-09-03' }, { from: '2019-01-05' }],
  [{ from: '2000-01-01', to: '2009-12-31' }],
  [
    { from: '2000-01-01', to: '2010-01-01' },
    { from: '2022-01-01', to: '2022-06-30' },
  ],
  [{ from: '2017-06-01', credit: 1.5 }],
  [{ from: '2018-01-01', credit: 2 }],
  [{ from: '2013-02-01', to: '2016-01-31', body: 'allied' }, { from: '2016-02-01' }],
  [{ from: '2013-03-01', to: '2018-02-28', body: 'law-enforcement' }, { from: '2018-02-01' }],
  [{ from: '2010-01-01', body: 'allied', credit: 2 }],
  [{ from: '2012-03-15', to: '2019-06-30' }, { from: '2021-07-01' }, { from: '2023-03-14', to: '2023-03-20' }],
]

/** A dossier as JSON has it: what is absent has no key. Service is what takes time to judge: `serviceKnown` is its share. */
export function dossierFrom(random: Random, serviceKnown = 0.06): Dossier {
  const assembly = assemblyFrom(random, serviceKnown)
  const sittings = Array.from({ length: random.pick([0, 1, 1, 1, 1, 2]) }, (_, index) =>
    sittingFrom(random, assembly, `sitting-${index}`),
  )
  const dossier: Dossier = {
    assembly,
    sittings: sittings.length > 0 || random.chance(0.5) ? sittings : undefined,
    ...oversightFrom(random, assembly),
  }
  return known(dossier)
}

/** What is absent has no key. */
function known<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => known(one)) as T
  if (typeof value !== 'object' || value === null) return value
  const kept: Record<string, unknown> = {}
  for (const key in value) if (value[key] !== undefined) kept[key] = known(value[key])
  return kept as T
}

export function readingsFrom(random: Random, options: { readonly [Q in keyof Readings]: readonly string[] }): Readings {
  const usual = random.chance(0.1)
  const chosen = Object.entries(options).map(([question, readings]) => [
    question,
    usual ? readings[0] : random.pick(readings),
  ])
  return Object.fromEntries(chosen) as Readings
}

function assemblyFrom(random: Random, serviceKnown: number): Assembly {
  const kind = random.pick(['officers', 'policemen'] as const)
  const offices: Office[] = ['chair', 'deputy', 'secretary']
  if (random.chance(0.1)) offices.splice(random.between(0, 2), 1)
  if (random.chance(0.08)) offices.push(random.pick(['chair', 'deputy', 'secretary'] as const))
  if (random.chance(0.02)) offices.length = 0
  // Seldom so many that a list of names is looked up otherwise.
  const members = random.chance(0.01) ? 24 : random.pick([0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 8])
  offices.push(...Array.from({ length: members }, (): Office => 'member'))
  const names = new Map<Office, number>()
  const seats = offices.map((office): Seat => {
    const nth = (names.get(office) ?? 0) + 1
    names.set(office, nth)
    return seatFrom(random, kind, office, `${office}-${nth}`, serviceKnown)
  })
  if (seats.length > 1 && random.chance(0.08)) {
    const [one, other] = [random.between(0, seats.length - 1), random.between(0, seats.length - 1)]
    seats[one] = { ...(seats[one] as Seat), id: (seats[other] as Seat).id }
  }
  const on = random.pick(days)
  const step = () =>
    random.maybe(0.85, () => (random.chance(0.15) ? false : random.chance(0.5) ? on : random.pick(days)))
  return {
    id: 'assembly',
    kind,
    unit: 'unit',
    seats: random.chance(0.3) ? random.shuffled(seats) : seats,
    election: random.maybe(0.92, () => ({
      on: random.maybe(0.85, () => on),
      vote: random.maybe(0.7, () => random.pick(['open', 'open', 'secret'] as const)),
      by: random.maybe(0.7, () => random.pick(['general-meeting', 'general-meeting', 'other'] as const)),
      entitled: random.maybe(0.3, () => random.between(10, 20)),
      attended: random.maybe(0.3, () => random.between(1, 20)),
    })),
    roster: random.maybe(0.9, () => ({ drawn: step(), signed: step(), approved: step() })),
  }
}

function seatFrom(random: Random, kind: Assembly['kind'], office: Office, id: string, serviceKnown: number): Seat {
  const categories: Category[] = ['rank-and-file', 'junior', 'middle', 'senior', 'highest', 'civilian']
  const own: Category = kind === 'officers' ? 'senior' : 'junior'
  return {
    id,
    office,
    name: random.maybe(0.05, () => 'A. B.'),
    category: random.maybe(0.7, () => (random.chance(0.6) ? own : random.pick(categories))),
    employed: random.maybe(0.7, () => random.chance(0.8)),
    staffUnit:
      office === 'secretary' || random.chance(0.05)
        ? random.maybe(0.7, () => random.pick(['educational-work', 'other'] as const))
        : undefined,
    service: random.maybe(serviceKnown, () => random.pick(histories)),
    reputation: random.maybe(0.7, () => random.chance(0.8)),
    qualities: random.maybe(0.7, () => random.chance(0.8)),
    elected: random.maybe(0.15, () => random.pick(days)),
    left: random.maybe(0.1, () => random.pick([...days, ...sittingDays])),
  }
}
