import { dependence } from './dependence.js'
import { checkedHolding, Exploration } from './exploration.js'
import type { Question, Readings } from './options.js'
import { guarded } from './watched.js'

/** What a judgement comes to across readings. */
export interface Across<T> {
  /** Every combination of readings gives the same value, as JSON. */
  readonly settled: boolean
  /** The value under the default readings, with those held. */
  readonly value: T
  /** Each value with the readings that lead to it; only questions that were asked on the way are named. */
  readonly branches: readonly { readonly value: T; readonly under: readonly Partial<Readings>[] }[]
  /** The questions of which changing one alone, from some combination of the others, changes the value. */
  readonly dependsOn: readonly Question[]
}

/**
 * Judges under every combination of readings that could matter: a question is branched on only where the judgement asks
 * it, path by path. For one vote, one seat, one sitting.
 *
 * @param judge a pure function of the readings, such as one judgement of one record; it must not copy what it is given
 * @param holding questions that are settled beforehand
 * @returns the value by default, whether it is settled, the branches, and the questions it depends on
 * @throws RangeError for a question or a reading that does not exist, and past 100,000 paths; TypeError where the
 * readings are copied
 * @example
 * ```ts
 * const tied = { present: 6, for: 2, against: 2, abstained: 2, casting: 'for' } as const
 * const across = acrossReadings((readings) => countVote(tied, readings).result)
 * across.settled // => false
 * across.value // => 'rejected'
 * across.dependsOn // => ['majority', 'tie', 'castingVote']
 * acrossReadings((readings) => countVote(tied, readings).result, { tie: 'never' }).settled // => true
 * ```
 */
export function acrossReadings<T>(judge: (readings: Readings) => T, holding: Partial<Readings> = {}): Across<T> {
  const exploration = new Exploration<string | undefined>(checkedHolding(holding))
  const branches = new Map<string | undefined, { value: T; under: Partial<Readings>[] }>()
  const tree = exploration.run((readings) => {
    const value = judge(guarded(readings))
    // Values are compared as JSON; what is none, such as `undefined`, is compared as nothing.
    const json: string | undefined = JSON.stringify(value)
    const branch = branches.get(json) ?? { value, under: [] }
    branches.set(json, branch)
    branch.under.push(exploration.path())
    return json
  })
  const found = [...branches.values()]
  const { value } = found[0] as { readonly value: T }
  return { settled: found.length === 1, value, branches: found, dependsOn: dependence(tree, exploration.forms) }
}
