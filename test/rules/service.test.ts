import { isMainThread } from 'node:worker_threads'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Day } from '../../src/calendar/day.js'
import type { ServiceLength } from '../../src/calendar/length.js'
import { options } from '../../src/readings/options.js'
import type { Readings } from '../../src/readings/options.js'
import type { ServicePeriod } from '../../src/records/types.js'
import { eligibleFrom, serviceOn } from '../../src/rules/service.js'
import { dayOf, monthsAfter, numberOf, reckon } from '../model/service.js'
import type { ServiceReadings } from '../model/service.js'
import { after, internal, last, law, months, preferential, type Expected } from './service-cases/case.js'
import { serviceCases } from './service-cases/cases.js'

const defaults: ServiceReadings = {
  service: 'calendar',
  serviceSum: 'summed',
  serviceDay: 'anniversary',
  serviceMeasured: 'election',
  serviceBodies: 'law-enforcement',
}

function words({ years, months, days }: ServiceLength): string {
  return `${years}y ${months}m ${days}d`
}

function inWords(service: readonly ServicePeriod[], day: Day, readings?: Partial<Readings>): string {
  return words(serviceOn(service, day, readings))
}

function nameOf(readings: Partial<Readings> = {}): string {
  return Object.values(readings).join(', ') || 'default'
}

/** What the library says of a row: the lengths on the days asked, and the first eligible day. */
function answers(service: readonly ServicePeriod[], { readings, on = {} }: Expected): Expected {
  const asked = Object.keys(on) as Day[]
  const lengths = Object.fromEntries(asked.map((day) => [day, inWords(service, day, readings)]))
  return { on: lengths, eligible: eligibleFrom(service, readings) }
}

describe('service, worked by hand', () => {
  describe.each(serviceCases)('$name', ({ service, expected }) => {
    it.each(expected.map((row) => ({ reading: nameOf(row.readings), row })))('$reading', ({ row }) => {
      expect(answers(service, row)).toStrictEqual({ on: row.on ?? {}, eligible: row.eligible })
    })
  })

  it('gives plain whole numbers', () => {
    expect(serviceOn([{ from: '2014-03-15' }], '2024-03-18')).toStrictEqual({ years: 10, months: 0, days: 3 })
  })

  it('takes frozen records and leaves them as they are', () => {
    const service = Object.freeze([
      Object.freeze({ from: '2019-07-01' } as const),
      Object.freeze({ from: '2010-01-10', to: '2015-03-20' } as const),
    ])
    expect(eligibleFrom(service)).toBe('2024-04-22')
    expect(inWords(service, '2024-04-22')).toBe('10y 0m 0d')
    expect(service).toStrictEqual([{ from: '2019-07-01' }, { from: '2010-01-10', to: '2015-03-20' }])
  })

  it('takes undefined for absent', () => {
    const service: ServicePeriod[] = [{ from: '2014-03-15', to: undefined, body: undefined, credit: undefined }]
    expect(inWords(service, '2024-03-15', preferential)).toBe('10y 0m 0d')
    expect(eligibleFrom(service, preferential)).toBe('2024-03-15')
  })
})

describe('service, errors that name the place', () => {
  const good: ServicePeriod = { from: '2014-03-15', to: '2019-12-31' }
  const impossible = [
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-1-1',
    '1899-12-31',
    '2200-01-01',
    '',
  ]

  function expectError(service: readonly ServicePeriod[], place: RegExp, readings?: Partial<Readings>): void {
    for (const ask of [() => serviceOn(service, '2024-01-01', readings), () => eligibleFrom(service, readings)]) {
      expect(ask).toThrow(RangeError)
      expect(ask).toThrow(place)
    }
  }

  it.each(impossible)('from: %j', (day) => {
    expectError([{ from: day as Day }], /service\[0\]\.from/)
    expectError([good, { from: day as Day, to: '2024-01-01' }], /service\[1\]\.from/)
  })

  it.each(impossible)('to: %j', (day) => {
    expectError([{ from: '1960-01-01', to: day as Day }], /service\[0\]\.to/)
    expectError([good, { from: '1960-01-01', to: day as Day }], /service\[1\]\.to/)
  })

  it.each(impossible)('day: %j', (day) => {
    expect(() => serviceOn([good], day as Day)).toThrow(RangeError)
    expect(() => serviceOn([good], day as Day)).toThrow(/\bday\b/)
    expect(() => serviceOn([], day as Day)).toThrow(/\bday\b/)
  })

  it('from after to', () => {
    expectError([{ from: '2020-01-02', to: '2020-01-01' }], /service\[0\]\.(from|to)/)
    expectError([good, good, { from: '2020-01-02', to: '2019-01-02' }], /service\[2\]\.(from|to)/)
  })

  it.each([0.99, 0, -1, NaN, Infinity, -Infinity])('credit: %d', (credit) => {
    expectError([{ from: '2014-03-15', credit }], /service\[0\]\.credit/)
    expectError([good, { ...good, credit }], /service\[1\]\.credit/)
  })

  it('a wrong record is wrong under every reading, also where the period or its credit does not count', () => {
    expectError([{ from: '2014-03-15', credit: 0.5 }], /service\[0\]\.credit/, { service: 'calendar' })
    expectError([{ from: '2014-03-15', credit: 0.5 }], /service\[0\]\.credit/, preferential)
    expectError([good, { from: '2023-02-29', body: 'allied' }], /service\[1\]\.from/, internal)
    expectError([good, { from: '2023-02-28', to: '2023-02-29', body: 'allied' }], /service\[1\]\.to/, law)
    expectError([{ from: '2014-03-15' }, { from: '2016-02-30' }], /service\[1\]\.from/, last)
  })
})

