/* What holds of every record of service, `careers.ts`. */
import { eligibleFrom, judgeEligibility, serviceOn, type Day, type Readings, type ServicePeriod } from 'zhinalys'
import { dayOf, monthsAfter, numberOf } from '../../model/service.js'
import { find } from '../../find.js'
import { range } from '../../combinations.js'
import { later, starts, type Served, type Service } from './careers.js'

const tenYears = 10

/** What a career does not ask changes nothing, and under `after-expiry` the first eligible day is the day after. */
export function collapses({ service, readings, to }: Served & { readonly to: Readings }): boolean {
  const day = eligibleFrom(service, to)
  const expected = day !== undefined && readings.serviceDay === 'after-expiry' ? later(day, 1) : day
  return eligibleFrom(service, readings) === expected
}

/** Of unbroken service it is the tenth anniversary, which the second model reckons. */
export function tenthAnniversary(from: Day): boolean {
  return eligibleFrom([{ from }]) === dayOf(monthsAfter(numberOf(from), 12 * tenYears))
}

/** A day more at the beginning or the end of each period; it may close a gap. */
export function dayMoreNeverPostpones({ service, readings }: Served): boolean {
  const day = eligibleFrom(service, readings)
  return day === undefined || withDayMore(service).every((more) => (eligibleFrom(more, readings) ?? never) <= day)
}

const never: Day = '9999-12-31'

function withDayMore(service: Service): ServicePeriod[][] {
  return service.flatMap((period, i) => [
    service.with(i, { ...period, from: later(period.from, -1) }),
    ...(period.to === undefined ? [] : [service.with(i, { ...period, to: later(period.to, 1) })]),
  ])
}

/** In service the length is ten years from the first eligible day on. */
export function lengthReached(served: Served): boolean {
  const day = eligibleFrom(served.service, served.readings)
  return day === undefined || range(0, 2).every((days) => isShort(served, later(day, days)) !== true)
}

export function isNotSummedInMonths({ readings }: Served): boolean {
  return readings.serviceSum !== 'summed-months'
}

/** And in service it is less before that day, or where there is none. */
export function lengthNotReachedBefore(served: Served): boolean {
  const day = eligibleFrom(served.service, served.readings)
  if (day === undefined) return isShort(served, end(served.service)) !== false
  return range(-2, -1).every((days) => isShort(served, later(day, days)) !== false)
}

/** Less than ten years on a day served, or on the day after the last day of a period; on other days not asked. */
function isShort({ service, readings }: Served, on: Day): boolean | undefined {
  const serves = service.some(({ from, to }) => from <= on && (to === undefined || on <= later(to, 1)))
  return serves ? serviceOn(service, on, readings).years < tenYears : undefined
}

function end(service: Service): Day {
  return later(service.at(-1)?.to ?? service[0].from, 1)
}

/** One day of unbroken service, and the first eligible day. */
export interface DayServed {
  readonly from: Day
  readonly on: Day
  readonly eligible: Day | undefined
}

/** Every day of eleven years from each start day. */
export function* everyDay(size: number): Generator<DayServed> {
  for (const from of starts(size)) {
    const eligible = eligibleFrom([{ from }])
    for (const days of range(0, 11 * 365 + 3)) yield { from, on: later(from, days), eligible }
  }
}

/** The length reaches from the start to the day, in whole months of the second model's calendar; ten years agree. */
export function lengthIsExact({ from, on, eligible = never }: DayServed): boolean {
  const { years, months, days } = serviceOn([{ from }], on)
  const [start, whole] = [numberOf(from), 12 * years + months]
  const exact = monthsAfter(start, whole) + days === numberOf(on) && monthsAfter(start, whole + 1) > numberOf(on)
  return exact && months < 12 && years >= tenYears === on >= eligible
}

/** A judgement on the first eligible day, the day before and the day after: outcome and figures say one thing. */
export function judgedByTheDay({ service, readings }: Served): boolean {
  const day = eligibleFrom(service, readings)
  if (day === undefined) return true
  return range(-1, 1).every((days) => {
    const on = later(day, days)
    const seat = { id: 'c', office: 'chair', service } as const
    const judged = judgeEligibility({ assembly: { kind: 'officers', election: { on } }, seat }, readings)
    const finding = find(judged, 'eligibility.service')
    if (finding === undefined || finding.outcome === 'unknown') return false
    const { outcome, facts } = finding
    const met = outcome === 'met'
    return met === on >= day && (facts.daysShort === 0) === met && (!met || facts.years >= tenYears)
  })
}
