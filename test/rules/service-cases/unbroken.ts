import { after, last, months, type ServiceCase } from './case.js'

export const unbroken: readonly ServiceCase[] = [
  {
    name: 'unbroken from 2014-03-15',
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
    name: 'from 29 February, whose anniversary is 28 February',
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
