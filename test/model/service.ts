import type { Day } from '../../src/calendar/day.js'
import type { ServiceLength } from '../../src/calendar/length.js'
import type { Readings } from '../../src/readings/options.js'
import type { ServicePeriod } from '../../src/records/types.js'

/*
 * A model of the length of service (4.2d), as slow and as plain as the text: every calendar day is written down once,
 * service is a credit for each of them, and the first eligible day is looked for day by day.
 * It shares nothing with the library but types, and reads no clock and no zone.
 */

/** The readings that bear on service. `serviceMeasured` chooses the day asked, and so bears on neither function. */
export type ServiceReadings = Pick<
  Readings,
  'service' | 'serviceSum' | 'serviceDay' | 'serviceMeasured' | 'serviceBodies'
>

/** What the model says of one record of service. */
export interface Reckoning {
  readonly serviceOn: (day: Day) => ServiceLength
  readonly eligibleFrom: () => Day | undefined
  /** The merged periods that count, in order. */
  readonly periods: readonly Merged[]
}

/** A merged period, by the numbers of its first day and of the day after its last. */
interface Merged {
  readonly from: number
  readonly end: number
}

// Service may be recorded from 1900 on; credited days, laid end to end, may begin long before.
const firstYear = 1700
// The model knows no later day: an open period lasts until then.
const lastYear = 2060

const names: Day[] = []
const dates: { readonly year: number; readonly month: number; readonly day: number }[] = []
const numbers = new Map<string, number>()
const firstOfMonth = new Map<number, number>()

for (let year = firstYear; year <= lastYear; year++) {
  for (let month = 1; month <= 12; month++) {
    firstOfMonth.set(12 * year + month, names.length)
    for (let day = 1; day <= daysIn(year, month); day++) {
      const name: Day = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as Day
      numbers.set(name, names.length)
      names.push(name)
      dates.push({ year, month, day })
    }
  }
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return sure([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1])
}

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('beyond the calendar of the model')
  return value
}

/** The number of a day: days in order have numbers in order. */
export function numberOf(day: Day): number {
  return sure(numbers.get(day))
}

/** The day that has a number. */
export function dayOf(number: number): Day {
  return sure(names[number])
}

/** The same day of the month `months` later, or that month's last day if it has none. */
export function monthsAfter(from: number, months: number): number {
  const { year, month, day } = sure(dates[from])
  const later = 12 * year + month + months
  const first = sure(firstOfMonth.get(later))
  const next = firstOfMonth.get(later + 1) ?? names.length
  return Math.min(first + day - 1, next - 1)
}

/** Whole months from one day to another, each reckoned from the first day itself, and the days left over. */
function monthsBetween(from: number, to: number): { months: number; days: number } {
  const [first, last] = [sure(dates[from]), sure(dates[to])]
  let months = 12 * (last.year - first.year) + last.month - first.month
  while (monthsAfter(from, months) > to) months--
  return { months, days: to - monthsAfter(from, months) }
}

// Credits are decimals: in whole millionths every sum is exact.
const million = 1_000_000

function millionths(credit: number): number {
  const [whole = '', fraction = ''] = String(credit).split('.')
  if (fraction.length > 6) throw new Error('the model takes credits of up to six decimals')
  return Number(whole) * million + Number(fraction.padEnd(6, '0'))
}

const counting: Record<Readings['serviceBodies'], readonly string[]> = {
  'internal-affairs': ['internal-affairs'],
  'law-enforcement': ['internal-affairs', 'law-enforcement'],
  allied: ['internal-affairs', 'law-enforcement', 'allied'],
}

/** A period that counts, and what each of its days is worth, in millionths. */
interface Counted {
  readonly from: Day
  readonly to: Day | undefined
  readonly worth: number
}

/** The periods that count under `serviceBodies`, each day worth what `service` says. All else follows from these. */
export function counted(
  service: readonly ServicePeriod[],
  readings: Pick<Readings, 'service' | 'serviceBodies'>,
): Counted[] {
  return service
    .filter(({ body = 'internal-affairs' }) => counting[readings.serviceBodies].includes(body))
    .map(({ from, to, credit = 1 }) => ({
      from,
      to,
      worth: readings.service === 'preferential' ? millionths(credit) : million,
    }))
}

