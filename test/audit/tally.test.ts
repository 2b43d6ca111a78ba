import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition, rules, type Finding, type Readings } from 'zhinalys'
import {
  auditLines,
  emptyTally,
  judgeFormation,
  mergeTallies,
  parseTally,
  tallyOf,
  version,
  type LineResult,
  type Tally,
} from 'zhinalys/audit'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'

async function audited(records: readonly unknown[], readings?: Partial<Readings>): Promise<LineResult[]> {
  const results: LineResult[] = []
  const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)))
  for await (const result of auditLines(lines, { readings })) results.push(result)
  return results
}

const register = readFileSync(
  join(resolve(import.meta.dirname, '../..'), 'examples/registers/region-2024.ndjson'),
  'utf8',
)
const ofRegister = await audited([...register.trimEnd().split('\n'), 'no JSON'])

const vote = (pro: number, contra: number) =>
  motionOf({ id: `${pro}:${contra}`, ballot: openVote(voters, pro, contra) })
const dossier = {
  assembly: assemblyOf({ unit: 'Абай АПБ' }),
  sittings: [
    sittingOf({ id: '1', on: '2024-03-31', motions: [vote(4, 2), vote(3, 4), motionOf({ id: 'unrecorded' })] }),
    sittingOf({ id: '2', on: '2024-04-01', present: voters.slice(0, 6), motions: [vote(3, 3)] }),
    sittingOf({ id: '3', on: '2024-04-02', present: voters.slice(0, 2), motions: [vote(2, 0)] }),
  ],
}

describe('what is counted', () => {
  it('dossiers, sittings, decisions, units and quarters', async () => {
    const tally = tallyOf(await audited([dossier, { assembly: assemblyOf({ kind: 'policemen' }) }, '{']))
    expect(tally).toMatchObject({
      zhinalys: version,
      edition: edition.sha256,
      readings: {},
      dossiers: 2,
      breached: 1,
      unknown: 2,
      met: 0,
      unreadable: 1,
      sittings: 3,
      decisions: { adopted: 1, rejected: 1, pending: 1, void: 1, unknown: 1 },
    })
    expect(
      tally.units.map(({ unit, officers, policemen, sittings, decisions }) => [
        unit,
        ...[officers, policemen, sittings, decisions],
      ]),
    ).toEqual([
      ['unit', 0, 1, 0, 0],
      ['Абай АПБ', 1, 0, 3, 5],
    ])
    expect(tally.quarters.map(({ quarter, sittings, decisions }) => [quarter, sittings, decisions])).toEqual([
      ['2024-Q1', 1, 3],
      ['2024-Q2', 2, 2],
    ])
  })

  it('findings of the register, recounted one by one', () => {
    const tally = tallyOf(ofRegister)
    const judged = ofRegister.filter((result) => result.ok)
    const findings = judged.flatMap(({ verdict }) => verdict.findings)
    const count = (of: readonly Finding[], outcome: string, note?: boolean) =>
      of.filter(
        (finding) => finding.outcome === outcome && (note ?? finding.weight === 'note') === (finding.weight === 'note'),
      ).length
    expect(tally.rules.map(({ rule }) => rule)).toEqual(
      rules.map(({ id }) => id).filter((id) => findings.some(({ rule }) => rule === id)),
    )
    for (const { rule, met, breached, unknown, notes } of tally.rules) {
      const own = findings.filter((finding) => finding.rule === rule)
      expect([met, breached, unknown, notes], rule).toEqual([
        count(own, 'met'),
        count(own, 'breached', false),
        count(own, 'unknown'),
        count(own, 'breached', true),
      ])
    }
    for (const { unit, breached, unknown } of tally.units) {
      const own = judged.filter((result) => result.unit === unit).flatMap(({ verdict }) => verdict.findings)
      expect([breached, unknown], unit).toEqual([count(own, 'breached', false), count(own, 'unknown', false)])
    }
    const ofSittings = findings.filter(({ at }) => at.startsWith('/sittings/'))
    const sum = (of: 'breached' | 'unknown') => tally.quarters.reduce((total, row) => total + row[of], 0)
    expect([sum('breached'), sum('unknown')]).toEqual([
      count(ofSittings, 'breached', false),
      count(ofSittings, 'unknown', false),
    ])
    expect(tally.unreadable).toBe(1)
  })

  it('a name that means something to a program is a name', async () => {
    const units = ['__proto__', 'constructor', '']
    const tally = tallyOf(await audited(units.map((unit) => ({ assembly: assemblyOf({ unit }) }))))
    expect(tally.units.map(({ unit, officers }) => [unit, officers])).toEqual([
      ['', 1],
      ['__proto__', 1],
      ['constructor', 1],
    ])
    expect(parseTally(JSON.parse(JSON.stringify(tally)))).toEqual(tally)
  })

  it('nothing is the empty tally, and says nothing of readings', async () => {
    expect(tallyOf([])).toEqual(emptyTally)
    expect(tallyOf(await audited(['{']))).toEqual({ ...emptyTally, unreadable: 1 })
  })
})

