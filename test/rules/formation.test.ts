import { describe, expect, it } from 'vitest'
import type { Kind } from 'zhinalys'
import { formationFindings } from '../../src/rules/formation.js'

const finding = {
  rule: 'formation.both',
  provision: '1.1',
  weight: 'duty',
  at: '/units/0',
} as const

describe('formation.both: a unit that appears in the register has both assemblies, 1.1', () => {
  it.each([
    [1, 1, 'met', []],
    [2, 1, 'met', []],
    [1, 0, 'breached', ['policemen']],
    [0, 3, 'breached', ['officers']],
    [0, 0, 'breached', ['officers', 'policemen']],
  ] as [number, number, string, Kind[]][])(
    '%i of officers, %i of policemen: %s',
    (officers, policemen, outcome, missing) => {
      expect(formationFindings([{ unit: 'unit', officers, policemen }], false)).toEqual([
        {
          ...finding,
          outcome,
          facts: { unit: 'unit', missing },
          ...(outcome === 'breached' && { cure: [{ do: 'form', kinds: missing }] }),
        },
      ])
    },
  )

  it('what was not found may stand in a line that could not be read; what was found stays found', () => {
    expect(formationFindings([{ unit: 'unit', officers: 1, policemen: 0 }], true)).toEqual([
      {
        ...finding,
        outcome: 'unknown',
        facts: { unit: 'unit' },
        lacking: ['/unreadable'],
        cure: [{ do: 'record', facts: ['/unreadable'] }],
      },
    ])
    expect(formationFindings([{ unit: 'unit', officers: 1, policemen: 1 }], true)).toEqual([
      { ...finding, outcome: 'met', facts: { unit: 'unit', missing: [] } },
    ])
  })

  it('each unit has its finding, in order', () => {
    const units = [
      { unit: 'b', officers: 1, policemen: 0 },
      { unit: 'a', officers: 0, policemen: 0 },
    ]
    expect(formationFindings(units, false).map(({ at, facts }) => ({ at, facts }))).toEqual([
      { at: '/units/0', facts: { unit: 'b', missing: ['policemen'] } },
      { at: '/units/1', facts: { unit: 'a', missing: ['officers', 'policemen'] } },
    ])
  })
})
