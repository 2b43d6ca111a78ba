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

/** What is expected of one record of service under one choice of readings. */
interface Expected {
  readonly readings?: Partial<Readings>
  /** Days asked, each with the length of service on it. */
  readonly on?: Readonly<Record<Day, string>>
  readonly eligible: Day | undefined
}

interface Case {
  readonly name: string
  readonly service: readonly ServicePeriod[]
  readonly expected: readonly Expected[]
}

const after: Partial<Readings> = { serviceDay: 'after-expiry' }
const months: Partial<Readings> = { serviceSum: 'summed-months' }
const last: Partial<Readings> = { serviceSum: 'last-unbroken' }
const defaults: ServiceReadings = {
  service: 'calendar',
  serviceSum: 'summed',
  serviceDay: 'anniversary',
  serviceMeasured: 'election',
  serviceBodies: 'law-enforcement',
}
const preferential: Partial<Readings> = { service: 'preferential' }
const internal: Partial<Readings> = { serviceBodies: 'internal-affairs' }
const law: Partial<Readings> = { serviceBodies: 'law-enforcement' }
const allied: Partial<Readings> = { serviceBodies: 'allied' }

const unbroken: readonly Case[] = [
  {
    name: 'row 2: unbroken from 2014-03-15',
    service: [{ from: '2014-03-15' }],
    expected: [
      {
        on: {
          '2014-03-14': '0y 0m 0d',
          '2014-03-15': '0y 0m 0d',
          '2014-03-16': '0y 0m 1d',
          '2024-03-14': '9y 11m 28d',
          '2024-03-15': '10y 0m 0d',
          '2024-03-18': '10y 0m 3d',
        },
        eligible: '2024-03-15',
      },
      { readings: { serviceMeasured: 'approval' }, on: { '2024-03-14': '9y 11m 28d' }, eligible: '2024-03-15' },
      { readings: after, on: { '2024-03-15': '10y 0m 0d' }, eligible: '2024-03-16' },
      { readings: months, on: { '2024-03-14': '9y 11m 28d', '2024-03-15': '10y 0m 0d' }, eligible: '2024-03-15' },
      { readings: last, on: { '2024-03-14': '9y 11m 28d', '2024-03-15': '10y 0m 0d' }, eligible: '2024-03-15' },
    ],
  },
  {
    name: 'row 4: from 29 February, whose anniversary is 28 February',
    service: [{ from: '2016-02-29' }],
    expected: [
      {
        on: {
          '2017-02-28': '1y 0m 0d',
          '2017-03-01': '1y 0m 1d',
          '2017-03-28': '1y 0m 28d',
          '2017-03-29': '1y 1m 0d',
          '2020-02-28': '3y 11m 30d',
          '2020-02-29': '4y 0m 0d',
          '2026-02-27': '9y 11m 29d',
          '2026-02-28': '10y 0m 0d',
          '2026-03-01': '10y 0m 1d',
        },
        eligible: '2026-02-28',
      },
      { readings: after, eligible: '2026-03-01' },
      { readings: { ...after, ...last }, eligible: '2026-03-01' },
      { readings: { ...after, ...months }, eligible: '2026-03-01' },
    ],
  },
  {
    name: 'month ends: from 31 January',
    service: [{ from: '2023-01-31' }],
    expected: [
      {
        on: {
          '2023-02-27': '0y 0m 27d',
          '2023-02-28': '0y 1m 0d',
          '2023-03-01': '0y 1m 1d',
          '2023-03-30': '0y 1m 30d',
          '2023-03-31': '0y 2m 0d',
          '2023-04-30': '0y 3m 0d',
          '2023-05-01': '0y 3m 1d',
          '2024-01-30': '0y 11m 30d',
          '2024-01-31': '1y 0m 0d',
          '2024-02-29': '1y 1m 0d',
        },
        eligible: '2033-01-31',
      },
      { readings: months, on: { '2023-02-28': '0y 1m 0d', '2023-03-30': '0y 2m 0d' }, eligible: '2033-01-31' },
    ],
  },
  {
    name: 'month ends: from 30 January, a leap year',
    service: [{ from: '2024-01-30' }],
    expected: [
      { on: { '2024-02-28': '0y 0m 29d', '2024-02-29': '0y 1m 0d', '2024-03-30': '0y 2m 0d' }, eligible: '2034-01-30' },
    ],
  },
  {
    name: '2100 is no leap year',
    service: [{ from: '2092-02-29' }],
    expected: [
      {
        on: {
          '2096-02-29': '4y 0m 0d',
          '2100-02-27': '7y 11m 29d',
          '2100-02-28': '8y 0m 0d',
          '2100-03-01': '8y 0m 1d',
        },
        eligible: '2102-02-28',
      },
    ],
  },
  {
    name: 'one day of service',
    service: [{ from: '2024-02-29', to: '2024-02-29' }],
    expected: [
      { on: { '2024-02-29': '0y 0m 0d', '2024-03-01': '0y 0m 1d', '2030-01-01': '0y 0m 1d' }, eligible: undefined },
    ],
  },
  {
    name: 'no service',
    service: [],
    expected: [
      { on: { '2024-01-01': '0y 0m 0d' }, eligible: undefined },
      { readings: after, on: { '2024-01-01': '0y 0m 0d' }, eligible: undefined },
      { readings: months, on: { '2024-01-01': '0y 0m 0d' }, eligible: undefined },
      { readings: last, on: { '2024-01-01': '0y 0m 0d' }, eligible: undefined },
    ],
  },
  {
    name: 'asked before all service',
    service: [{ from: '2030-01-01' }, { from: '2027-01-01', to: '2028-12-31' }],
    expected: [
      { on: { '2024-01-01': '0y 0m 0d' }, eligible: '2038-01-01' },
      // 2y, and 7y 11m 30d on 2037-12-31
      { readings: months, on: { '2024-01-01': '0y 0m 0d' }, eligible: '2037-12-31' },
      { readings: last, on: { '2024-01-01': '0y 0m 0d' }, eligible: '2040-01-01' },
    ],
  },
  {
    name: 'ten years to the day: eligible on the end, the day after the last served',
    service: [{ from: '2010-01-01', to: '2019-12-31' }],
    expected: [
      { on: { '2019-12-31': '9y 11m 30d', '2020-01-01': '10y 0m 0d' }, eligible: '2020-01-01' },
      { readings: after, eligible: '2020-01-02' },
      { readings: months, eligible: '2020-01-01' },
      { readings: last, eligible: '2020-01-01' },
    ],
  },
  {
    name: 'ten years less a day',
    service: [{ from: '2010-01-01', to: '2019-12-30' }],
    expected: [
      { on: { '2019-12-31': '9y 11m 30d', '2020-01-01': '9y 11m 30d' }, eligible: undefined },
      { readings: after, eligible: undefined },
      { readings: last, eligible: undefined },
    ],
  },
]

