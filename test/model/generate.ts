/*
 * Small random dossiers, likely to be near every border that a rule draws: valid records all, odd ones many.
 */
import type { Assembly, Ballot, Category, Day, Dossier, Motion, Office, Readings, Seat, Sitting } from 'zhinalys'
import type { Random } from './random.js'

const order = '2023-01-06'
// A few days and histories of service only, so that the model of service need not reckon many.
const days: readonly Day[] = ['2022-12-20', '2023-01-05', order, '2023-03-15', '2024-03-14', '2024-03-18', '2026-02-28']
const sittingDays: readonly Day[] = ['2023-01-05', order, '2024-05-20', '2024-05-20', '2024-05-20', '2025-10-01']
const histories: readonly NonNullable<Seat['service']>[] = [
  [],
  [{ from: '2001-01-10' }],
  [{ from: '2014-03-14' }],
  [{ from: '2014-03-15' }],
  [{ from: '2014-03-18' }],
  [{ from: '2016-02-29' }],
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
export function dossierFrom(random: Random, serviceKnown = 0.15): Dossier {
  const assembly = assemblyFrom(random, serviceKnown)
  const sittings = Array.from({ length: random.pick([0, 1, 1, 1, 1, 2]) }, (_, index) =>
    sittingFrom(random, assembly, `sitting-${index}`),
  )
  return JSON.parse(JSON.stringify({ assembly, sittings })) as Dossier
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
  if (random.chance(0.05)) offices.push(random.pick(offices))
  if (random.chance(0.02)) offices.length = 0
  const members = random.pick([0, 1, 2, 3, 3, 4, 4, 5, 5, 5, 6, 8])
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

function sittingFrom(random: Random, assembly: Assembly, id: string): Sitting {
  const ids = [...new Set(assembly.seats.map((seat) => seat.id))]
  const zeal = random.pick([0.3, 0.55, 0.8, 0.95, 1])
  const present = random.maybe(0.92, () => random.shuffled(random.some(ids, zeal)))
  const guests = random.maybe(0.4, () => [
    ...random.some(['guest-1', 'guest-2'], 0.7),
    ...random.some(ids, 0.1),
    ...random.some(secretaries(assembly), 0.2),
  ])
  const sitting: Sitting = {
    id,
    on: random.pick(sittingDays),
    present,
    presiding: ids.length === 0 ? undefined : random.maybe(0.8, () => chairman(random, assembly, present ?? ids)),
    guests,
  }
  const length = random.pick([0, 1, 1, 2, 3])
  const motions = Array.from({ length }, (_, index) => motionFrom(random, assembly, sitting, `motion-${index}`))
  return { ...sitting, motions: length > 0 || random.chance(0.5) ? motions : undefined }
}

function secretaries({ seats }: Assembly): string[] {
  return seats.filter(({ office }) => office === 'secretary').map(({ id }) => id)
}

/** Mostly who ought to preside, for that is where the borders are. */
function chairman(random: Random, { seats }: Assembly, present: readonly string[]): string {
  const leaders = seats.filter(({ id, office }) => office === 'chair' || (office === 'deputy' && present.includes(id)))
  if (leaders.length > 0 && random.chance(0.8)) return random.pick(leaders).id
  return random.pick(seats).id
}

function motionFrom(random: Random, assembly: Assembly, sitting: Sitting, id: string): Motion {
  const ids = [...new Set(assembly.seats.map((seat) => seat.id))]
  const own = random.maybe(0.35, () => random.some(ids, random.pick([0.4, 0.7, 0.9, 1])))
  const there = own ?? sitting.present
  const stays = ids.length > 0
  const about = random.chance(0.35)
  return {
    id,
    present: own,
    presiding: stays ? random.maybe(0.25, () => chairman(random, assembly, there ?? ids)) : undefined,
    ballot: random.maybe(0.94, () => ballotFrom(random, assembly, sitting, there ?? ids)),
    casting: castingFrom(random, assembly, there ?? ids),
    declared: random.maybe(0.4, () => random.pick(['adopted', 'adopted', 'rejected'] as const)),
    ...(about ? measuresFrom(random) : {}),
    effect: random.maybe(about ? 0.6 : 0.05, () => random.pick(['proposed', 'proposed', 'imposed'] as const)),
  }
}

function measuresFrom(random: Random): Partial<Motion> {
  const known = ['warning', 'censure', 'criticism', 'apology', 'no-confidence', 'petition', 'severe reprimand']
  const measures = random.chance(0.15)
    ? ['censure', 'criticism', ...random.some(['petition', 'warning'], 0.4)]
    : Array.from({ length: random.pick([0, 1, 1, 1, 1, 2, 2]) }, () => random.pick(known))
  return {
    measures,
    respondent: random.maybe(0.85, () => ({
      id: random.pick(['r1', 'r2', 'r3']),
      category: random.maybe(0.8, () => random.pick(['junior', 'middle', 'senior', 'highest', 'civilian'] as const)),
      present: random.maybe(0.3, () => true),
      violationReviewed: random.maybe(0.7, () => random.chance(0.7)),
    })),
  }
}

function castingFrom(random: Random, { seats }: Assembly, there: readonly string[]): Motion['casting'] {
  if (random.chance(0.6)) return undefined
  if (random.chance(0.25)) return false
  const leaders = seats.filter(({ id, office }) => there.includes(id) && (office === 'chair' || office === 'deputy'))
  const by = leaders.length > 0 && random.chance(0.75) ? random.pick(leaders).id : random.pick([...there, 'stranger'])
  return { by, vote: random.pick(['for', 'against'] as const) }
}

/** The present voters split, often evenly, and then what may go wrong with a ballot. */
function ballotFrom(random: Random, assembly: Assembly, sitting: Sitting, there: readonly string[]): Ballot {
  const left = (seat: Seat) => seat.left !== undefined && seat.left <= sitting.on
  const seats = assembly.seats.filter((seat) => there.includes(seat.id) && seat.office !== 'secretary' && !left(seat))
  const voters = random.shuffled([...new Set(seats.map(({ id }) => id))])
  const idle = random.chance(0.6) ? 0 : random.between(0, Math.min(3, voters.length))
  const active = voters.slice(idle)
  const half = random.chance(0.45) ? Math.floor(active.length / 2) : random.between(0, active.length)
  const sides = [active.slice(0, half), active.slice(half), random.chance(0.6) ? voters.slice(0, idle) : []] as const
  return random.chance(0.3) ? secretFrom(random, sides, voters.length) : openFrom(random, sides, assembly, sitting)
}

type Sides = readonly [string[], string[], string[]]

function openFrom(random: Random, sides: Sides, { seats }: Assembly, { guests = [] }: Sitting): Ballot {
  const odd = [...seats.map(({ id }) => id), ...guests, 'stranger', 'guest-1']
  const lists = sides.map((side) => {
    const added = random.chance(0.12) ? [random.pick(odd)] : []
    const twice = side.length > 0 && random.chance(0.03) ? [random.pick(side)] : []
    const secretary = seats.filter(({ office }) => office === 'secretary' && random.chance(0.07)).map(({ id }) => id)
    return random.shuffled([...side, ...added, ...twice, ...secretary])
  })
  const style = random.next()
  const votes = lists.map((list) => {
    if (style < 0.5 || (style < 0.65 && random.chance(0.5))) return list
    return list.length + (random.chance(0.05) ? random.between(1, 3) : 0)
  })
  const [forIt, against, abstained] = votes as [string[], string[], string[]]
  return {
    mode: 'open',
    for: forIt,
    against,
    abstained:
      (typeof abstained === 'number' ? abstained : abstained.length) === 0 && random.chance(0.7)
        ? undefined
        : abstained,
    demanded: random.maybe(0.4, () => random.between(0, 7)),
    objected: random.maybe(0.4, () => random.between(0, 4)),
  }
}

function secretFrom(random: Random, [forIt, against, abstained]: Sides, present: number): Ballot {
  const spoilt = random.chance(0.4) ? Math.min(abstained.length, random.between(0, 3)) : 0
  const cast = forIt.length + against.length + abstained.length
  const slip = () => (random.chance(0.12) ? random.pick([-1, 1, 2]) : 0)
  const papers = (number: number) => Math.max(0, number + slip())
  return {
    mode: 'secret',
    for: papers(forIt.length),
    against: against.length,
    abstained: random.maybe(abstained.length > spoilt ? 1 : 0.3, () => abstained.length - spoilt),
    spoilt: random.maybe(spoilt > 0 ? 1 : 0.3, () => spoilt),
    issued: random.maybe(0.8, () => papers(random.pick([present, cast]))),
    found: random.maybe(0.8, () => papers(cast)),
    demanded: random.maybe(0.7, () => random.between(0, 7)),
    objected: random.maybe(0.5, () => random.between(0, 4)),
  }
}
