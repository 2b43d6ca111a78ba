import type { Readings } from '../readings/options.js'
import type { Seat } from '../records/types.js'
import { offices as allOffices } from '../terms/terms.js'
import { ruled } from '../verdict/ruling.js'
import type { AssemblyCase } from './cases.js'
import { jointly, some, type Cure, type CureStep } from './cure.js'
import type { Bound, Facts } from './facts.js'
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
  cure: officesCure,
} as const satisfies Rule<'composition.offices', AssemblyCase>

function officesOf({ assembly: { seats }, roster }: AssemblyCase): Facts['composition.offices'] {
  const held = { chair: 0, deputy: 0, secretary: 0, member: 0 }
  for (const { office } of seats) held[office]++
  const { chair: chairs, deputy: deputies, secretary: secretaries, member: members } = held
  const duplicated = roster.seats.size === seats.length ? [] : duplicatedIn(seats)
  return { chairs, deputies, secretaries, members, duplicated }
}

/** Ids that stand on more than one of these seats. */
function duplicatedIn(seats: readonly Seat[]): string[] {
  const once = new Set<string>()
  const again = new Set<string>()
  for (const { id } of seats) {
    if (once.has(id)) again.add(id)
    once.add(id)
  }
  return [...again]
}

/** Offices filled or cut to one, and then one seat for each person who still has several. */
function officesCure(of: AssemblyCase): Cure | undefined {
  const { chairs, deputies, secretaries, members } = officesOf(of)
  const more = { chair: 1 - chairs, deputy: 1 - deputies, secretary: 1 - secretaries, member: members === 0 ? 1 : 0 }
  const steps = allOffices.flatMap((office): CureStep[] =>
    more[office] === 0 ? [] : [{ do: 'seat', office, more: more[office] }],
  )
  const staying = allOffices.flatMap((office) => {
    const held = of.assembly.seats.filter((seat) => seat.office === office)
    return held.slice(0, held.length + Math.min(0, more[office]))
  })
  const duplicated = duplicatedIn(staying)
  return jointly(steps, duplicated.length === 0 ? [] : [{ do: 'replace', persons: some(duplicated) }])
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
  cure: (of, readings) => {
    const { counted } = headcountOf(of, readings)
    return [{ do: 'people', who: countedIn[readings.headcount] ?? 'all', more: required - counted }]
  },
} as const satisfies Rule<'composition.headcount', AssemblyCase>

const required = 8

const bounds: Record<Readings['headcount'], Bound> = {
  'eight-in-all': 'exactly',
  'at-least-eight': 'at-least',
  'at-most-eight': 'at-most',
  'eight-elected': 'exactly',
  'eight-ordinary': 'exactly',
}

/** Whom the number counts, where it is not everybody. */
const countedIn: Partial<Record<Readings['headcount'], 'voting' | 'member'>> = {
  'eight-elected': 'voting',
  'eight-ordinary': 'member',
}

function headcountOf({ roster }: AssemblyCase, { headcount }: Readings): Facts['composition.headcount'] {
  const bound = bounds[headcount]
  const who = countedIn[headcount]
  if (who === 'voting') return { counted: roster.voting, required, bound }
  if (who === undefined) return { counted: roster.seats.size, required, bound }
  const ordinary = roster.members.filter(({ office }) => office === 'member')
  return { counted: ordinary.length, required, bound }
}