const several: readonly Case[] = [
  {
    name: 'the example of the rules',
    service: [{ from: '2010-01-10', to: '2015-03-20' }, { from: '2019-07-01' }],
    expected: [
      {
        on: { '2015-03-21': '5y 2m 11d', '2024-04-21': '9y 11m 30d', '2024-04-22': '10y 0m 0d' },
        eligible: '2024-04-22',
      },
      { readings: after, eligible: '2024-04-23' },
      {
        readings: months,
        on: { '2024-04-19': '9y 11m 29d', '2024-04-20': '10y 0m 0d', '2024-04-21': '10y 0m 1d' },
        eligible: '2024-04-20',
      },
      { readings: { ...months, ...after }, eligible: '2024-04-21' },
      { readings: last, on: { '2024-04-22': '4y 9m 21d' }, eligible: '2029-07-01' },
    ],
  },
  {
    name: 'the example, its periods in the other order',
    service: [{ from: '2019-07-01' }, { from: '2010-01-10', to: '2015-03-20' }],
    expected: [
      { on: { '2024-04-21': '9y 11m 30d', '2024-04-22': '10y 0m 0d' }, eligible: '2024-04-22' },
      { readings: months, on: { '2024-04-20': '10y 0m 0d' }, eligible: '2024-04-20' },
      { readings: last, on: { '2024-04-22': '4y 9m 21d' }, eligible: '2029-07-01' },
    ],
  },
  {
    name: 'row 6: five years, a gap, five years and a fortnight',
    service: [{ from: '2008-09-01', to: '2013-08-31' }, { from: '2018-03-01' }],
    expected: [
      {
        on: {
          '2013-09-01': '5y 0m 0d',
          '2015-01-01': '5y 0m 0d',
          // 1826 days laid before 2017-01-01 begin on 2012-01-02: two leap days fall among them
          '2017-01-01': '4y 11m 30d',
          '2018-03-01': '5y 0m 0d',
          '2023-02-28': '9y 11m 27d',
          '2023-03-01': '10y 0m 0d',
          '2023-03-15': '10y 0m 14d',
        },
        eligible: '2023-03-01',
      },
      { readings: after, eligible: '2023-03-02' },
      { readings: months, on: { '2017-01-01': '5y 0m 0d', '2023-03-15': '10y 0m 14d' }, eligible: '2023-03-01' },
      {
        readings: last,
        on: { '2018-02-28': '5y 0m 0d', '2018-03-01': '5y 0m 0d', '2018-03-02': '0y 0m 1d', '2023-03-15': '5y 0m 14d' },
        eligible: '2028-03-01',
      },
    ],
  },
  {
    name: 'overlapping periods count once',
    service: [
      { from: '2012-01-01', to: '2016-12-31' },
      { from: '2014-06-01', to: '2018-05-31' },
    ],
    expected: [
      { on: { '2017-01-01': '5y 0m 0d', '2018-06-01': '6y 5m 0d', '2020-01-01': '6y 4m 30d' }, eligible: undefined },
      { readings: months, on: { '2018-06-01': '6y 5m 0d', '2020-01-01': '6y 5m 0d' }, eligible: undefined },
      { readings: last, on: { '2018-06-01': '6y 5m 0d' }, eligible: undefined },
      { readings: preferential, on: { '2018-06-01': '6y 5m 0d' }, eligible: undefined },
    ],
  },
  {
    name: 'a period within another and the same period twice',
    service: [
      { from: '2012-01-01', to: '2021-12-31' },
      { from: '2013-01-01', to: '2013-12-31' },
      { from: '2012-01-01', to: '2021-12-31' },
    ],
    expected: [
      { on: { '2014-01-01': '2y 0m 0d', '2022-01-01': '10y 0m 0d' }, eligible: '2022-01-01' },
      { readings: months, on: { '2022-01-01': '10y 0m 0d' }, eligible: '2022-01-01' },
      { readings: last, on: { '2022-01-01': '10y 0m 0d' }, eligible: '2022-01-01' },
    ],
  },
  {
    name: 'adjacent periods are one',
    service: [{ from: '2014-03-15', to: '2019-12-31' }, { from: '2020-01-01' }],
    expected: [
      { on: { '2024-03-14': '9y 11m 28d', '2024-03-15': '10y 0m 0d' }, eligible: '2024-03-15' },
      { readings: months, on: { '2024-03-14': '9y 11m 28d' }, eligible: '2024-03-15' },
      { readings: last, on: { '2024-03-14': '9y 11m 28d', '2024-03-15': '10y 0m 0d' }, eligible: '2024-03-15' },
    ],
  },
  {
    name: 'a gap of one day is a gap',
    service: [{ from: '2014-03-15', to: '2019-12-31' }, { from: '2020-01-02' }],
    expected: [
      { on: { '2024-03-15': '9y 11m 28d', '2024-03-16': '10y 0m 0d' }, eligible: '2024-03-16' },
      // 5y 9m 17d and 4y 2m 13d
      { readings: months, on: { '2024-03-14': '9y 11m 29d', '2024-03-15': '10y 0m 0d' }, eligible: '2024-03-15' },
      { readings: last, on: { '2024-03-15': '4y 2m 13d' }, eligible: '2030-01-02' },
    ],
  },
  {
    name: 'an open period swallows every later one',
    service: [
      { from: '2020-01-01' },
      { from: '2014-03-15' },
      { from: '2016-01-01', to: '2017-12-31' },
      { from: '2035-01-01', to: '2036-12-31' },
    ],
    expected: [
      {
        on: { '2018-01-01': '3y 9m 17d', '2024-03-15': '10y 0m 0d', '2037-03-15': '23y 0m 0d' },
        eligible: '2024-03-15',
      },
      { readings: months, on: { '2037-03-15': '23y 0m 0d' }, eligible: '2024-03-15' },
      { readings: last, on: { '2024-03-15': '10y 0m 0d', '2037-03-15': '23y 0m 0d' }, eligible: '2024-03-15' },
    ],
  },
  {
    name: 'what is served after the day asked does not count on it',
    service: [{ from: '2010-01-01', to: '2011-12-31' }, { from: '2025-01-01' }],
    expected: [
      {
        on: {
          '2010-01-01': '0y 0m 0d',
          '2010-01-02': '0y 0m 1d',
          '2011-01-01': '1y 0m 0d',
          '2011-12-31': '1y 11m 30d',
          '2012-01-01': '2y 0m 0d',
          '2020-01-01': '2y 0m 0d',
          '2025-01-01': '1y 11m 30d',
        },
        // 2025-01-01 less 730 days is 2023-01-02
        eligible: '2033-01-02',
      },
      // 2y, and 7y 11m 30d on 2032-12-31
      { readings: months, on: { '2020-01-01': '2y 0m 0d', '2025-01-01': '2y 0m 0d' }, eligible: '2032-12-31' },
      {
        readings: last,
        on: { '2020-01-01': '2y 0m 0d', '2025-01-01': '1y 11m 30d', '2025-02-01': '0y 1m 0d' },
        eligible: '2035-01-01',
      },
    ],
  },
  {
    name: 'three periods, reached in the third',
    service: [
      { from: '2021-01-01' },
      { from: '2010-01-01', to: '2014-12-31' },
      { from: '2016-01-01', to: '2018-12-31' },
    ],
    expected: [
      { on: { '2022-12-31': '9y 11m 30d', '2023-01-01': '10y 0m 0d' }, eligible: '2023-01-01' },
      // 5y, 3y, and 1y 11m 30d on 2022-12-31
      { readings: months, on: { '2022-12-30': '9y 11m 29d', '2022-12-31': '10y 0m 0d' }, eligible: '2022-12-31' },
      { readings: last, eligible: '2031-01-01' },
    ],
  },
  {
    name: 'reached on the end of the second period',
    service: [
      { from: '2010-01-01', to: '2014-12-31' },
      { from: '2016-01-01', to: '2020-12-31' },
    ],
    expected: [
      { on: { '2020-12-31': '9y 11m 30d', '2021-01-01': '10y 0m 0d' }, eligible: '2021-01-01' },
      { readings: after, eligible: '2021-01-02' },
      // 5y, and 4y 11m 30d on 2020-12-31
      { readings: months, on: { '2020-12-31': '10y 0m 0d' }, eligible: '2020-12-31' },
      { readings: last, eligible: undefined },
    ],
  },
  {
    name: 'a day short on the end of the second period',
    service: [
      { from: '2010-01-01', to: '2014-12-31' },
      { from: '2016-01-01', to: '2020-12-30' },
    ],
    expected: [
      { on: { '2021-01-01': '9y 11m 30d' }, eligible: undefined },
      { readings: after, eligible: undefined },
    ],
  },
  {
    // 3652 days: with three leap days among them a day short of ten years, with two ten years
    name: 'days enough in a gap, but eligible only on the day of the return',
    service: [{ from: '2011-03-01', to: '2021-02-27' }, { from: '2022-05-01' }],
    expected: [
      {
        on: {
          '2021-02-28': '9y 11m 27d',
          '2022-03-01': '10y 0m 0d',
          '2022-04-30': '10y 0m 0d',
          '2022-05-01': '10y 0m 0d',
        },
        eligible: '2022-05-01',
      },
      { readings: after, eligible: '2022-05-02' },
      { readings: months, on: { '2022-05-01': '9y 11m 27d', '2022-05-04': '10y 0m 0d' }, eligible: '2022-05-04' },
    ],
  },
  {
    name: 'the length is reckoned back from the day asked: in a gap it may lose days, the first eligible day stays',
    service: [{ from: '2010-01-01', to: '2019-12-31' }, { from: '2022-01-01' }],
    expected: [
      { on: { '2020-01-01': '10y 0m 0d', '2021-03-01': '9y 11m 27d' }, eligible: '2020-01-01' },
      { readings: after, eligible: '2020-01-02' },
      { readings: months, on: { '2020-01-01': '10y 0m 0d', '2021-03-01': '10y 0m 0d' }, eligible: '2020-01-01' },
      { readings: last, on: { '2021-03-01': '9y 11m 27d', '2023-01-01': '1y 0m 0d' }, eligible: '2032-01-01' },
    ],
  },
  {
    name: 'last unbroken: the last in time, not in the list, and it may have ended',
    service: [
      { from: '2015-01-01', to: '2016-12-31' },
      { from: '2000-01-01', to: '2012-12-31' },
    ],
    expected: [
      { on: { '2010-01-01': '10y 0m 0d' }, eligible: '2010-01-01' },
      {
        readings: last,
        on: {
          '2013-01-01': '13y 0m 0d',
          '2014-01-01': '13y 0m 1d',
          '2015-01-02': '0y 0m 1d',
          '2018-01-01': '2y 0m 0d',
        },
        eligible: undefined,
      },
    ],
  },
]

