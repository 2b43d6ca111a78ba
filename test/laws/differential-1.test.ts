import { expect, it } from 'vitest'
import { firstDifference, shares } from './compare.js'
import { laws } from './registry.js'

const { law, cases } = laws.model

it(`${law} Share 1 of ${shares}.`, () => {
  expect(firstDifference(20230101, cases / shares)).toBeUndefined()
}, 900_000)
