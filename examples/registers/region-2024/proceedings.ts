import type { Assembly, Inspection, Sitting } from '../../../src/records/types.js'
import { between, type Chance, pick, pickSome } from './chance.js'
import { monthOf2024, plus, workday, type Day } from './days.js'
import { votersOn } from './draft.js'
import { motionsOf } from './motions.js'

/** Three to five sittings in the year, none before the roster's approval. */
export function sittingsOf(chance: Chance, assembly: Assembly, approved: Day): Sitting[] {
  const days = monthsOf(chance)
    .map((month) => workday(plus(monthOf2024(month), between(chance, 7, 24))))
    .filter((day) => day > plus(approved, 10))
  return days.map((day, place) => sittingOn(chance, assembly, day, place + 1))
}

/** A month of every quarter; sometimes one quarter goes without, sometimes there is a sitting more. */
function monthsOf(chance: Chance): number[] {
  const months = [0, 3, 6, 9].map((before) => before + between(chance, 1, 3))
  const kind = chance()
  if (kind < 0.2) return pickSome(chance, months, 3)
  if (kind < 0.75) return months
  const others = [2, 4, 5, 6, 9, 10, 11].filter((month) => !months.includes(month))
  return [...months, pick(chance, others)].sort((a, b) => a - b)
}

function sittingOn(chance: Chance, assembly: Assembly, on: Day, number: number): Sitting {
  const voters = votersOn(assembly.seats, on)
  const present = attendance(chance, voters)
  const presiding = present.includes('c') ? 'c' : 'd'
  const convenedBy =
    presiding === 'd' ? 'deputy' : pick(chance, ['chair', 'chair', 'chair', 'authorised-head', 'deputy-head'] as const)
  const guests = chance() < 0.2 ? { guests: ['маман-1', 'сарапшы-1'].slice(0, between(chance, 1, 2)) } : {}
  const motions = motionsOf(chance, { kind: assembly.kind, number, on, present, presiding })
  return {
    id: `${number}-отырыс`,
    on,
    convenedBy,
    notice: {
      on: workday(plus(on, -between(chance, 5, 12))),
      place: true,
      time: true,
      agenda: true,
      materials: true,
      to: voters.filter((id) => id !== convenerSeat(convenedBy)),
    },
    present: [...present, 's'],
    presiding,
    ...guests,
    motions,
    minutes: {
      agenda: true,
      attendance: true,
      drawn: workday(plus(on, between(chance, 0, 3))),
      signedBy: ['s', presiding],
    },
    video: true,
    ...(chance() < 0.1 ? released(chance, on, presiding) : {}),
  }
}

/** Who convened needs no notice. */
function convenerSeat(convenedBy: Sitting['convenedBy']): string | undefined {
  return convenedBy === 'chair' ? 'c' : convenedBy === 'deputy' ? 'd' : undefined
}

/** Most attend. Chair and deputy chair are never away together, and at least five of the seven come. */
function attendance(chance: Chance, voters: readonly string[]): string[] {
  const present = voters.filter(() => chance() < 0.9)
  const led = present.includes('c') || present.includes('d')
  return led && present.length >= 5 ? present : [...voters]
}

/** The chair, or in the chair's absence the deputy, lets the press know a few days later. */
function released(chance: Chance, on: Day, presiding: string): Pick<Sitting, 'media'> {
  const decided = workday(plus(on, between(chance, 0, 3)))
  return {
    media: {
      released: plus(decided, between(chance, 0, 4)),
      decided,
      decidedBy: presiding === 'c' ? 'chair' : 'deputy',
    },
  }
}

/** One inspection in every quarter; in a quarter that began before the roster's approval only perhaps. */
export function inspectionsOf(chance: Chance, assembly: Assembly, approved: Day): Inspection[] {
  return [1, 4, 7, 10].flatMap((first) => {
    const on = workday(plus(monthOf2024(first + between(chance, 0, 2)), between(chance, 7, 23)))
    const proposals = chance() < 0.3 ? { proposals: [proposalOn(chance, assembly, on)] } : {}
    const young = monthOf2024(first) < approved
    return young && (on < approved || chance() < 0.5) ? [] : [{ on, by: 'deputy-head' as const, ...proposals }]
  })
}

function proposalOn(chance: Chance, assembly: Assembly, on: Day) {
  const seat = pick(chance, votersOn(assembly.seats, on))
  return { to: 'authorised-head', seat, kind: chance() < 0.85 ? 'reward' : 'penalty' } as const
}
