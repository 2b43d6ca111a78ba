/* Every start day of forty years, with the careers that may begin on it, under the readings that can tell them apart. */
import { questions, type Day, type Question, type Readings, type ServicePeriod } from 'zhinalys'
import { dayOf, serialOf } from '../../../src/calendar/arithmetic.js'
import { range } from '../../combinations.js'
import { Product } from '../../readings/product.js'

/** The days of 1984 to 2023, the first year being a leap year. */
export const startDays = 14_610

const first = serialOf('1984-01-01')

export type Service = readonly [ServicePeriod, ...ServicePeriod[]]

interface Career {
  /** The questions that can change its first eligible day, beside `serviceDay`. */
  readonly asks: readonly Question[]
  readonly from: (start: Day) => Service
}

const careers: readonly Career[] = [
  { asks: [], from: (from) => [{ from }] },
  {
    // Five years and a gap of one and a half.
    asks: ['serviceSum'],
    from: (from) => [{ from, to: later(from, 1825) }, { from: later(from, 2373) }],
  },
  {
    // Three years credited, and on without a break.
    asks: ['service', 'serviceSum'],
    from: (from) => [{ from, to: later(from, 1095), credit: 1.5 }, { from: later(from, 1096) }],
  },
  {
    // Two years in the army and three in another law-enforcement body, each followed by a gap.
    asks: ['serviceSum', 'serviceBodies'],
    from: (from) => [
      { from, to: later(from, 730), body: 'allied' },
      { from: later(from, 761), to: later(from, 1856), body: 'law-enforcement' },
      { from: later(from, 1888) },
    ],
  },
  {
    // Ten years less a day, ten years, or a day more: by the leap days.
    asks: ['serviceSum'],
    from: (from) => [
      { from, to: later(from, 1500) },
      { from: later(from, 2000), to: later(from, 4150) },
    ],
  },
]

export function later(day: Day, days: number): Day {
  return dayOf(serialOf(day) + days)
}

export function* starts(size: number): Generator<Day> {
  for (const i of range(0, size - 1)) yield dayOf(first + i)
}

/** One record of service under one combination of readings. */
export interface Served {
  readonly service: Service
  readonly readings: Readings
}

/** Of each question the readings, where the career asks it; else the default. Days of expiry are left to their own law. */
const asked = careers.map((career) => ({ ...career, readings: new Product(career.asks).judge((readings) => readings) }))

export function* served(size: number): Generator<Served> {
  for (const start of starts(size))
    for (const { from, readings } of asked) {
      const service = from(start)
      for (const each of readings) yield { service, readings: each }
    }
}

/** The questions that `eligibleFrom` consults, and of each career those that are collapsed. */
const consulted = ['service', 'serviceSum', 'serviceDay', 'serviceBodies'] as const satisfies Question[]
const every = new Product(consulted).judge((readings) => readings)

export function* uncollapsed(size: number): Generator<Served & { readonly to: Readings }> {
  const pairs = careers.map(({ from, asks }) => {
    const collapsed = (readings: Readings) => ({
      ...readings,
      ...Object.fromEntries(
        consulted
          .filter((question) => !asks.includes(question))
          .map((question) => [question, questions[question].readings[0]]),
      ),
    })
    return { from, both: every.map((readings) => ({ readings, to: collapsed(readings) })) }
  })
  for (const start of starts(size))
    for (const { from, both } of pairs) {
      const service = from(start)
      for (const each of both) yield { service, ...each }
    }
}