// A thread cannot change its zone.
describe.runIf(isMainThread)('service, the same in every time zone', () => {
  const before = process.env['TZ']

  function setZone(zone: string | undefined): void {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }

  afterEach(() => {
    setZone(before)
  })

  it.each([
    ['UTC', 0],
    ['Asia/Almaty', -360],
    ['America/New_York', 300],
  ])('%s', (zone, offset) => {
    setZone(zone)
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset)
    for (const { name, service, expected } of serviceCases) {
      for (const row of expected) {
        const place = `${name}, ${nameOf(row.readings)}`
        expect({ place, ...answers(service, row) }).toStrictEqual({ place, on: row.on ?? {}, eligible: row.eligible })
      }
    }
  })
})

// Laws. A fixed seed makes every run the same run.
const seed = 20230106
const firstDay = numberOf('1960-01-01')
const lastDay = numberOf('2040-12-31')

const anyNumber = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: firstDay, max: lastDay }) },
  // the ends of months, and 29 February above all
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1960, max: 2040 }),
        fc.constantFrom('01-29', '01-30', '01-31', '02-28', '03-01', '12-31'),
      )
      .map(([year, day]) => numberOf(`${year}-${day}` as Day)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => numberOf(`${1960 + 4 * n}-02-29` as Day)) },
)
const anyDay = anyNumber.map(dayOf)

const duration = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 20, max: 400 }),
  fc.integer({ min: 400, max: 3000 }),
  fc.integer({ min: 3600, max: 3700 }),
)
const kind = fc.record({
  body: fc.constantFrom(undefined, undefined, 'internal-affairs', 'law-enforcement', 'allied'),
  credit: fc.constantFrom(undefined, undefined, 1, 1.1, 1.25, 1.333, 1.5, 2, 3),
} as const)

function periodOf(from: number, to: number | undefined, kindOf: Omit<ServicePeriod, 'from' | 'to'>): ServicePeriod {
  return { from: dayOf(from), to: to === undefined ? undefined : dayOf(Math.min(to, lastDay)), ...kindOf }
}

const anyPeriod: fc.Arbitrary<ServicePeriod> = fc
  .tuple(anyNumber, fc.option(duration, { freq: 8, nil: undefined }), kind)
  .map(([from, days, kindOf]) => periodOf(from, days === undefined ? undefined : from + days, kindOf))

/** Periods one after another, with gaps: 0 is none, so that the two are adjacent. */
const chain: fc.Arbitrary<readonly ServicePeriod[]> = fc
  .tuple(
    fc.integer({ min: firstDay, max: numberOf('2015-12-31') }),
    fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(0, 1, 2, 30), fc.integer({ min: 0, max: 900 })), duration, fc.boolean(), kind),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([start, links]) => {
    const periods: ServicePeriod[] = []
    let from = start
    for (const [gap, days, plain, kindOf] of links) {
      from += gap
      if (from > lastDay) break
      periods.push(periodOf(from, from + days, plain ? {} : kindOf))
      from += days + 1
    }
    return periods
  })

const anyService: fc.Arbitrary<readonly ServicePeriod[]> = fc.oneof(
  fc.array(anyPeriod, { maxLength: 5 }),
  chain,
  fc.tuple(chain, anyPeriod).map(([periods, period]) => [period, ...periods]),
)