/** For each calendar day from the earliest on its credit, the highest where periods overlap; 0 where it does not count. */
function creditOfDays(periods: readonly Counted[], earliest: number): Float64Array {
  const credits = new Float64Array(names.length - earliest)
  for (const { from, to, worth } of periods) {
    const last = to === undefined ? names.length - 1 : numberOf(to)
    for (let day = numberOf(from); day <= last; day++) {
      credits[day - earliest] = Math.max(credits[day - earliest] ?? 0, worth)
    }
  }
  return credits
}

/** Unbroken runs of days that count, in order: overlapping and adjacent periods are one. */
function mergedPeriods(credits: Float64Array, earliest: number): Merged[] {
  const periods: Merged[] = []
  let from: number | undefined
  for (let day = earliest; day <= names.length; day++) {
    const counts = (credits[day - earliest] ?? 0) > 0
    if (counts) from ??= day
    else if (from !== undefined) {
      periods.push({ from, end: day })
      from = undefined
    }
  }
  return periods
}

/** The model's answers for one record of service under one combination of readings. */
export function reckon(service: readonly ServicePeriod[], readings: ServiceReadings): Reckoning {
  const earliest = Math.min(names.length, ...service.map(({ from }) => numberOf(from)))
  const credits = creditOfDays(counted(service, readings), earliest)
  const all = mergedPeriods(credits, earliest)
  const creditBefore = new Float64Array(credits.length + 1)
  for (let day = 0; day < credits.length; day++) creditBefore[day + 1] = (creditBefore[day] ?? 0) + (credits[day] ?? 0)

  /** The credit, in millionths, of a merged period's days before the day asked. */
  function creditOf(period: Merged, asked: number): number {
    return sure(creditBefore[Math.min(period.end, asked) - earliest]) - sure(creditBefore[period.from - earliest])
  }

  /** `summed`: n whole days, laid end to end before the day asked. */
  function laidEndToEnd(periods: readonly Merged[], asked: number): { months: number; days: number } {
    let credit = 0
    for (const period of periods) credit += creditOf(period, asked)
    return monthsBetween(asked - Math.floor(credit / million), asked)
  }

  /**
   * `summed-months`: every merged period in whole months and days left over, 30 days to a month.
   * Credited days of a period are laid before its end, as those of `summed` are before the day asked.
   */
  function monthsAddedUp(periods: readonly Merged[], asked: number): { months: number; days: number } {
    let months = 0
    let days = 0
    for (const period of periods) {
      const end = Math.min(period.end, asked)
      const worth = monthsBetween(end - Math.floor(creditOf(period, asked) / million), end)
      months += worth.months
      days += worth.days
    }
    while (days >= 30) {
      days -= 30
      months += 1
    }
    return { months, days }
  }

  function lengthOf(periods: readonly Merged[], asked: number): ServiceLength {
    const begun = periods.filter(({ from }) => from < asked)
    const { months, days } =
      readings.serviceSum === 'summed-months'
        ? monthsAddedUp(begun, asked)
        : laidEndToEnd(readings.serviceSum === 'last-unbroken' ? begun.slice(-1) : begun, asked)
    return { years: Math.floor(months / 12), months: months % 12, days }
  }

  function firstEligible(): number | undefined {
    const first = all[0]
    if (first === undefined) return undefined
    const periods = readings.serviceSum === 'last-unbroken' ? all.slice(-1) : all
    for (const { from, end } of periods) {
      for (let day = from; day <= end && day < names.length; day++) {
        const served = all
          .filter(({ from }) => from < day)
          .map((period) => Math.min(period.end, day) - Math.floor(creditOf(period, day) / million))
        const firstServed = Math.min(first.from, ...served)
        if (readings.serviceSum === 'summed-months' && day < monthsAfter(firstServed, 120)) continue
        if (lengthOf(periods, day).years >= 10) return day
      }
    }
    return undefined
  }

  return {
    periods: all,
    serviceOn: (day) => lengthOf(all, numberOf(day)),
    eligibleFrom: () => {
      const first = firstEligible()
      if (first === undefined) return undefined
      return dayOf(readings.serviceDay === 'after-expiry' ? first + 1 : first)
    },
  }
}
