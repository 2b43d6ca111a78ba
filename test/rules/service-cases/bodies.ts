import { allied, internal, last, law, preferential, type ServiceCase } from './case.js'

export const ofBodies: readonly ServiceCase[] = [
  {
    name: 'army, then police',
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
      { readings: allied, on: { '2010-01-01': '10y 0m 0d', '2012-05-10': '12y 0m 1d' }, eligible: '2010-01-01' },
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
