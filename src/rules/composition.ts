import type { Readings } from '../readings/options.js'
import type { Seat } from '../records/types.js'
import { ruled } from '../verdict/ruling.js'
import type { AssemblyCase } from './cases.js'
import type { Bound, Facts } from './facts.js'
import type { Roster } from './roster.js'
import type { Rule } from './rule.js'

/** Paragraph 4, part 1: a chair, a deputy chair, a secretary and members; one person, one seat. */
export const offices = {
  id: 'composition.offices',
  provisions: ['4.1a'],
  weight: 'duty',
  consults: [],
  subject: 'assembly',
  judge: 'judgeComposition',
  standing: true,
  outcome: (of) => {
    const { chairs, deputies, secretaries, members, duplicated } = officesOf(of)
    return ruled(chairs === 1 && deputies === 1 && secretaries === 1 && members >= 1 && duplicated.length === 0)
  },
  facts: officesOf,
} as const satisfies Rule<'composition.offices', AssemblyCase>

function officesOf({ assembly: { seats }, roster }: AssemblyCase): Facts['composition.offices'] {
  const held = { chair: 0, deputy: 0, secretary: 0, member: 0 }
  for (const { office } of seats) held[office]++
  const { chair: chairs, deputy: deputies, secretary: secretaries, member: members } = held
  const duplicated = roster.seats.size === seats.length ? [] : duplicatedIn(seats, roster)
  return { chairs, deputies, secretaries, members, duplicated }
}

function duplicatedIn(seats: readonly Seat[], roster: Roster): string[] {
  return [...new Set(seats.filter((seat) => roster.seats.get(seat.id) !== seat).map(({ id }) => id))]
}

/**
 * Paragraph 4, part 1, in brackets: eight. The verb that governs the number is missing in the text, and whom it counts
 * is open. A seat whose holder has left still counts: the roster stands until a new one is approved.
 */
export const headcount = {
  id: 'composition.headcount',
  provisions: ['4.1b'],
  weight: 'duty',
  consults: ['headcount'],
  subject: 'assembly',
  judge: 'judgeComposition',
  standing: true,
  outcome: (of, readings) => {
    const { counted, required, bound } = headcountOf(of, readings)
    if (bound === 'at-least') return ruled(counted >= required)
    return ruled(bound === 'at-most' ? counted <= required : counted === required)
  },
  facts: headcountOf,
} as const satisfies Rule<'composition.headcount', AssemblyCase>

const required = 8

const bounds: Record<Readings['headcount'], Bound> = {
  'eight-in-all': 'exactly',
  'at-least-eight': 'at-least',
  'at-most-eight': 'at-most',
  'eight-elected': 'exactly',
  'eight-ordinary': 'exactly',
}

function headcountOf({ roster }: AssemblyCase, { headcount }: Readings): Facts['composition.headcount'] {
  const bound = bounds[headcount]
  if (headcount === 'eight-elected') return { counted: roster.voting, required, bound }
  if (headcount !== 'eight-ordinary') return { counted: roster.seats.size, required, bound }
  const ordinary = roster.members.filter(({ office }) => office === 'member')
  return { counted: ordinary.length, required, bound }
}
