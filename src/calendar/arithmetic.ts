import { UTCDate } from '@date-fns/utc'
import { addMonths as addMonthsTo } from 'date-fns'
import type { Day } from './day.js'

/** A day as a whole number, so that days can be counted: 0 is 1970-01-01. */
export type Serial = number

const milliseconds = 86_400_000

/** The serial number of a day. */
export function serialOf(day: Day): Serial {
  return Date.parse(day) / milliseconds
}

/** The day with a serial number. */
export function dayOf(serial: Serial): Day {
  return new Date(serial * milliseconds).toISOString().slice(0, 10) as Day
}

/** The day so many days later (earlier if negative). */
export function addDays(day: Day, days: number): Day {
  return dayOf(serialOf(day) + days)
}

/** How many days from one day to another, negative if the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serialOf(to) - serialOf(from)
}

/**
 * So many months after a day: the same day of the month, or that month's last day if it has none. Reckoned in UTC, so
 * that no time zone shifts a day.
 */
export function addMonths(serial: Serial, months: number): Serial {
  return addMonthsTo(new UTCDate(serial * milliseconds), months).getTime() / milliseconds
}

/** So many years after a day; 29 February has its anniversary on the 28th. */
export function addYears(serial: Serial, years: number): Serial {
  return addMonths(serial, years * 12)
}

/** The whole months from one day to a later one, always reckoned from the first day itself, and the days left over. */
export function monthsBetween(from: Serial, to: Serial): { readonly months: number; readonly days: number } {
  const ahead = monthOf(to) - monthOf(from)
  const months = addMonths(from, ahead) <= to ? ahead : ahead - 1
  return { months, days: to - addMonths(from, months) }
}

function monthOf(serial: Serial): number {
  const date = new Date(serial * milliseconds)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
