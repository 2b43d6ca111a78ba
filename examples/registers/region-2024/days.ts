import type { Sitting } from '../../../src/records/types.js'

export type Day = Sitting['on']

/** `count` days after a day; before it, if negative. */
export function plus(day: Day, count: number): Day {
  return dayOf(new Date(Date.parse(day) + count * 86_400_000))
}

/** The same day of the month some years before; the 29th of February becomes the 1st of March. */
export function yearsBefore(day: Day, years: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return dayOf(new Date(Date.UTC(year - years, month - 1, date)))
}

/** Days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** The first working day from a day on: assemblies do not sit on weekends or public holidays. */
export function workday(day: Day): Day {
  const weekday = new Date(Date.parse(day)).getUTCDay()
  const free = weekday === 0 || weekday === 6 || holidays.has(day.slice(5))
  return free ? workday(plus(day, 1)) : day
}

/** A month of 2024, from 1, as the first day of it. */
export function monthOf2024(month: number): Day {
  return `2024-${String(month).padStart(2, '0')}-01` as Day
}

function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day
}

/** Month and day of Kazakhstan's fixed public holidays, and of the Mondays that stood in for them in 2024. */
const holidays: ReadonlySet<string> = new Set(
  '01-01 01-02 01-07 01-08 03-08 03-21 03-22 03-23 03-25 05-01 05-07 05-09 07-06 07-08 08-30 10-25 12-16'.split(' '),
)
