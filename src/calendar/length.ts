import { monthsBetween, type Serial } from './arithmetic.js'

/** A length of service: whole years, then whole months (0 to 11), then days. */
export interface ServiceLength {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** The whole years, months and days from one day to a later one. */
export function lengthBetween(from: Serial, to: Serial): ServiceLength {
  const { months, days } = monthsBetween(from, to)
  return { years: Math.floor(months / 12), months: months % 12, days }
}
