import { expect, it } from 'vitest'
import { judgeDossier, type Dossier } from 'zhinalys'
import { frozen } from '../frozen.js'
import { Random } from '../model/random.js'
import { drawn } from './compare.js'
import { laws } from './registry.js'

it(
  laws.frozen.law,
  () => {
    const random = new Random(21)
    for (let i = 0; i < laws.frozen.cases; i++) {
      const { dossier, readings } = drawn(random)
      const before = JSON.stringify(dossier)
      const verdict = judgeDossier(frozen(dossier), frozen(readings))
      expect(JSON.stringify(dossier)).toBe(before)
      expect(JSON.stringify(verdict)).toBe(JSON.stringify(judgeDossier(JSON.parse(before) as Dossier, readings)))
    }
  },
  300_000,
)

it(
  laws.repeated.law,
  () => {
    const random = new Random(22)
    const cases = Array.from({ length: laws.repeated.cases }, () => drawn(random))
    const judged = cases.map(({ dossier, readings }) => JSON.stringify(judgeDossier(dossier, readings)))
    // Backwards, the next judged between two judgements of each.
    for (const [i, { dossier, readings }] of [...cases.entries()].reverse()) {
      const again = JSON.stringify(judgeDossier(dossier, readings))
      const next = cases[(i + 1) % cases.length]
      if (next !== undefined) judgeDossier(next.dossier, next.readings)
      expect([again, JSON.stringify(judgeDossier(dossier, readings))]).toEqual([judged[i], judged[i]])
    }
  },
  300_000,
)
