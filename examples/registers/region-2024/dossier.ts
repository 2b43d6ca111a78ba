import type { Assembly, Dossier } from '../../../src/records/types.js'
import { between, type Chance, chanceFrom, itemAt } from './chance.js'
import { plus, workday, type Day } from './days.js'
import { rosterOf } from './people.js'
import { inspectionsOf, sittingsOf } from './proceedings.js'
import { units } from './region.js'

const seed = 7_2023_0106

/** What makes one assembly differ from the usual course. */
export interface Course {
  /** The day of the general meeting. Absent: some day of 2023. */
  readonly electedOn?: Day
  /** Who left the unit in the course of the year, and when. */
  readonly left?: { readonly seat: string; readonly on: Day }
  /** Ordinary members, if not the five that make eight seats in all. */
  readonly members?: number
}

const assemblies = units.flatMap(({ name, kinds }, place) =>
  kinds.map((kind) => ({ unit: name, kind, number: place + 1 })),
)

/** A clean and complete dossier. Each has its own seed, so that changing one leaves the others as they are. */
export function dossierOf(index: number, { electedOn, left, members = 5 }: Course): Dossier {
  const chance = chanceFrom(seed + index)
  const { unit, kind, number } = itemAt(assemblies, index - 1)
  const day = electedOn ?? workday(plus('2023-02-06', between(chance, 0, 280)))
  const { election, roster, approved } = founding(chance, day)
  const seats = rosterOf(chance, index, kind, day, members).map((seat) =>
    seat.id === left?.seat ? { ...seat, left: left.on } : seat,
  )
  const id = `qiyal-${String(number).padStart(2, '0')}-${kind}`
  const assembly: Assembly = { id, kind, unit, seats, election, roster }
  return {
    assembly,
    sittings: sittingsOf(chance, assembly, approved),
    inspections: inspectionsOf(chance, assembly, approved),
    period: { from: '2024-01-01', to: '2024-12-31' },
  }
}

/** The general meeting elects in the open; its minutes are drawn, signed and approved within two weeks. */
function founding(chance: Chance, on: Day) {
  const entitled = between(chance, 26, 190)
  const attended = Math.round(entitled * (0.68 + chance() * 0.28))
  const drawn = workday(plus(on, between(chance, 0, 2)))
  const signed = workday(plus(drawn, between(chance, 0, 2)))
  const approved = workday(plus(signed, between(chance, 1, 6)))
  return {
    election: { on, vote: 'open', by: 'general-meeting', entitled, attended } as const,
    roster: { drawn, signed, approved },
    approved,
  }
}
