import { UTCDate } from '@date-fns/utc'
import { addMonths as addMonthsTo } from 'date-fns'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  monthsBetween,
  serialOf,
} from '../../src/calendar/arithmetic.js'
import { civilOf, serialOfCivil } from '../../src/calendar/civil.js'
import { isDay, type Day } from '../../src/calendar/day.js'
import { lengthBetween } from '../../src/calendar/length.js'
import { daysBefore, once, spellsOf } from '../../src/calendar/spells.js'

describe('isDay', () => {
  it.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2024-04-30', '2024-12-31'])(
    '%s is a day',
    (day) => {
      expect(isDay(day)).toBe(true)
    },
  )

  it.each([
    '1899-12-31',
    '2200-01-01',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-06-31',
    '2024-09-31',
    '2024-11-31',
    '2024-00-01',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    '2024-1-1',
    '24-01-01',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '',
    20240101,
    null,
    undefined,
    {},
    ['2024-01-01'],
  ])('%j is none', (value) => {
    expect(isDay(value)).toBe(false)
  })

  it('agrees with the calendar on every day from 1900 to 2199', () => {
    let days = 0
    for (let serial = serialOf('1900-01-01'); serial <= serialOf('2199-12-31'); serial++) {
      const day = dayOf(serial)
      if (!isDay(day) || serialOf(day) !== serial) expect.fail(day)
      days++
    }
    expect(days).toBe(109_573)
  })
})

describe('the calendar in whole numbers', () => {
  const milliseconds = 86_400_000
  const utc = (serial: number) => new UTCDate(serial * milliseconds)

  it('is that of the platform on every day of the years 1 to 2300', () => {
    const [first, last] = [-719_162, utc(0).setUTCFullYear(2301, 0, 1) / milliseconds]
    for (let serial = first; serial < last; serial++) {
      const { year, month, day } = civilOf(serial)
      const date = new Date(serial * milliseconds)
      const same = year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && day === date.getUTCDate()
      if (!same || serialOfCivil(year, month, day) !== serial) expect.fail(date.toISOString())
    }
    expect(last - first).toBeGreaterThan(840_000)
  })

  it.each([-1, 1, 3, 11, 120])('%i months after every day from 1900 to 2199 is the day of date-fns', (months) => {
    for (let serial = serialOf('1900-01-01'); serial <= serialOf('2199-12-31'); serial++) {
      if (addMonths(serial, months) !== addMonthsTo(utc(serial), months).getTime() / milliseconds) {
        expect.fail(dayOf(serial))
      }
    }
  })
})

describe('calendar arithmetic', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-01-01', 366, '2025-01-01'],
  ] as const)('%s and %i days: %s', (day, days, sum) => {
    expect(addDays(day, days)).toBe(sum)
    expect(daysBetween(day, sum)).toBe(days)
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 2, '2024-03-31'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2016-02-29', 120, '2026-02-28'],
  ] as const)('%s and %i months: %s, reckoned from the day itself', (day, months, sum) => {
    expect(dayOf(addMonths(serialOf(day), months))).toBe(sum)
  })

  it('29 February has its anniversary on the 28th', () => {
    expect(dayOf(addYears(serialOf('2016-02-29'), 1))).toBe('2017-02-28')
    expect(dayOf(addYears(serialOf('2016-02-29'), 4))).toBe('2020-02-29')
  })

  it.each([
    ['2024-01-31', '2024-02-29', 0, 1, 0],
    ['2024-01-31', '2024-03-01', 0, 1, 1],
    ['2024-01-31', '2024-03-30', 0, 1, 30],
    ['2024-01-31', '2024-03-31', 0, 2, 0],
    ['2014-03-15', '2024-03-14', 9, 11, 28],
    ['2014-03-15', '2024-03-15', 10, 0, 0],
    ['2024-05-05', '2024-05-05', 0, 0, 0],
  ] as [Day, Day, number, number, number][])(
    'from %s to %s: %i years, %i months, %i days',
    (from, to, years, months, days) => {
      expect(lengthBetween(serialOf(from), serialOf(to))).toEqual({ years, months, days })
      expect(monthsBetween(serialOf(from), serialOf(to))).toEqual({ months: years * 12 + months, days })
    },
  )
})

describe('spells', () => {
  const stretch = (from: number, end: number, credit = once) => ({ from, end, credit })
  const bounds = (of: ReturnType<typeof spellsOf>) => of.map(({ from, end }) => [from, end])

  it.each([
    [
      'apart',
      [stretch(0, 2), stretch(5, 7)],
      [
        [0, 2],
        [5, 7],
      ],
      4,
    ],
    ['adjacent', [stretch(0, 2), stretch(2, 4)], [[0, 4]], 4],
    ['overlapping, in any order', [stretch(3, 9), stretch(0, 5)], [[0, 9]], 9],
    ['one within another', [stretch(0, 9), stretch(2, 4), stretch(5, 6)], [[0, 9]], 9],
    ['open, swallowing what follows', [stretch(2, Infinity), stretch(4, 6), stretch(8, Infinity)], [[2, Infinity]], 8],
    ['the higher credit counts', [stretch(0, 4), stretch(2, 6, 2 * once)], [[0, 6]], 10],
    [
      'credits apart',
      [stretch(0, 2), stretch(4, 6, 2 * once)],
      [
        [0, 2],
        [4, 6],
      ],
      6,
    ],
    ['an open one under a higher credit', [stretch(0, Infinity), stretch(2, 4, 2 * once)], [[0, Infinity]], 12],
    ['nothing', [], [], 0],
    ['no days at a higher credit, before all others', [stretch(0, 0, 2 * once), stretch(2, 4)], [[2, 4]], 2],
  ])('%s', (_, stretches, expected, days) => {
    expect(bounds(spellsOf(stretches))).toEqual(expected)
    expect(daysBefore(spellsOf(stretches), 10)).toBe(days)
  })

  it('part days are dropped once, from the whole', () => {
    expect(daysBefore(spellsOf([stretch(0, 1, 1.5 * once), stretch(5, 6, 1.5 * once)]), 10)).toBe(3)
    expect(daysBefore(spellsOf([stretch(0, 3, 1.5 * once)]), 3)).toBe(4)
  })
})
