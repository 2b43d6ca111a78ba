import type { Day, Readings, ServicePeriod } from 'zhinalys'

/** What is expected of one record of service under one choice of readings. */
export interface Expected {
  readonly readings?: Partial<Readings>
  /** Days asked, each with the length of service on it. */
  readonly on?: Readonly<Record<Day, string>>
  readonly eligible: Day | undefined
}

/** A record of service, worked by hand. */
export interface ServiceCase {
  readonly name: string
  readonly service: readonly ServicePeriod[]
  readonly expected: readonly Expected[]
}

export const after: Partial<Readings> = { serviceDay: 'after-expiry' }
export const months: Partial<Readings> = { serviceSum: 'summed-months' }
export const last: Partial<Readings> = { serviceSum: 'last-unbroken' }
export const preferential: Partial<Readings> = { service: 'preferential' }
export const internal: Partial<Readings> = { serviceBodies: 'internal-affairs' }
export const law: Partial<Readings> = { serviceBodies: 'law-enforcement' }
export const allied: Partial<Readings> = { serviceBodies: 'allied' }
