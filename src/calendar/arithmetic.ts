import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { civilOf, serialOfCivil, type Serial } from './civil.js'
import type { Day } from './day.js'

export type { Serial } from './civil.js'

const milliseconds = 86_400_000

/** The serial number of a day. */
export function serialOf(day: Day): Serial {
  return serialOfCivil(digits(day, 0) * 100 + digits(day, 2), digits(day, 5), digits(day, 8))
}

/** Two digits of a day as a number. */
function digits(day: Day, at: number): number {
  return (day.charCodeAt(at) - zero) * 10 + day.charCodeAt(at + 1) - zero
}

const zero = 48

/** The day with a serial number, from the year 1000 on. */
export function dayOf(serial: Serial): Day {
  const { year, month, day } = civilOf(serial)
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as Day
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
 * So many months after a day: the same day of the month, or that month's last day if it has none. Counting on, a day
 * that the month has not would lie in the next one; the end of the month is then date-fns's to find, in UTC, so that no
 * time zone shifts a day.
 */
export function addMonths(serial: Serial, months: number): Serial {
  const { year, month, day } = civilOf(serial)
  const sameDay = serialOfCivil(year, month + months, day)
  if (day <= 28 || civilOf(sameDay).day === day) return sameDay
  return addMonthsTo(new UTCDateMini(serial * milliseconds), months).getTime() / milliseconds
}

/** So many years after a day; 29 February has its anniversary on the 28th. */
export function addYears(serial: Serial, years: number): Serial {
  return addMonths(serial, years * 12)
}

/** The whole months from one day to a later one, always reckoned from the first day itself, and the days left over. */
export function monthsBetween(from: Serial, to: Serial): { readonly months: number; readonly days: number } {
  const first = civilOf(from)
  const last = civilOf(to)
  const ahead = (last.year - first.year) * 12 + last.month - first.month
  if (first.day <= last.day) return { months: ahead, days: last.day - first.day }
  // The last month may be too short to have the first day's number; else it is not whole.
  if (addMonths(from, ahead) <= to) return { months: ahead, days: 0 }
  return { months: ahead - 1, days: to - addMonths(from, ahead - 1) }
}
