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
  if (random.chance(0.2)) return inEitherOrder(question, drawnJudge(random, depth - 1), drawnJudge(random, depth - 1))
  const byReading = new Map(options[question].map((reading: string) => [reading, drawnJudge(random, depth - 1)]))
  return (readings) => (byReading.get(readings[question]) as Judge)(readings)
}

/** The question decides which of two is asked first, and nothing else. */
function inEitherOrder(question: Question, one: Judge, other: Judge): Judge {
  return (readings) => {
    const [first, second] = readings[question] === options[question][0] ? [one, other] : [other, one]
    return (first(readings) + second(readings)) % 3
  }
}

it('dependences and witnesses are those of the full product', () => {
  const random = new Random(1)
  const product = new Product(asked)
  for (let i = 0; i < 1000; i++) {
    const judge = drawnJudge(random, random.between(1, 5))
    const outcomes = product.judge(judge)
    const dependsOn = product.dependence(outcomes)
    expect(acrossReadings(judge).dependsOn).toEqual(dependsOn)
    const exploration = new Exploration<number>({})
    const found = witnesses(exploration.run(judge), exploration.forms)
    const alone = dependsOn.filter((question) =>
      options[question].some((reading) => outcomes[product.numberOf({ [question]: reading })] !== outcomes[0]),
    )
    const together = dependsOn.filter((question) => !alone.includes(question))
    expect(found.map(({ question }) => question)).toEqual([...alone, ...together])
    for (const { question, under, value } of found) {
      const without = { ...under, [question]: undefined }
      expect(outcomes[product.numberOf(under)]).toBe(value)
      expect(outcomes[product.numberOf(without)]).not.toBe(value)
      const { size, other } = product.fewest(outcomes, question)
      expect([Object.keys(under).length, value !== outcomes[0]]).toEqual([size, other])
    }
  }
})

function witnessOf(question: Question, judge: Judge) {
  const exploration = new Exploration<number>({})
  return witnesses(exploration.run(judge), exploration.forms).find((witness) => witness.question === question)
}

it('of witnesses alike the first is told, whether it comes to another value than by default or not', () => {
  const under = { tie: 'override', video: 'programmatic' }
  const often = (tie: string) => tie === 'override' || tie === 'never'
  const other = ({ video, tie }: Readings) => (video === 'programmatic' && often(tie) ? 1 : 0)
  expect(witnessOf('tie', other)).toEqual({ question: 'tie', under, value: 1 })
  const usual = ({ video, tie }: Readings) => (video === 'programmatic' && !often(tie) ? 1 : 0)
  expect(witnessOf('tie', usual)).toEqual({ question: 'tie', under, value: 0 })
})

it('a reading that two judgements side by side both ask for counts once', () => {
  const two = (readings: Readings) => readings.video === 'programmatic' && readings.approval === 'declaratory'
  const three = (readings: Readings) =>
    readings.castingVote === 'own' && readings.secretTie === 'falls' && readings.quarter === 'three-months'
  const judge = (readings: Readings) => {
    if (readings.tie === 'override') return two(readings) ? 2 : 0
    if (two(readings)) return 1
    return readings.tie === 'never' && three(readings) ? 3 : 0
  }
  const under = { tie: 'override', video: 'programmatic', approval: 'declaratory' }
  expect(witnessOf('tie', judge)).toEqual({ question: 'tie', under, value: 2 })
})
