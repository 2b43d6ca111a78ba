import { after, months, type ServiceCase } from './case.js'

export const thirtyDayMonths: readonly ServiceCase[] = [
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
