import { after, last, months, preferential, type ServiceCase } from './case.js'

export const several: readonly ServiceCase[] = [
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
    name: 'three periods, the last of them not begun',
    service: [
      { from: '2001-01-01', to: '2002-12-31' },
      { from: '2010-01-01', to: '2014-12-31' },
      { from: '2020-01-01', to: '2020-12-31' },
    ],
    expected: [{ readings: last, on: { '2015-01-01': '5y 0m 0d', '2021-01-01': '1y 0m 0d' }, eligible: undefined }],
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
    name: 'five years, a gap, five years and a fortnight',
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
