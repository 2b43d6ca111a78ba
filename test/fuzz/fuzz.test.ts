import { expect, it } from 'vitest'
import { Random } from '../model/random.js'
import { trials } from './fuzz.js'

/** The same few inputs of each kind every time; `npm run fuzz` tries as many as one likes. */
it.each([
  ['record', 60],
  ['register', 8],
  ['bytes', 12],
  ['tallies', 20],
  ['call', 60],
])('%s: nothing that must hold fails on %i inputs', async (kind, inputs) => {
  let held = 0
  for (let seed = 1; seed <= inputs; seed++, held++) await trials[kind]?.(new Random(seed))
  expect([Object.keys(trials).includes(kind), held]).toEqual([true, inputs])
})