const combinations: readonly ServiceReadings[] = options.service.flatMap((service) =>
  options.serviceSum.flatMap((serviceSum) =>
    options.serviceDay.flatMap((serviceDay) =>
      options.serviceMeasured.flatMap((serviceMeasured) =>
        options.serviceBodies.map((serviceBodies) => ({
          service,
          serviceSum,
          serviceDay,
          serviceMeasured,
          serviceBodies,
        })),
      ),
    ),
  ),
)

/** Every combination with one reading of a question only. */
function under(fixed: Partial<ServiceReadings>): readonly ServiceReadings[] {
  return combinations.filter((readings) =>
    Object.entries(fixed).every(([q, r]) => readings[q as keyof typeof fixed] === r),
  )
}

/** Whether the one first eligible day is no later than the other; to have none is later than every day. */
function noLater(one: Day | undefined, other: Day | undefined): boolean {
  return other === undefined || (one !== undefined && one <= other)
}

/** Service, and one more day of it: anywhere, or within a few days of where a recorded period begins or ends. */
const serviceAndOneMore: fc.Arbitrary<{ service: readonly ServicePeriod[]; more: ServicePeriod }> = fc
  .record({
    service: anyService,
    anywhere: fc.option(anyNumber, { freq: 1 }),
    near: fc.record({ index: fc.nat(), atEnd: fc.boolean(), offset: fc.integer({ min: -3, max: 3 }) }),
    kindOf: kind,
  })
  .map(({ service, anywhere, near, kindOf }) => {
    const { from, to = from } = service[near.index % service.length] ?? { from: '2000-01-01' }
    const close = numberOf(near.atEnd ? to : from) + near.offset
    const number = anywhere ?? Math.min(Math.max(close, firstDay), lastDay)
    return { service, more: periodOf(number, number, kindOf) }
  })

function expectAgreement(service: readonly ServicePeriod[], days: readonly Day[], readings: ServiceReadings): void {
  const model = reckon(service, readings)
  expect({
    readings,
    on: days.map((day) => serviceOn(service, day, readings)),
    eligible: eligibleFrom(service, readings),
  }).toStrictEqual({ readings, on: days.map(model.serviceOn), eligible: model.eligibleFrom() })
}

describe('service, against the model', { timeout: 60_000 }, () => {
  it('in 72 combinations of readings', () => {
    expect(combinations).toHaveLength(72)
  })

  it('the model agrees with the cases worked by hand', () => {
    for (const { name, service, expected } of serviceCases) {
      for (const { readings, on = {}, eligible } of expected) {
        // the calendar of the model ends there
        if (eligible !== undefined && eligible > '2060') continue
        const model = reckon(service, { ...defaults, ...readings })
        const asked = Object.keys(on) as Day[]
        const lengths = Object.fromEntries(asked.map((day) => [day, words(model.serviceOn(day))]))
        expect({ name, on: lengths, eligible: model.eligibleFrom() }).toStrictEqual({ name, on, eligible })
      }
    }
  })

  it('length and first eligible day, every combination', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(anyService, fc.array(anyDay, { minLength: 3, maxLength: 6 }), (service, days) => {
        for (const readings of combinations) expectAgreement(service, days, readings)
      }),
      { seed, numRuns: 40 },
    )
  })

  it('length and first eligible day, more service under a combination drawn for each', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(
        anyService,
        fc.array(anyDay, { minLength: 3, maxLength: 6 }),
        fc.constantFrom(...combinations),
        expectAgreement,
      ),
      { seed, numRuns: 1000 },
    )
  })

  it('without readings as under the defaults', () => {
    fc.assert(
      fc.property(anyService, anyDay, (service, day) => {
        const model = reckon(service, defaults)
        expect(serviceOn(service, day)).toStrictEqual(model.serviceOn(day))
        expect(eligibleFrom(service)).toBe(model.eligibleFrom())
      }),
      { seed, numRuns: 300 },
    )
  })
})

