import type { Day } from '../../calendar/day.js'
import type { ServiceLength } from '../../calendar/length.js'
import type { Quarter } from '../../calendar/quarter.js'
import type { SeatFacts } from '../../rules/facts.js'
import type { Measure } from '../../terms/measures.js'
import type { Category, Kind, Office } from '../../terms/terms.js'
import { either, partsOf, quarterParts, tagged, type Month, type Nth } from '../parts.js'
import { english } from '../plural.js'

const months: Record<Month, string> = {
  '01': 'January',
  '02': 'February',
  '03': 'March',
  '04': 'April',
  '05': 'May',
  '06': 'June',
  '07': 'July',
  '08': 'August',
  '09': 'September',
  '10': 'October',
  '11': 'November',
  '12': 'December',
}

/** "15 March 2024" */
export function dated(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${date} ${months[month]} ${year}`
}

const ordinals: Record<Nth, string> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth' }

/** "in the first quarter of 2024" */
export function during(quarter: Quarter): string {
  const { year, nth } = quarterParts(quarter)
  return `in the ${ordinals[nth]} quarter of ${year}`
}

/** "4 members" */
export function counted(count: number, one: string, other?: string): string {
  return `${count} ${english(count, one, other)}`
}

/** "4 are needed", "1 is needed" */
export function needed(count: number): string {
  return `${counted(count, 'is', 'are')} needed`
}

/** "7 years 0 months 2 days" */
export function length({ years, months, days }: ServiceLength): string {
  return `${counted(years, 'year')} ${counted(months, 'month')} ${counted(days, 'day')}`
}

const offices: Record<Office, string> = {
  chair: 'chair',
  deputy: 'deputy chair',
  secretary: 'secretary',
  member: 'member',
}

/** "the chair (c)" */
export function holder({ seat, office }: Partial<SeatFacts>): string {
  return tagged(office === undefined ? 'the person on the roster' : `the ${offices[office]}`, seat)
}

export const kinds: Record<Kind, string> = { officers: "officers' assembly", policemen: "policemen's assembly" }

/** Paragraphs 16 and 20. */
export const deputyHead = 'the deputy head for personnel and educational work'

export const categories: Record<Category, string> = {
  'rank-and-file': 'rank-and-file staff',
  junior: 'junior commanding staff',
  middle: 'middle commanding staff',
  senior: 'senior commanding staff',
  highest: 'highest commanding staff',
  civilian: 'civilian worker',
}

export function anyOf(allowed: readonly Category[]): string {
  return either(
    allowed.map((category) => categories[category]),
    ' or ',
  )
}

/** A warning is also the mildest statutory penalty, so the measure says that it is none. */
const measures: Record<Measure, string> = {
  warning: 'warning (not a disciplinary penalty)',
  censure: 'censure',
  criticism: 'criticism',
  apology: 'public apology',
  'no-confidence': 'no confidence',
  petition: 'petition',
}

/** A measure that the regulation does not list is quoted as it was recorded. */
export function measure(name: string): string {
  return Object.hasOwn(measures, name) ? measures[name as Measure] : `"${name}"`
}
