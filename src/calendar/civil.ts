/** A day as a whole number, so that days can be counted: 0 is 1970-01-01. */
export type Serial = number

/** A day by its year, month (1 to 12) and day of the month. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/*
 * The Gregorian calendar in whole numbers, from the year 1 on, for it is reckoned with a dozen times for every seat.
 * Years begin in March here, so that the leap day is the last of its year; the months then follow a pattern of five,
 * 153 days long.
 */
const daysOf400Years = 146_097
const daysOf100Years = 36_524
const daysOf4Years = 1_461
const firstOfMarchOfYear0 = -719_468

/** The serial number of a day; months are counted on beyond 12, and back below 1. */
export function serialOfCivil(year: number, month: number, day: number): Serial {
  const months = year * 12 + month - 3
  const y = whole(months, 12)
  return firstOfMarchOfYear0 + 365 * y + leapDaysBefore(y) + daysBeforeMonth(months - y * 12) + day - 1
}

/** The day with a serial number. */
export function civilOf(serial: Serial): Civil {
  const days = serial - firstOfMarchOfYear0
  const era = whole(days, daysOf400Years)
  const dayOfEra = days - era * daysOf400Years
  const leapDays =
    whole(dayOfEra, daysOf4Years - 1) - whole(dayOfEra, daysOf100Years) + whole(dayOfEra, daysOf400Years - 1)
  // Without their leap days all years are of 365 days.
  const yearOfEra = whole(dayOfEra - leapDays, 365)
  const dayOfYear = dayOfEra - 365 * yearOfEra - leapDaysBefore(yearOfEra)
  const months = whole(5 * dayOfYear + 2, 153)
  const day = dayOfYear - daysBeforeMonth(months) + 1
  const y = era * 400 + yearOfEra
  return months < 10 ? { year: y, month: months + 3, day } : { year: y + 1, month: months - 9, day }
}

/** The leap days before a year that begins in March. */
function leapDaysBefore(y: number): number {
  return whole(y, 4) - whole(y, 100) + whole(y, 400)
}

/** The days of a year before a month, March being 0. */
function daysBeforeMonth(months: number): number {
  return whole(153 * months + 2, 5)
}

/** How many times the one goes into the other, neither below 0; engines divide whole numbers where the rest is cut off so. */
function whole(number: number, by: number): number {
  return (number / by) | 0
}
