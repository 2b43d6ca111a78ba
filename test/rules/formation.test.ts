import { describe, expect, it } from 'vitest'
import { defaultReadings, type Kind } from 'zhinalys'
import { formationFindings } from '../../src/rules/formation.js'

describe('formation.both: a unit that appears in the register has both assemblies, 1.1', () => {
  it.each([
    [['officers', 'policemen'], 'met', []],
    [['policemen', 'officers', 'officers'], 'met', []],
    [['officers'], 'breached', ['policemen']],
    [['policemen'], 'breached', ['officers']],
  ] as [Kind[], string, Kind[]][])('%j: %s', (has, outcome, missing) => {
    expect(formationFindings(new Map([['unit', has]]), defaultReadings)).toEqual([
      {
        rule: 'formation.both',
        provision: '1.1',
        weight: 'duty',
        at: '/units/0',
        outcome,
        facts: { unit: 'unit', missing },
        ...(outcome === 'breached' && { cure: [{ do: 'form', kinds: missing }] }),
      },
    ])
  })

  it('each unit has its finding, in order', () => {
    const units = new Map<string, Kind[]>([
      ['b', ['officers']],
      ['a', []],
    ])
    expect(formationFindings(units, defaultReadings).map(({ facts }) => facts)).toEqual([
      { unit: 'b', missing: ['policemen'] },
      { unit: 'a', missing: ['officers', 'policemen'] },
    ])
  })
})
