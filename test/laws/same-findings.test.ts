import { expect, it } from 'vitest'
import { judgeDossier } from 'zhinalys'
import { Random } from '../model/random.js'
import { drawn } from './compare.js'
import { laws } from './registry.js'

it(
  laws.sameFindings.law,
  () => {
    const random = new Random(3)
    for (let i = 0; i < laws.sameFindings.cases; i++) {
      const { dossier, readings } = drawn(random)
      const [usual, other] = [undefined, readings].map((under) =>
        judgeDossier(dossier, under).findings.map(({ rule, at }) => `${rule} ${at}`),
      )
      expect(other).toEqual(usual)
    }
  },
  300_000,
)
