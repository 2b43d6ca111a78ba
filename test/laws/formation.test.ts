import { expect, it } from 'vitest'
import { kinds } from 'zhinalys'
import { formationFindings, type UnitOfRegister } from '../../src/rules/formation.js'
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
    const named = [...new Set(register.map(({ unit }) => unit))]
    const count = (of: string, wanted: string) =>
      register.filter(({ unit, kind }) => unit === of && kind === wanted).length
    const units = named.map((unit): UnitOfRegister => {
      return { unit, officers: count(unit, 'officers'), policemen: count(unit, 'policemen') }
    })
    const findings = formationFindings(units, false)
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