const thirtyDayMonths: readonly Case[] = [
  {
    name: 'thirty days over make a month, but never the tenth anniversary sooner',
    service: [{ from: '2014-01-01' }],
    expected: [
      { on: { '2023-12-31': '9y 11m 30d' }, eligible: '2024-01-01' },
      { readings: months, on: { '2023-12-30': '9y 11m 29d', '2023-12-31': '10y 0m 0d' }, eligible: '2024-01-01' },
      { readings: { ...months, ...after }, eligible: '2024-01-02' },
    ],
  },
  {
    name: 'two months of 31 days',
    service: [
      { from: '2024-01-01', to: '2024-01-31' },
      { from: '2024-03-01', to: '2024-03-31' },
    ],
    expected: [
      { on: { '2024-06-01': '0y 2m 1d' }, eligible: undefined },
      { readings: months, on: { '2024-06-01': '0y 2m 0d' }, eligible: undefined },
    ],
  },
  {
    name: 'days are carried',
    service: [
      { from: '2024-01-10', to: '2024-01-29' },
      { from: '2024-03-10', to: '2024-03-29' },
    ],
    expected: [{ readings: months, on: { '2024-03-20': '0y 1m 0d', '2024-03-30': '0y 1m 10d' }, eligible: undefined }],
  },
  {
    name: 'months are carried',
    service: [
      { from: '2020-01-01', to: '2020-07-31' },
      { from: '2021-01-01', to: '2021-07-31' },
    ],
    expected: [{ readings: months, on: { '2021-06-01': '1y 0m 0d', '2022-01-01': '1y 2m 0d' }, eligible: undefined }],
  },
]

