/* What is found of a judgement by the questions it asks, against the full product of readings, on made-up judgements. */
import { expect, it } from 'vitest'
import type { Question, Readings } from 'zhinalys'
import { acrossReadings } from '../../src/readings/across.js'
import { Exploration } from '../../src/readings/exploration.js'
import { options } from '../../src/readings/options.js'
import { witnesses } from '../../src/readings/witness.js'
import { Random } from '../model/random.js'
import { Product } from './product.js'

const asked = ['tie', 'castingVote', 'secretTie', 'approval'] as const satisfies Question[]

/** Asks a question, then goes on by its reading; at the end stands a value. */
type Judge = (readings: Readings) => number

function drawnJudge(random: Random, depth: number): Judge {
  if (depth === 0 || random.chance(0.15)) {
    const value = random.pick([0, 0, 1, 2])
    return () => value
  }
  const question = random.pick(asked)
  const byReading = new Map(options[question].map((reading: string) => [reading, drawnJudge(random, depth - 1)]))
  return (readings) => (byReading.get(readings[question]) as Judge)(readings)
}

it('dependences and witnesses are those of the full product', () => {
  const random = new Random(1)
  const product = new Product(asked)
  for (let i = 0; i < 500; i++) {
    const judge = drawnJudge(random, random.between(1, 5))
    const outcomes = product.judge(judge)
    const dependsOn = product.dependence(outcomes)
    expect(acrossReadings(judge).dependsOn).toEqual(dependsOn)
    const exploration = new Exploration<number>({})
    const found = witnesses(exploration.run(judge), exploration.forms)
    expect(new Set(found.map(({ question }) => question))).toEqual(new Set(dependsOn))
    for (const { question, under, value } of found) {
      const without = { ...under, [question]: undefined }
      expect(outcomes[product.numberOf(under)]).toBe(value)
      expect(outcomes[product.numberOf(without)]).not.toBe(value)
      const { size, other } = product.fewest(outcomes, question)
      expect([Object.keys(under).length, value !== outcomes[0]]).toEqual([size, other])
    }
  }
})
