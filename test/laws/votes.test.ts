/* The laws of the vote, by complete enumeration, and where they do not hold. */
import { describe, expect, it } from 'vitest'
import { countVote } from 'zhinalys'
import { ofCounts } from './counterexamples.js'
import { ofPresent } from './enumerations.js'
import { laws } from './registry.js'

const names = Object.keys(ofPresent) as (keyof typeof ofPresent)[]
const titled = names.map((name) => [laws[name].law, name] as const)

describe('enumerated', () => {
  it.each(titled)(
    '%s',
    (_, name) => {
      const { inTests, check } = ofPresent[name]
      expect(check(inTests)).toEqual({ cases: laws[name].cases, against: [] })
    },
    300_000,
  )

  it('as many votes as there are ways to split those present, bases, readings and endings', () => {
    let [unspoilt, all] = [0, 0]
    for (let present = 0; present <= 8; present++) {
      const bases = 8 - present + 2
      unspoilt += bases * choose(present + 3, 3)
      all += bases * choose(present + 4, 4)
    }
    // Three majorities and four ties; two readings of spoilt ballots where there are any; fourteen endings.
    expect(laws.oneDecision.cases).toBe((unspoilt + 2 * (all - unspoilt)) * 12 * 14)
    expect(laws.neededIsExact.cases).toBe(laws.oneDecision.cases / 14)
  })
})

/** How many ways there are to choose so many of n. */
function choose(n: number, many: number): number {
  return many === 0 ? 1 : (choose(n - 1, many - 1) * n) / many
}

describe('not a law', () => {
  it.each(ofCounts)('$against: $says', ({ readings, counts }) => {
    for (const [count, result] of counts) expect(countVote(count, readings).result).toBe(result)
  })
})