describe('service, laws', { timeout: 60_000, tags: 'slow' }, () => {
  it('order does not matter, every combination', () => {
    const shuffled = anyService.chain((service) =>
      fc.tuple(
        fc.constant(service),
        fc.shuffledSubarray([...service], { minLength: service.length, maxLength: service.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, anyDay, ([service, other], day) => {
        for (const readings of combinations) {
          expect(serviceOn(other, day, readings)).toStrictEqual(serviceOn(service, day, readings))
          expect(eligibleFrom(other, readings)).toBe(eligibleFrom(service, readings))
        }
      }),
      { seed, numRuns: 80 },
    )
  })

  it('a period split into two adjacent ones changes nothing, every combination', () => {
    const lastOf = ({ to }: ServicePeriod): number => (to === undefined ? lastDay : numberOf(to))
    const longEnough = (period: ServicePeriod): boolean => numberOf(period.from) < lastOf(period)
    const split = fc
      .tuple(
        anyService.filter((service) => service.some(longEnough)),
        fc.nat(),
        fc.nat(),
      )
      .map(([service, which, where]) => {
        const long = service.filter(longEnough)
        const period = long[which % long.length] ?? { from: '2000-01-01' }
        const from = numberOf(period.from)
        const cut = from + (where % (lastOf(period) - from))
        const parts = [
          { ...period, to: dayOf(cut) },
          { ...period, from: dayOf(cut + 1) },
        ]
        return { service, parted: service.flatMap((each) => (each === period ? parts : [each])) }
      })
    fc.assert(
      fc.property(split, anyDay, ({ service, parted }, day) => {
        expect(parted).toHaveLength(service.length + 1)
        for (const readings of combinations) {
          expect(serviceOn(parted, day, readings)).toStrictEqual(serviceOn(service, day, readings))
          expect(eligibleFrom(parted, readings)).toBe(eligibleFrom(service, readings))
        }
      }),
      { seed, numRuns: 80 },
    )
  })

  it('the measuring day is chosen by the caller: `serviceMeasured` changes nothing', () => {
    fc.assert(
      fc.property(anyService, anyDay, fc.constantFrom(...combinations), (service, day, readings) => {
        const other = { ...readings, serviceMeasured: 'approval' } as const
        expect(serviceOn(service, day, other)).toStrictEqual(serviceOn(service, day, readings))
        expect(eligibleFrom(service, other)).toBe(eligibleFrom(service, readings))
      }),
      { seed, numRuns: 80 },
    )
  })

  it('`after-expiry` is the day after `anniversary`, and no other length', () => {
    fc.assert(
      fc.property(anyService, anyDay, fc.constantFrom(...under({ serviceDay: 'anniversary' })), (service, day, on) => {
        const later = { ...on, ...after }
        const eligible = eligibleFrom(service, on)
        expect(serviceOn(service, day, later)).toStrictEqual(serviceOn(service, day, on))
        expect(eligibleFrom(service, later)).toBe(eligible && dayOf(numberOf(eligible) + 1))
      }),
      { seed, numRuns: 300 },
    )
  })
})

describe('service, the first eligible day is the first with ten years', { timeout: 60_000, tags: 'slow' }, () => {
  const tenYears = (service: readonly ServicePeriod[], number: number, readings: ServiceReadings) =>
    serviceOn(service, dayOf(number), readings).years >= 10

  /** Days inside a merged period or on its end before the first eligible day, on which the reading looks for it. */
  function earlierDays(
    service: readonly ServicePeriod[],
    eligible: Day | undefined,
    readings: ServiceReadings,
  ): number[] {
    const { periods } = reckon(service, readings)
    const before = eligible === undefined ? Infinity : numberOf(eligible)
    const looked = readings.serviceSum === 'last-unbroken' ? periods.slice(-1) : periods
    // on its first day the last period is not yet begun before the day asked
    const skipped = readings.serviceSum === 'last-unbroken' ? 1 : 0
    const days: number[] = []
    for (const { from, end } of looked) for (let day = from + skipped; day <= end && day < before; day++) days.push(day)
    return days
  }

  it.each(under({ serviceDay: 'anniversary', serviceMeasured: 'election' }))(
    '$service, $serviceSum, $serviceBodies',
    (readings) => {
      fc.assert(
        fc.property(anyService, (service) => {
          const eligible = eligibleFrom(service, readings)
          if (eligible !== undefined) expect(tenYears(service, numberOf(eligible), readings)).toBe(true)
          const earlier = earlierDays(service, eligible, readings)
          // `summed-months` alone may reach ten years of 30-day months before the tenth anniversary of the first day
          const anniversary = readings.serviceSum === 'summed-months' ? monthsAfter(earlier[0] ?? firstDay, 120) : 0
          const reached = earlier.filter((day) => day >= anniversary && tenYears(service, day, readings))
          expect(reached.map(dayOf)).toStrictEqual([])
        }),
        { seed, numRuns: 20 },
      )
    },
  )

  it('counter-example under `summed-months`: ten years of 30-day months a day before the tenth anniversary', () => {
    expect(inWords([{ from: '2014-01-01' }], '2023-12-31', months)).toBe('10y 0m 0d')
    expect(eligibleFrom([{ from: '2014-01-01' }], months)).toBe('2024-01-01')
  })

  it('counter-example outside service: ten years in a gap, before the first eligible day', () => {
    const service: ServicePeriod[] = [{ from: '2011-03-01', to: '2021-02-27' }, { from: '2022-05-01' }]
    expect(inWords(service, '2022-03-01')).toBe('10y 0m 0d')
    expect(eligibleFrom(service)).toBe('2022-05-01')
  })

  it('counter-example outside service: less than ten years in a gap, after the first eligible day', () => {
    const service: ServicePeriod[] = [{ from: '2010-01-01', to: '2019-12-31' }]
    expect(eligibleFrom(service)).toBe('2020-01-01')
    expect(inWords(service, '2021-03-01')).toBe('9y 11m 27d')
  })
})

// It holds under `summed`, with either `service`, either `serviceDay` and every set of bodies; under `summed-months`
// unless the new day joins two periods; under `last-unbroken` unless it begins a new last period.
describe('service, a day more never postpones the first eligible day', { timeout: 60_000, tags: 'slow' }, () => {
  function expectNoLater(service: readonly ServicePeriod[], more: ServicePeriod, readings: ServiceReadings): void {
    const [before, now] = [eligibleFrom(service, readings), eligibleFrom([...service, more], readings)]
    expect({ readings, before, now, noLater: noLater(now, before) }).toMatchObject({ noLater: true })
  }

  it('under the default readings, and every other with `summed`', () => {
    fc.assert(
      fc.property(serviceAndOneMore, ({ service, more }) => {
        for (const readings of under({ serviceSum: 'summed', serviceMeasured: 'election' }))
          expectNoLater(service, more, readings)
      }),
      { seed, numRuns: 300 },
    )
  })

  it('under `summed-months`, where it joins no two periods', () => {
    fc.assert(
      fc.property(serviceAndOneMore, ({ service, more }) => {
        const day = numberOf(more.from)
        for (const serviceBodies of options.serviceBodies) {
          const { periods } = reckon(service, { ...defaults, serviceBodies })
          if (periods.some(({ end }) => end === day) && periods.some(({ from }) => from === day + 1)) continue
          for (const readings of under({ serviceSum: 'summed-months', serviceBodies, serviceMeasured: 'election' })) {
            expectNoLater(service, more, readings)
          }
        }
      }),
      { seed, numRuns: 300 },
    )
  })

  it('under `last-unbroken`, where it is no later than the end of the last period', () => {
    fc.assert(
      fc.property(serviceAndOneMore, ({ service, more }) => {
        for (const serviceBodies of options.serviceBodies) {
          const { end } = reckon(service, { ...defaults, serviceBodies }).periods.at(-1) ?? { end: Infinity }
          if (numberOf(more.from) > end) continue
          for (const readings of under({ serviceSum: 'last-unbroken', serviceBodies, serviceMeasured: 'election' })) {
            expectNoLater(service, more, readings)
          }
        }
      }),
      { seed, numRuns: 300 },
    )
  })

  it('counter-example under `last-unbroken`: a new last period', () => {
    const service: ServicePeriod[] = [{ from: '2010-01-01', to: '2020-12-31' }]
    expect(eligibleFrom(service, last)).toBe('2020-01-01')
    expect(eligibleFrom([...service, { from: '2022-05-05', to: '2022-05-05' }], last)).toBeUndefined()
    expect(eligibleFrom([...service, { from: '2022-05-05' }], last)).toBe('2032-05-05')
  })

  it('counter-example under `summed-months`: a day that joins two periods', () => {
    const service: ServicePeriod[] = [
      // 9y 10m 1d
      { from: '2010-01-01', to: '2019-11-01' },
      // 29d and 1m: joined by 31 January, 1m 27d
      { from: '2021-01-02', to: '2021-01-30' },
      { from: '2021-02-01', to: '2021-02-28' },
      { from: '2022-01-01' },
    ]
    const joined = [...service, { from: '2021-01-31', to: '2021-01-31' } as const]
    expect(inWords(service, '2021-03-01', months)).toBe('10y 0m 0d')
    expect(eligibleFrom(service, months)).toBe('2021-03-01')
    expect(inWords(joined, '2021-03-01', months)).toBe('9y 11m 28d')
    expect(eligibleFrom(joined, months)).toBe('2022-01-03')
  })
})