describe('laws of merging', () => {
  const bytes = (tally: Tally) => JSON.stringify(tally)
  const parts = fc.array(fc.subarray(ofRegister), { minLength: 1, maxLength: 4 }).map((lists) => lists.map(tallyOf))

  it('a register judged in parts, in any order, gives the bytes of the whole', () => {
    const shuffled = fc.shuffledSubarray(ofRegister, { minLength: ofRegister.length })
    const whole = bytes(tallyOf(ofRegister))
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: ofRegister.length }), (results, size) => {
        const slices = Array.from({ length: Math.ceil(results.length / size) }, (_, i) =>
          tallyOf(results.slice(i * size, (i + 1) * size)),
        )
        expect(bytes(slices.reduce(mergeTallies))).toBe(whole)
        expect(bytes(tallyOf(results))).toBe(whole)
      }),
      { numRuns: 30 },
    )
  })

  it('associative, commutative, the empty tally neutral, and nothing is mutated', () => {
    fc.assert(
      fc.property(parts, ([a = emptyTally, b = emptyTally, c = emptyTally]) => {
        const before = [a, b, c].map(bytes)
        expect(bytes(mergeTallies(mergeTallies(a, b), c))).toBe(bytes(mergeTallies(a, mergeTallies(b, c))))
        expect(bytes(mergeTallies(a, b))).toBe(bytes(mergeTallies(b, a)))
        expect(bytes(mergeTallies(a, emptyTally))).toBe(bytes(a))
        expect([a, b, c].map(bytes)).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })

  it('a tally survives being written and read', () => {
    const tally = tallyOf(ofRegister)
    expect(bytes(parseTally(JSON.parse(bytes(tally))))).toBe(bytes(tally))
  })
})

describe('what is refused', () => {
  const refusal = (work: () => unknown) => {
    try {
      work()
    } catch (error) {
      const { code, message, issues } = error as { code: string; message: string; issues: unknown[] }
      return { code, message, issues: issues.length }
    }
    return undefined
  }
  const one = tallyOf(ofRegister.slice(0, 2))

  it('results and tallies by different readings', async () => {
    const never = await audited([dossier], { tie: 'never' })
    const message =
      '/readings: {} is not {"tie":"never"}: tallies are merged only of one version, one edition and the same readings'
    expect(refusal(() => tallyOf([...ofRegister, ...never]))).toEqual({ code: 'TALLY_DIFFERS', message, issues: 1 })
    expect(refusal(() => mergeTallies(one, tallyOf(never)))).toEqual({ code: 'TALLY_DIFFERS', message, issues: 1 })
    expect(tallyOf(never).readings).toEqual({ tie: 'never' })
  })

  it('readings given in another order, or with a default among them, are the same', async () => {
    const a = tallyOf(await audited([dossier], { tie: 'never', majority: 'simple-turnout' }))
    const b = tallyOf(await audited([dossier], { majority: 'simple-turnout', tie: 'never', video: 'duty' }))
    expect(JSON.stringify(a)).toBe(JSON.stringify(b))
    const c = { ...b, readings: { tie: 'never', video: 'duty', majority: 'simple-turnout' } } as const
    expect(mergeTallies(a, c).dossiers).toBe(2)
  })

  it.each([
    ['another version', { zhinalys: '0.0.1' }, `/zhinalys: ${version} is not 0.0.1`],
    ['another edition', { edition: 'abc' }, `/edition: ${edition.sha256} is not abc`],
  ])('%s, whatever its shape', (_, changes, message) => {
    const found = refusal(() => parseTally({ ...changes, unheardOf: true }))
    expect(found?.code).toBe('TALLY_DIFFERS')
    expect(found?.message).toContain(message)
    expect(refusal(() => mergeTallies(one, { ...one, ...changes }))?.code).toBe('TALLY_DIFFERS')
  })

  it('counts too great to be added up exactly', () => {
    const most = { ...emptyTally, dossiers: Number.MAX_SAFE_INTEGER }
    expect(mergeTallies(most, emptyTally)).toEqual(most)
    expect(refusal(() => mergeTallies(most, one))).toEqual({
      code: 'TALLY_INVALID',
      message: 'the tally: the counts add up to more than 9007199254740991',
      issues: 1,
    })
  })

  const [row] = one.rules as [Tally['rules'][0]]
  const [unit] = one.units as [Tally['units'][0]]
  it.each([
    ['nothing', undefined, 'the tally: missing: expected an object'],
    ['null', null, 'the tally: expected an object, got null'],
    ['a list', [], 'the tally: expected an object, got a list'],
    ['a text', 'tally', 'the tally: expected an object, got "tally"'],
    ['a broken number', { ...one, met: -1 }, '/met: expected a whole number of at least 0, got -1'],
    ['a fraction', { ...one, met: 0.5 }, '/met: expected a whole number of at least 0, got 0.5'],
    ['an unknown key', { ...one, mett: 1 }, '/mett: unknown key "mett": did you mean "met"?'],
    [
      'an unknown rule',
      { ...one, rules: [{ ...row, rule: 'quorums' }] },
      '/rules/0/rule: expected one of edition.earlier,',
    ],
    ['a rule twice', { ...one, rules: [row, row] }, '/rules: expected rows that stand once each, in order, got a list'],
    [
      'units out of order',
      { ...one, units: [unit, { ...unit, unit: '' }] },
      '/units: expected rows that stand once each',
    ],
    [
      'a bad quarter',
      { ...one, quarters: [{ quarter: '2024-Q5' }] },
      '/quarters/0/quarter: expected a quarter such as 2024-Q1',
    ],
    [
      'an unknown reading',
      { ...one, readings: { tie: 'sometimes' } },
      '/readings/tie: expected one of recheck, override',
    ],
    [
      'an unknown question',
      { ...one, readings: { ties: 'never' } },
      '/readings/ties: unknown key "ties": did you mean "tie"?',
    ],
  ])('%s is no tally', (_, input, message) => {
    const found = refusal(() => parseTally(input))
    expect(found?.code).toBe('TALLY_INVALID')
    expect(found?.message).toContain(message)
    expect(refusal(() => mergeTallies(emptyTally, input as Tally))?.code).toBe('TALLY_INVALID')
  })
})

describe('judgeFormation: paragraph 1, over a whole register', () => {
  const of = (unit: string, kind: 'officers' | 'policemen') => ({ assembly: assemblyOf({ unit, kind }) })
  const both = [of('a', 'officers'), of('b', 'policemen'), of('a', 'policemen')]

  it('both: met; one: breached; pointers index the tally', async () => {
    const verdict = judgeFormation(tallyOf(await audited(both)))
    expect(verdict).toMatchObject({ outcome: 'breached', validity: 'not-judged' })
    expect(verdict.findings.map(({ at, outcome, facts }) => ({ at, outcome, facts }))).toEqual([
      { at: '/units/0', outcome: 'met', facts: { unit: 'a', missing: [] } },
      { at: '/units/1', outcome: 'breached', facts: { unit: 'b', missing: ['officers'] } },
    ])
  })

  it('a line that could not be read may hold what is missing', async () => {
    const verdict = judgeFormation(tallyOf(await audited([...both, '{'])))
    expect(verdict.outcome).toBe('unknown')
    expect(verdict.findings.map(({ outcome, lacking }) => [outcome, lacking])).toEqual([
      ['met', undefined],
      ['unknown', ['/unreadable']],
    ])
  })

  it('of nothing is not judged', () => {
    expect(judgeFormation(emptyTally)).toEqual({ outcome: 'not-judged', validity: 'not-judged', findings: [] })
  })

  it('merging never unsettles what was met, and a part alone may look breached', async () => {
    const parts = await Promise.all(both.map(async (record) => tallyOf(await audited([record]))))
    expect(parts.map((part) => judgeFormation(part).outcome)).toEqual(['breached', 'breached', 'breached'])
    expect(judgeFormation(parts.reduce(mergeTallies)).findings[0]?.outcome).toBe('met')
  })
})
