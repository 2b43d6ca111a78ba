/* The files of `docs/vectors`: as the generator writes them, of the right shape, and complete. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultReadings, edition, questions, rules, type Outcome, type Question } from 'zhinalys'
import { files } from '../../docs/generate/vectors/files.js'
import { folder, ofAcross, ofCounts, ofReadings, ofRules, ofService, read } from './read.js'

const all = { 'rules.json': ofRules, 'readings.json': ofReadings, 'counts.json': ofCounts }
const every = { ...all, 'service.json': ofService, 'across.json': ofAcross }
const outcomes: readonly Outcome[] = ['met', 'breached', 'unknown']
const names = Object.keys(questions) as Question[]

describe('the files', () => {
  let written: ReadonlyMap<string, string>
  beforeAll(async () => {
    written = await files()
  })

  it('are those that `npm run vectors` writes', () => {
    const found = readdirSync(folder).filter((file) => file.endsWith('.json'))
    expect(found.sort()).toEqual([...written.keys()].sort())
    const differing = found.filter((file) => readFileSync(join(folder, file), 'utf8') !== written.get(file))
    expect(differing, 'run npm run vectors').toEqual([])
  })

  it('hold the edition', () => {
    for (const file of Object.values(every)) expect(file.edition).toEqual(edition)
  })

  it('are as small as can be reviewed', () => {
    for (const [file, text] of written) expect(text.length, file).toBeLessThan(200_000)
  })
})

describe('the schema', () => {
  // By 2020-12 a format is a remark.
  const accepts = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false }).compile(
    read('vectors.schema.json') as object,
  )

  it.each(Object.keys(every))('accepts %s', (file) => {
    expect(accepts(read(file))).toBe(true)
  })

  it.each([
    ['another edition', { edition: { ...edition, order: 'No. 8' } }],
    ['no version', { version: undefined }],
    ['no cases', { cases: [] }],
    ['the cases of another file', { cases: ofCounts.cases }],
    ['an unknown outcome', { cases: [{ ...ofRules.cases[0], findings: [{ outcome: 'perhaps' }] }] }],
    ['a record that is none', { cases: [{ ...ofRules.cases[0], dossier: { assembly: {} } }] }],
  ])('refuses %s', (_, changes) => {
    expect(accepts(JSON.parse(JSON.stringify({ ...ofRules, ...changes })))).toBe(false)
  })
})

describe.each(Object.entries(every))('the cases of %s', (_, { cases }) => {
  it('have ids of their own, and a sentence', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    for (const { told } of cases) expect(told).toMatch(/^[\p{Lu}\d].*[^.:]\.$/u)
  })
})

describe('for every rule', () => {
  it.each(rules)('$id is met, breached and unknown, or is said never to be', ({ id }) => {
    const told = ofRules.cases.filter(({ rule }) => rule === id).flatMap(({ findings }) => findings)
    const found = new Set(told.map(({ outcome }) => outcome))
    const never = ofRules.never.filter(({ rule }) => rule === id).map(({ outcome }) => outcome)
    expect([...found, ...never].sort()).toEqual([...outcomes].sort())
    expect(found).toContain('breached')
  })
})

describe('for every question', () => {
  it.each(names)('%s has a pair for each reading but the default', (question) => {
    const told = ofReadings.cases.filter((one) => one.question === question).map(({ reading }) => reading)
    expect(new Set(told)).toEqual(new Set(questions[question].readings.slice(1)))
  })

  it.each(names)('something hangs on %s', (question) => {
    const named = ofAcross.cases.flatMap(({ hanging }) => hanging.flatMap(({ dependsOn }) => dependsOn))
    expect(named.map((one) => one.question)).toContain(question)
  })

  it('the defaults are told', () => {
    expect(ofReadings.defaults).toEqual(defaultReadings)
  })
})

describe('counts of eight', () => {
  const ballot = ofCounts.cases.filter(({ count }) => count.casting === undefined).map(({ count }) => count)

  it('are all 165, each once', () => {
    const told = new Set(ballot.map((count) => [count.for, count.against, count.abstained].join()))
    expect([ballot.length, told.size]).toEqual([165, 165])
    for (const count of ballot) {
      expect(count.present).toBe(8)
      expect(count.for + count.against + (count.abstained ?? 0)).toBeLessThanOrEqual(8)
    }
  })

  it('are carried by five for, or by four against four and the casting vote', () => {
    for (const { count, decision } of ofCounts.cases) {
      const carried = count.for > 4 || (count.for === 4 && count.against === 4 && count.casting === 'for')
      expect(decision.result === 'adopted', JSON.stringify(count)).toBe(carried)
    }
  })

  it('tell every tie also with a casting vote for, against, and declined', () => {
    const ties = ballot.filter((count) => count.for === count.against && count.for > 0)
    const cast = ofCounts.cases.filter(({ count }) => count.casting !== undefined)
    expect(cast).toHaveLength(3 * ties.length)
    for (const { count } of cast) expect(count.for).toBe(count.against)
  })
})
