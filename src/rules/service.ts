import { addYears, dayOf, monthsBetween, serialOf, type Serial } from '../calendar/arithmetic.js'
import { isDay, type Day } from '../calendar/day.js'
import { lengthBetween, type ServiceLength } from '../calendar/length.js'
import { daysBefore, once, spellsOf, type Spell, type Stretch } from '../calendar/spells.js'
import { resolve } from '../readings/readings.js'
import type { Readings } from '../readings/options.js'
import type { ServicePeriod } from '../records/types.js'

/** The years of service that paragraph 4, part 2, asks for. */
export const yearsNeeded = 10

/** A length is not reckoned back beyond the year 1, whatever the credit. */
const earliest: Serial = -719_162

/**
 * The length of service on a day, paragraph 4, part 2: by default all counted days before that day, laid end to end.
 *
 * @param service periods of service, in any order; a credit is taken to six decimals, and as 1000 at most
 * @param day the day asked
 * @param readings readings other than the defaults; `service`, `serviceSum` and `serviceBodies` matter
 * @returns whole years, months (0 to 11) and days
 * @throws RangeError for a day that does not exist, a period that ends before it begins or a credit below 1, naming the
 * place, such as `service[0].from`; for a question or a reading that does not exist
 * @example
 * ```ts
 * serviceOn([{ from: '2017-06-01' }], '2024-06-03') // => { years: 7, months: 0, days: 2 }
 * ```
 */
export function serviceOn(service: readonly ServicePeriod[], day: Day, readings?: Partial<Readings>): ServiceLength {
  check(service)
  if (!isDay(day)) throw new RangeError(`day: expected a day that exists, YYYY-MM-DD, got ${String(day)}`)
  const resolved = resolve(readings)
  return lengthOn(counted(service, resolved), serialOf(day), resolved)
}

/**
 * The first day on which the recorded service amounts to ten years, paragraph 4, part 2.
 *
 * @param service periods of service, in any order
 * @param readings readings other than the defaults; `service`, `serviceSum`, `serviceDay` and `serviceBodies` matter
 * @returns the first eligible day, `undefined` if the recorded service does not reach ten years
 * @throws RangeError as {@link serviceOn} does
 * @example
 * ```ts
 * eligibleFrom([{ from: '2010-01-10', to: '2015-03-20' }, { from: '2019-07-01' }]) // => '2024-04-22'
 * eligibleFrom([{ from: '2010-01-10', to: '2015-03-20' }]) // => undefined
 * ```
 */
export function eligibleFrom(service: readonly ServicePeriod[], readings?: Partial<Readings>): Day | undefined {
  check(service)
  const resolved = resolve(readings)
  const anniversary = tenthAnniversary(counted(service, resolved), resolved)
  return anniversary === undefined ? undefined : dayOf(firstEligible(anniversary, resolved))
}

/** The length on a day of the service that counts. */
export function lengthOn(spells: readonly Spell[], asked: Serial, readings: Readings): ServiceLength {
  const begun = begunBefore(spells, asked)
  const sum = begun.length === 0 ? 'summed' : readings.serviceSum
  if (sum === 'summed-months') return lengthInMonths(begun, asked)
  return lengthBetween(beginning(sum === 'last-unbroken' ? begun.slice(-1) : begun, asked), asked)
}

/**
 * The first day, inside a period or on its end, on which the service is ten years long.
 *
 * @param before under `last-unbroken` only the last period begun before this day counts; absent: the last recorded
 */
export function tenthAnniversary(spells: readonly Spell[], readings: Readings, before = Infinity): Serial | undefined {
  const preferential = spells.some(credited)
  const sum = spells.length > 1 || preferential ? readings.serviceSum : 'summed'
  if (sum === 'summed-months') return firstReached(spells, summedInMonths)
  const summedUp = sum === 'summed' ? spells : begunBefore(spells, before).slice(-1)
  return preferential ? firstReached(summedUp, summed) : firstSummed(summedUp)
}

function begunBefore(spells: readonly Spell[], day: Serial): readonly Spell[] {
  const last = spells.at(-1)
  return last === undefined || last.from < day ? spells : spells.filter(({ from }) => from < day)
}

