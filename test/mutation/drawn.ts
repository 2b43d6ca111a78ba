/* What mutants meet first: random dossiers, few of each kind, as the laws have many. */
import { expect, it } from 'vitest'
import { checkCures, upTo } from '../cure/check.js'
import { enriched } from '../cure/enrich.js'
import { drawn } from '../laws/compare.js'
import { differences } from '../laws/differences.js'
import { Random } from '../model/random.js'

it.each([
  { dossiers: 100, serviceKnown: 0 },
  { dossiers: 600, serviceKnown: 0 },
  // The model takes its time where service is known; the cases of service are elsewhere.
  { dossiers: 20, serviceKnown: 0.5 },
])('$dossiers are judged as the second model does, service known of $serviceKnown', ({ dossiers, serviceKnown }) => {
  const random = new Random(dossiers)
  for (let i = 0; i < dossiers; i++) {
    const { dossier, readings } = drawn(random, serviceKnown)
    const found = differences(dossier, readings)
    if (found.length > 0) expect.fail(found.join('\n'))
  }
})

it('of 400 the cures serve, and nothing less does, each form four times', () => {
  const random = new Random(20240320)
  const { fresh } = upTo(4)
  for (let i = 0; i < 400; i++) {
    const { dossier, readings } = drawn(random, 0.1)
    checkCures(enriched(dossier, random), readings, fresh, random.chance(0.5) ? random : undefined)
  }
})
