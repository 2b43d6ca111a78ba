import { expect, it } from 'vitest'
import { firstDifference, shares } from './compare.js'
import { laws } from './registry.js'

const { law, cases } = laws.model

it(`${law} Share 2 of ${shares}.`, () => {
  expect(firstDifference(20230102, cases / shares)).toBeUndefined()
}, 900_000)