/** Whether the tenth anniversary itself is the first eligible day. */
export function firstEligible(anniversary: Serial, { serviceDay }: Readings): Serial {
  return serviceDay === 'anniversary' ? anniversary : anniversary + 1
}

/** The periods that count towards the ten years, merged; each day at its credit where credit is given at all. */
export function counted(service: readonly ServicePeriod[], readings: Readings): Spell[] {
  const stretches: Stretch[] = []
  for (const period of service) {
    if (!counts(period, readings)) continue
    const { from, to, credit = 1 } = period
    stretches.push({
      from: serialOf(from),
      end: to === undefined ? Infinity : serialOf(to) + 1,
      credit: credit > 1 && readings.service === 'preferential' ? Math.round(Math.min(credit, 1000) * once) : once,
    })
  }
  return spellsOf(stretches)
}

function counts({ body = 'internal-affairs' }: ServicePeriod, readings: Readings): boolean {
  if (body === 'internal-affairs') return true
  return readings.serviceBodies === 'allied' || body === readings.serviceBodies
}

function credited({ stretches }: Spell): boolean {
  return stretches.some(({ credit }) => credit > once)
}

/** Where the counted days would begin if they were laid end to end before the day asked. */
function beginning(spells: readonly Spell[], asked: Serial): Serial {
  return Math.max(earliest, asked - daysBefore(spells, asked))
}

type Reached = (spells: readonly Spell[], asked: Serial) => boolean

/** Ten years, the counted days laid end to end. */
function summed(spells: readonly Spell[], asked: Serial): boolean {
  return addYears(beginning(spells, asked), yearsNeeded) <= asked
}

/**
 * Ten years in months and days added up, not before the tenth anniversary of the first counted day: the first of the
 * days served, so that credited days, laid back from the end of their period, may begin before it does.
 */
function summedInMonths(spells: readonly Spell[], asked: Serial): boolean {
  const begun = spells.filter(({ from }) => from < asked).map((spell) => beginning([spell], Math.min(spell.end, asked)))
  return addYears(Math.min(...begun), yearsNeeded) <= asked && lengthInMonths(spells, asked).years >= yearsNeeded
}

/** Each period's whole months and the days left over, added up: 30 days to a month, 12 months to a year. */
function lengthInMonths(spells: readonly Spell[], asked: Serial): ServiceLength {
  let days = 0
  for (const spell of spells) {
    if (spell.from >= asked) break
    const end = Math.min(spell.end, asked)
    const worth = monthsBetween(beginning([spell], end), end)
    days += worth.months * 30 + worth.days
  }
  const months = Math.floor(days / 30)
  return { years: Math.floor(months / 12), months: months % 12, days: days % 30 }
}

/** Uncredited periods laid end to end: each goes on as if it had begun as many days earlier as are counted before it. */
function firstSummed(spells: readonly Spell[]): Serial | undefined {
  let before = 0
  for (const { from, end } of spells) {
    const reached = Math.max(from, addYears(from - before, yearsNeeded))
    if (reached <= end) return reached
    before += end - from
  }
  return undefined
}

/** Within a period the length only grows, so the first day is found by halving. */
function firstReached(spells: readonly Spell[], reached: Reached): Serial | undefined {
  for (const { from, end } of spells) {
    const last = Math.min(end, addYears(from, yearsNeeded))
    if (reached(spells, last)) return firstOf(from, last, (day) => reached(spells, day))
  }
  return undefined
}

function firstOf(low: Serial, high: Serial, holds: (day: Serial) => boolean): Serial {
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function check(service: readonly ServicePeriod[]): void {
  service.forEach(({ from, to, credit = 1 }, i) => {
    const place = `service[${i}]`
    if (!isDay(from)) throw new RangeError(`${place}.from: expected a day that exists, YYYY-MM-DD, got ${String(from)}`)
    if (to !== undefined && !isDay(to)) {
      throw new RangeError(`${place}.to: expected a day that exists, YYYY-MM-DD, got ${String(to)}`)
    }
    if (to !== undefined && to < from) throw new RangeError(`${place}.to: expected ${from} or later, got ${to}`)
    if (!(credit >= 1 && credit < Infinity)) {
      throw new RangeError(`${place}.credit: expected a number of at least 1, got ${credit}`)
    }
  })
}
