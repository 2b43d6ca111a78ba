import { questions, type Readings, type RuleEntry, type Weight } from 'zhinalys'
import { findingIn, type Case } from './cases/case.js'
import { cases } from './cases/cases.js'

/** The readings under each of which a rule weighs otherwise than under the defaults. */
export interface OtherWeight {
  readonly weight: Weight
  readonly under: readonly string[]
}

/** The cases of a rule, those first that stand for an outcome. */
export function casesOf({ id }: RuleEntry): Case[] {
  const { met, breached, unknown, also = [] } = cases[id]
  return [met, breached, unknown, ...also].filter((each) => each !== undefined)
}

/** Every single reading that changes the weight of a rule's finding on one of its cases. */
export function otherWeights(rule: RuleEntry): OtherWeight[] {
  const found = new Map<Weight, Set<string>>()
  for (const example of casesOf(rule)) {
    const { weight } = findingIn(example, rule.id)
    for (const [under, readings] of singleReadings(rule)) {
      const other = findingIn(example, rule.id, readings).weight
      if (other !== weight) found.set(other, (found.get(other) ?? new Set()).add(under))
    }
  }
  return [...found].map(([weight, under]) => ({ weight, under: [...under] }))
}

/** The default of each question, its first reading, changes nothing. */
function singleReadings({ consults }: RuleEntry): [under: string, readings: Partial<Readings>][] {
  return consults.flatMap((question) =>
    questions[question].readings
      .slice(1)
      .map((reading): [string, Partial<Readings>] => [`${question}: ${reading}`, { [question]: reading }]),
  )
}
