import { expect, it } from 'vitest'
import { defaultReadings, kinds, type Kind } from 'zhinalys'
import { formationFindings } from '../../src/rules/formation.js'
import { modelFormation } from '../model/oversight.js'
import { Random } from '../model/random.js'
import { laws } from './registry.js'

it(laws.formation.law, () => {
  const random = new Random(1)
  const seen = new Set<number>()
  for (let i = 0; i < laws.formation.cases; i++) {
    const register = Array.from({ length: random.between(0, 6) }, () => ({
      unit: random.pick(['north', 'south', 'a/b', '']),
      kind: random.pick(kinds),
    }))
    const units = new Map<string, Kind[]>()
    for (const { unit, kind } of register) units.set(unit, [...(units.get(unit) ?? []), kind])
    const findings = formationFindings(units, defaultReadings)
    const expected = modelFormation(register)
    expect(findings.map(({ facts }) => facts)).toEqual(expected)
    expect(findings.map(({ outcome, weight, provision }) => ({ outcome, weight, provision }))).toEqual(
      expected.map(({ missing }) => ({
        outcome: missing.length === 0 ? 'met' : 'breached',
        weight: 'duty',
        provision: '1.1',
      })),
    )
    for (const { missing } of expected) seen.add(missing.length)
  }
  expect([...seen].sort()).toEqual([0, 1])
})
