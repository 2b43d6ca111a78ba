import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgeDossier, rules, type Finding, type Readings } from 'zhinalys'
import { safeParseDossier } from 'zhinalys/records'
import type { Expected } from '../../examples/registers/region-2024/draft.js'
import { page, register } from '../../examples/registers/make-region-2024.js'

const { dossiers, tables } = register()
const read = (name: string) => readFileSync(new URL(`../../examples/registers/${name}`, import.meta.url), 'utf8')
const lines = read('region-2024.ndjson').trimEnd().split('\n')

const judged = new Set<string>(rules.map(({ id }) => id))

/** Notes that stand in clean dossiers too, as the page beside the register says. */
const everyday = ['attendance', 'eligibility.service', 'oversight.quarterly']

describe('the invented register of 2024', () => {
  test('is what its script writes', () => {
    expect(lines).toEqual(dossiers.map((dossier) => JSON.stringify(dossier)))
    expect(read('README.md')).toBe(page())
  })

  test.each(lines.map((line, place) => [place + 1, line] as const))(
    'line %i shows what was planted',
    (number, line) => {
      const parsed = safeParseDossier(JSON.parse(line))
      if (!parsed.ok) throw parsed.error
      const found = judgeDossier(parsed.value).findings.filter(isTold).map(keyOf)
      expect(found.sort()).toEqual(plantedIn(number).sort())
    },
  )

  test('breaches every rule somewhere', () => {
    const planted = tables.defects.flatMap(({ expected }) => expected).map(({ rule }) => rule)
    const seen = new Set([...planted, ...everyday, 'formation.both'])
    expect([...judged].filter((rule) => !seen.has(rule))).toEqual([])
  })

  test.each<[number, string, Partial<Readings>]>([
    [1, '/assembly/seats/7', { serviceMeasured: 'approval' }],
    [8, '/assembly/seats/5', { serviceDay: 'after-expiry' }],
    [13, '/assembly/seats/7', { serviceMeasured: 'approval' }],
    [28, '/assembly/seats/1', { serviceBodies: 'internal-affairs' }],
    [37, '/assembly/seats/4', { serviceSum: 'last-unbroken' }],
  ])('line %i hangs on a reading', (number, at, readings) => {
    const dossier = dossiers[number - 1]
    if (dossier === undefined) throw new Error(`No line ${number}.`)
    const breached = judgeDossier(dossier, readings).findings.filter(isTold).map(keyOf)
    expect(breached).toContain(`eligibility.service ${at} breached`)
    expect(tables.hinges.map(({ line }) => line)).toContain(number)
  })
})

function isTold({ rule, outcome, weight }: Finding): boolean {
  return outcome !== 'met' && !(weight === 'note' && everyday.includes(rule) && outcome === 'breached')
}

function plantedIn(number: number): string[] {
  const rows = [...tables.defects, ...tables.gaps].filter(({ line }) => line === number)
  const expected = rows.flatMap((row) => row.expected)
  return expected.filter(({ rule }) => judged.has(rule)).map(keyOf)
}

function keyOf({ rule, at, outcome, ...rest }: Finding | Expected): string {
  const isNote = 'weight' in rest ? rest.weight === 'note' : rest.note === true
  return `${isNote ? 'note: ' : ''}${rule} ${at} ${outcome}`
}
