import type { Day } from './day.js'

/** A calendar quarter: `2024-Q1`. */
export type Quarter = `${number}-Q${number}`

/** The calendar quarter that a day lies in. */
export function quarterOf(day: Day): Quarter {
  return `${Number(day.slice(0, 4))}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** The first and the last day of a quarter. */
export function boundsOf(quarter: Quarter): { readonly from: Day; readonly to: Day } {
  const [year, n] = quarter.split('-Q') as [string, string]
  const [from, to] = bounds[Number(n) - 1] as readonly [string, string]
  return { from: `${year}-${from}` as Day, to: `${year}-${to}` as Day }
}

const bounds: readonly (readonly [string, string])[] = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
]

/** The quarters that a span of days touches, in order. */
export function quartersBetween(from: Day, to: Day): Quarter[] {
  const quarters: Quarter[] = []
  for (let quarter = quarterOf(from); boundsOf(quarter).from <= to; quarter = next(quarter)) quarters.push(quarter)
  return quarters
}

function next(quarter: Quarter): Quarter {
  const [year, n] = quarter.split('-Q') as [string, string]
  return n === '4' ? `${Number(year) + 1}-Q1` : `${Number(year)}-Q${Number(n) + 1}`
}