const ofBodies: readonly Case[] = [
  {
    name: 'row 10: army, then police',
    service: [{ from: '2013-02-01', to: '2016-01-31', body: 'allied' }, { from: '2016-02-01' }],
    expected: [
      { on: { '2024-02-01': '8y 0m 0d' }, eligible: '2026-02-01' },
      { readings: internal, on: { '2024-02-01': '8y 0m 0d' }, eligible: '2026-02-01' },
      { readings: allied, on: { '2024-02-01': '11y 0m 0d' }, eligible: '2023-02-01' },
      { readings: { ...allied, ...last }, on: { '2024-02-01': '11y 0m 0d' }, eligible: '2023-02-01' },
    ],
  },
  {
    name: 'each of the three bodies',
    service: [
      { from: '2000-01-01', to: '2009-12-31', body: 'allied' },
      { from: '2010-05-10', to: '2012-05-09', body: 'law-enforcement' },
      { from: '2015-01-01', body: 'internal-affairs' },
    ],
    expected: [
      { on: { '2022-12-30': '9y 11m 30d', '2022-12-31': '10y 0m 0d' }, eligible: '2022-12-31' },
      { readings: law, on: { '2010-05-10': '0y 0m 0d', '2022-12-31': '10y 0m 0d' }, eligible: '2022-12-31' },
      { readings: internal, on: { '2014-12-31': '0y 0m 0d', '2022-12-31': '7y 11m 30d' }, eligible: '2025-01-01' },
      { readings: allied, on: { '2010-01-01': '10y 0m 0d' }, eligible: '2010-01-01' },
    ],
  },
  {
    name: 'last unbroken of those that count',
    service: [
      { from: '2012-06-01', to: '2022-05-31' },
      { from: '2023-01-01', body: 'allied' },
    ],
    expected: [
      // 3652 days laid before 2024-06-01 begin on 2014-06-02: three leap days fall among them
      { readings: last, on: { '2022-06-01': '10y 0m 0d', '2024-06-01': '9y 11m 30d' }, eligible: '2022-06-01' },
      { readings: { ...last, ...allied }, on: { '2024-06-01': '1y 5m 0d' }, eligible: '2033-01-01' },
    ],
  },
  {
    name: 'a period that does not count bridges nothing and hides nothing',
    service: [
      { from: '2014-01-01', to: '2015-12-31' },
      { from: '2015-07-01', to: '2018-12-31', body: 'allied', credit: 2 },
      { from: '2019-01-01' },
    ],
    expected: [
      { readings: last, on: { '2024-01-01': '5y 0m 0d' }, eligible: '2029-01-01' },
      { readings: { ...last, ...preferential }, on: { '2024-01-01': '5y 0m 0d' }, eligible: '2029-01-01' },
      { readings: { ...last, ...allied }, on: { '2024-01-01': '10y 0m 0d' }, eligible: '2024-01-01' },
    ],
  },
]

