import { after, last, months, preferential, type ServiceCase } from './case.js'

export const credited: readonly ServiceCase[] = [
  {
    name: 'credit 1.5',
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
