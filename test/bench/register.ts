/*
 * Dossiers of an ordinary assembly: eight seats, three sittings with a vote each, nearly everything recorded. Some 2.5 KB
 * and a hundred findings each; the same seed gives the same bytes.
 */
import type { Assembly, Day, Dossier, Seat, Sitting } from 'zhinalys'
import { Random } from '../model/random.js'

/** What a dossier may have more of, for its cost to be seen to grow no faster. */
export interface Size {
  readonly seats?: number
  readonly sittings?: number
}

function dossierOf(random: Random, { seats = 8, sittings = 3 }: Size = {}): Dossier {
  const assembly = assemblyOf(random, seats)
  return {
    assembly,
    sittings: Array.from({ length: sittings }, (_, nth) => sittingOf(random, assembly, nth)),
  }
}

/** As lines of a register, the first of a seed always the same. */
export function linesOf(count: number, size: Size = {}): string[] {
  const random = new Random(2024)
  return Array.from({ length: count }, () => JSON.stringify(dossierOf(random, size)))
}

function assemblyOf(random: Random, count: number): Assembly {
  return {
    id: `assembly-${random.between(1, 9999)}`,
    kind: 'officers',
    unit: 'Department',
    seats: Array.from({ length: count }, (_, nth) => seatOf(random, nth)),
    election: { on: '2023-06-12', vote: 'open', by: 'general-meeting' },
    roster: { drawn: '2023-06-12', signed: '2023-06-13', approved: '2023-06-19' },
  }
}

function seatOf(random: Random, nth: number): Seat {
  const office = (['chair', 'deputy', 'secretary'] as const)[nth] ?? 'member'
  const unbroken = [{ from: dayIn(random, 2000, 2014) }]
  const broken = [
    { from: dayIn(random, 2000, 2008), to: dayIn(random, 2009, 2013) },
    { from: dayIn(random, 2015, 2018) },
  ]
  const elected =
    office === 'secretary' ? {} : { employed: true, reputation: true, qualities: random.maybe(0.9, () => true) }
  return {
    id: `${office === 'member' ? 'm' : office.charAt(0)}${nth}`,
    office,
    category: random.pick(['middle', 'senior'] as const),
    ...(office === 'secretary' ? { staffUnit: 'educational-work' } : elected),
    service: random.chance(0.75) ? unbroken : broken,
  }
}

function sittingOf(random: Random, { seats }: Assembly, nth: number): Sitting {
  const ids = seats.map(({ id }) => id)
  const present = ids.filter((_, i) => i < 3 || random.chance(0.85))
  const voters = present.filter((id) => !id.startsWith('s'))
  const against = random.between(0, 2)
  const on = `2024-${two(1 + (nth % 12))}-${two(11 + (nth % 17))}` as Day
  return {
    id: `${nth}`,
    on,
    convenedBy: 'chair',
    notice: { on, place: true, time: true, agenda: true, materials: random.maybe(0.9, () => true), to: ids.slice(1) },
    present,
    presiding: ids[0],
    motions: [
      {
        id: '1',
        matter: 'education',
        ballot: random.chance(0.5)
          ? { mode: 'open', for: voters.slice(against), against: voters.slice(0, against) }
          : { mode: 'open', for: voters.length - against, against },
        declared: 'adopted',
      },
    ],
    minutes: { agenda: true, attendance: true, drawn: on, signedBy: ids.slice(0, 3) },
    video: random.maybe(0.9, () => true),
  }
}

function dayIn(random: Random, first: number, last: number): Day {
  return `${random.between(first, last)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}` as Day
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