const credited: readonly Case[] = [
  {
    name: 'row 8: credit 1.5',
    service: [{ from: '2017-06-01', credit: 1.5 }],
    expected: [
      { on: { '2024-06-03': '7y 0m 2d' }, eligible: '2027-06-01' },
      {
        readings: preferential,
        // 2434, 2435 and 2559 calendar days: 3651, 3652 and 3838 days served
        on: { '2024-01-30': '9y 11m 30d', '2024-01-31': '10y 0m 0d', '2024-06-03': '10y 6m 4d' },
        eligible: '2024-01-31',
      },
      { readings: { ...preferential, ...after }, eligible: '2024-02-01' },
      { readings: { ...preferential, ...last }, on: { '2024-06-03': '10y 6m 4d' }, eligible: '2024-01-31' },
      // the first counted day is the first of the days served: credit counts here too
      { readings: { ...preferential, ...months }, on: { '2024-06-03': '10y 6m 4d' }, eligible: '2024-01-31' },
    ],
  },
  {
    name: 'credit 2 halves the time',
    service: [{ from: '2015-01-01', credit: 2 }],
    expected: [
      { readings: preferential, on: { '2019-12-31': '9y 11m 29d', '2020-01-01': '10y 0m 0d' }, eligible: '2020-01-01' },
    ],
  },
  {
    name: 'a credit of 1 is none',
    service: [{ from: '2014-03-15', credit: 1 }],
    expected: [{ readings: preferential, on: { '2024-03-14': '9y 11m 28d' }, eligible: '2024-03-15' }],
  },
  {
    name: 'each calendar day once, at its highest credit',
    service: [
      { from: '2020-01-01', to: '2020-12-31', credit: 1.5 },
      { from: '2020-07-01', to: '2021-06-30', credit: 2 },
    ],
    expected: [
      { on: { '2021-07-01': '1y 6m 0d' }, eligible: undefined },
      // 182 days at 1.5 and 365 at 2: 1003, since 2018-10-02
      { readings: preferential, on: { '2021-07-01': '2y 8m 29d' }, eligible: undefined },
    ],
  },
  {
    name: 'a lower credit within a higher one',
    service: [
      { from: '2021-03-01', to: '2021-03-05', credit: 1 },
      { from: '2021-03-01', to: '2021-03-10', credit: 2 },
    ],
    expected: [{ readings: preferential, on: { '2021-03-11': '0y 0m 20d' }, eligible: undefined }],
  },
  {
    name: 'a higher credit within an open period',
    service: [{ from: '2015-01-01' }, { from: '2016-01-01', to: '2017-12-31', credit: 2 }],
    expected: [
      { eligible: '2025-01-01' },
      { readings: preferential, on: { '2022-12-31': '10y 0m 0d' }, eligible: '2022-12-31' },
      { readings: { ...preferential, ...last }, on: { '2022-12-31': '10y 0m 0d' }, eligible: '2022-12-31' },
    ],
  },
  {
    name: 'the credit of an earlier period is carried over a gap',
    service: [{ from: '2010-01-01', to: '2011-12-31', credit: 2 }, { from: '2015-01-01' }],
    expected: [
      // 2015-01-01 less 1460 days is 2011-01-02
      { readings: preferential, on: { '2015-01-01': '3y 11m 30d' }, eligible: '2021-01-02' },
      { readings: { ...preferential, ...last }, on: { '2015-01-01': '3y 11m 30d' }, eligible: '2025-01-01' },
    ],
  },
  {
    name: 'ten days at 1.1 are eleven',
    service: [{ from: '2024-03-01', to: '2024-03-10', credit: 1.1 }],
    expected: [
      { readings: preferential, on: { '2024-03-10': '0y 0m 9d', '2024-03-11': '0y 0m 11d' }, eligible: undefined },
    ],
  },
  {
    name: 'a hundred days at 1.15 are 115, though 1.15 * 100 is less in floating point',
    service: [{ from: '2023-01-01', to: '2023-04-10', credit: 1.15 }],
    expected: [{ readings: preferential, on: { '2023-04-11': '0y 3m 25d' }, eligible: undefined }],
  },
  {
    name: 'two hundred days at 1.005 are 201, though 1.005 * 200 is less in floating point',
    service: [{ from: '2023-01-01', to: '2023-07-19', credit: 1.005 }],
    expected: [{ readings: preferential, on: { '2023-07-20': '0y 6m 20d' }, eligible: undefined }],
  },
  {
    name: 'only whole credited days are served, of all periods together',
    service: [
      { from: '2024-01-01', to: '2024-01-01', credit: 1.5 },
      { from: '2024-01-03', to: '2024-01-03', credit: 1.5 },
    ],
    expected: [
      { readings: preferential, on: { '2024-01-02': '0y 0m 1d', '2024-01-10': '0y 0m 3d' }, eligible: undefined },
    ],
  },
  {
    name: 'fractions of different credits add up without error',
    service: [
      { from: '2024-01-01', to: '2024-01-01', credit: 1.1 },
      { from: '2024-01-02', to: '2024-01-02', credit: 1.2 },
      { from: '2024-01-03', to: '2024-01-03', credit: 1.7 },
    ],
    expected: [
      { readings: preferential, on: { '2024-01-03': '0y 0m 2d', '2024-01-04': '0y 0m 4d' }, eligible: undefined },
    ],
  },
]

// The clocks of Almaty changed on 2004-10-31 and, at midnight, on 2024-03-01; those of New York on 2024-03-10.
const overClockChanges: readonly Case[] = [
  {
    name: 'over changes of the clock',
    service: [
      { from: '2004-10-31', to: '2010-03-27' },
      { from: '2019-05-04', to: '2024-02-29' },
    ],
    expected: [
      {
        on: { '2010-03-28': '5y 4m 28d', '2024-03-01': '10y 2m 23d', '2024-03-11': '10y 2m 23d' },
        eligible: '2023-12-07',
      },
    ],
  },
]

const cases = [...unbroken, ...several, ...thirtyDayMonths, ...ofBodies, ...credited, ...overClockChanges]

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
  describe.each(cases)('$name', ({ service, expected }) => {
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
    for (const { name, service, expected } of cases) {
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
    for (const { name, service, expected } of cases) {
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
