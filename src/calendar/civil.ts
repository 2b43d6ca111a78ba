/** A day as a whole number, so that days can be counted: 0 is 1970-01-01. */
export type Serial = number

/** A day by its year, month (1 to 12) and day of the month. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/*
 * The Gregorian calendar in whole numbers, for it is reckoned with some twenty times for every seat. Years begin in
 * March here, so that the leap day is the last of its year; the months then follow a pattern of five, 153 days long.
 */
const daysOf400Years = 146_097
const daysOf100Years = 36_524
const daysOf4Years = 1_461
const serialOfMarch0 = -719_468

/** The serial number of a day; months may be counted on beyond 12. */
export function serialOfCivil(year: number, month: number, day: number): Serial {
  const months = year * 12 + month - 3
  const y = Math.floor(months / 12)
  return serialOfMarch0 + 365 * y + leapDaysBefore(y) + daysBeforeMonth(months - y * 12) + day - 1
}

/** The day with a serial number. */
export function civilOf(serial: Serial): Civil {
  const days = serial - serialOfMarch0
  const era = Math.floor(days / daysOf400Years)
  const dayOfEra = days - era * daysOf400Years
  // Leap days taken out, all years are of 365 days.
  const leapDays =
    Math.floor(dayOfEra / (daysOf4Years - 1)) -
    Math.floor(dayOfEra / daysOf100Years) +
    Math.floor(dayOfEra / (daysOf400Years - 1))
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - 365 * yearOfEra - leapDaysBefore(yearOfEra)
  const months = Math.floor((5 * dayOfYear + 2) / 153)
  const y = era * 400 + yearOfEra
  const day = dayOfYear - daysBeforeMonth(months) + 1
  return months < 10 ? { year: y, month: months + 3, day } : { year: y + 1, month: months - 9, day }
}

/** The leap days before a year that begins in March. */
function leapDaysBefore(y: number): number {
  return Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
}

/** The days of a year before a month, March being 0. */
function daysBeforeMonth(months: number): number {
  return Math.floor((153 * months + 2) / 5)
}
