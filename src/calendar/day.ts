/** A calendar day without a zone, `YYYY-MM-DD`. Days compare as strings: `'2024-02-29' < '2024-03-01'`. */
export type Day = `${number}-${number}-${number}`

const shape = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/**
 * Whether a value is a day that exists, from 1900-01-01 to 2199-12-31.
 *
 * @param value anything
 * @returns `true` for a day; the type of the value is then `Day`
 * @example
 * ```ts
 * isDay('2024-02-29') // => true
 * isDay('2023-02-29') // => false
 * ```
 */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !shape.test(value)) return false
  const day = Number(value.slice(8))
  return day <= 28 || day <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)))
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
