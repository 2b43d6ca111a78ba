/* The laws of service, from every start day of forty years, and where they do not hold. */
import { describe, expect, it } from 'vitest'
import { eligibleFrom, serviceOn } from 'zhinalys'
import { ofService } from './counterexamples.js'
import { ofStartDays } from './enumerations.js'
import { laws } from './registry.js'

const names = Object.keys(ofStartDays) as (keyof typeof ofStartDays)[]
const titled = names.map((name) => [laws[name].law, name] as const)

describe('enumerated', () => {
  it.each(titled)(
    '%s',
    (_, name) => {
      const { inTests, check } = ofStartDays[name]
      expect(check(inTests)).toEqual({ cases: laws[name].cases, against: [] })
    },
    300_000,
  )
})

describe('not a law', () => {
  it.each(ofService)('$against: $says', ({ readings, records }) => {
    for (const { service, on, length, eligible } of records) {
      const { years, months, days } = serviceOn(service, on, readings)
      expect(`${years}y ${months}m ${days}d`).toBe(length)
      expect(eligibleFrom(service, readings)).toBe(eligible)
    }
  })
})
