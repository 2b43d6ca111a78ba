import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from 'zhinalys'
import { jsonSchema, safeParseDossier, type RecordIssue } from 'zhinalys/records'
import { motionOf, sittingOf } from '../dossiers.js'
import { changed, dossier, mutated, register } from './changed.js'

const schema = jsonSchema()
// By 2020-12 a format is a remark; the pattern of a day must do by itself.
const accepts = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false }).compile(schema)

describe('the JSON Schema of a dossier', () => {
  it('is plain JSON Schema 2020-12 with a name of its own, and a new object each time', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:zhinalys:dossier',
      title: 'Dossier',
      type: 'object',
      additionalProperties: false,
    })
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(jsonSchema()).toEqual(schema)
    expect(jsonSchema()).not.toBe(schema)
  })

  it('knows no null, and describes every record and every field', () => {
    const { $defs, ...root } = schema as { $defs: Record<string, { title?: string; description?: string }> }
    expect(JSON.stringify(schema)).not.toContain('"null"')
    const records = Object.values({ ...$defs, root }) as {
      description: string
      properties?: Record<string, { description: string }>
      additionalProperties?: boolean
    }[]
    expect(records).toHaveLength(21)
    for (const { description, properties = {}, additionalProperties } of records) {
      expect(description).toMatch(/\.$/)
      if (Object.keys(properties).length > 0) expect(additionalProperties).toBe(false)
      for (const field of Object.values(properties)) expect(field.description).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('says of every field that may be absent what its absence means', () => {
    const { $defs, ...root } = schema as { $defs: Record<string, object> }
    for (const record of Object.values({ ...$defs, root }) as {
      required?: string[]
      properties?: Record<string, { description: string }>
    }[]) {
      for (const [key, { description }] of Object.entries(record.properties ?? {}))
        expect(description.includes('Absent: '), description).toBe(record.required?.includes(key) !== true)
    }
  })

  it.each(register.map((record) => [record.assembly.id, record] as const))('accepts %s', (_, record) => {
    expect(accepts(record)).toBe(true)
  })

  it.each([
    ['the case itself', '/period', dossier.period, true],
    ['no list of sittings', '/sittings', undefined, true],
    ['false for a day', '/assembly/roster/approved', false, true],
    ['a measure that is not of the list', '/sittings/0/motions/0/measures', ['severe reprimand'], true],
    ['no assembly', '/assembly', undefined, false],
    ['null', '/sittings', null, false],
    ['an unknown key', '/sitings', [], false],
    ['an unknown kind', '/assembly/kind', 'sergeants', false],
    ['a seat without office', '/assembly/seats/0/office', undefined, false],
    ['an impossible day', '/sittings/0/on', '2023-02-29', false],
    ['a day too early', '/sittings/0/on', '1899-12-31', false],
    ['a time', '/sittings/0/on', '2024-03-20T10:00', false],
    ['true for a day', '/assembly/roster/approved', true, false],
    ['a negative count', '/sittings/0/motions/0/ballot/for', -1, false],
    ['half a vote', '/sittings/0/motions/0/ballot/for', 0.5, false],
    ['a secret ballot by name', '/sittings/0/motions/0/ballot/mode', 'secret', false],
    ['no mode', '/sittings/0/motions/0/ballot/mode', undefined, false],
    ['a credit below 1', '/assembly/seats/0/service', [{ from: '2020-01-01', credit: 0.5 }], false],
    ['twice in present', '/sittings/0/present', ['c', 'c'], false],
    ['a text for a truth', '/sittings/0/video', 'yes', false],
    ['an inspection without day', '/inspections/0/on', undefined, false],
    ['a proposal for nobody', '/inspections/0/proposals/0/seat', undefined, false],
  ])('%s', (_, pointer, value, expected) => {
    const record = changed(pointer, value)
    expect(accepts(record)).toBe(expected)
    expect(safeParseDossier(record).ok).toBe(expected)
  })

  it('its days are the days that exist, also to validators that take a format for a remark', () => {
    const { $defs } = schema as { $defs: { Day: { pattern: string } } }
    const pattern = new RegExp($defs.Day.pattern, 'u')
    const two = (n: number) => String(n).padStart(2, '0')
    for (let year = 1890; year <= 2210; year++)
      for (let month = 0; month <= 13; month++)
        for (let date = 0; date <= 32; date++) {
          const day = `${year}-${two(month)}-${two(date)}`
          if (pattern.test(day) !== isDay(day)) expect.unreachable(day)
        }
    for (const text of ['', '2024-1-1', ' 2024-01-01', '2024-01-01\n', '12024-01-01'])
      expect(pattern.test(text)).toBe(false)
  })
})

/** What the schema cannot say: each compares one place of a record with another. */
const crossRecord: readonly [what: string, test: RegExp][] = [
  ['sitting ids stand once', /^\/sittings\/\d+\/id .* stands here a second time$/],
  ['motion ids stand once within a sitting', /^\/sittings\/\d+\/motions\/\d+\/id .* stands here a second time$/],
  [
    'ids told, present or presiding are seats',
    /\/(notice\/to\/\d+|present\/\d+|presiding) .* is no seat of the assembly$/,
  ],
  ['a span does not end before it begins', /\/to ends on .*, before it begins on /],
]

describe('the schema accepts what the parser accepts', () => {
  const isCrossRecord = ({ at, message }: RecordIssue) => crossRecord.some(([, test]) => test.test(`${at} ${message}`))
  const agrees = (record: unknown) => {
    const parsed = safeParseDossier(record)
    // The parser looks for these only in a record of the right shape; one twice in `present` the schema can see.
    const shape = parsed.ok || parsed.error.issues.every(isCrossRecord)
    expect(accepts(record), parsed.ok ? '' : parsed.error.message).toBe(shape)
    return shape
  }

  it('on records changed in one place, save what compares two places', { timeout: 60_000 }, () => {
    let refused = 0
    fc.assert(
      fc.property(mutated, (record) => {
        if (!agrees(record)) refused++
      }),
      { numRuns: 1200 },
    )
    expect(refused).toBeGreaterThan(150)
  })

  it.each([
    ['sitting ids stand once', changed('/sittings/1', sittingOf())],
    ['motion ids stand once within a sitting', changed('/sittings/0/motions/1', motionOf())],
    ['ids told, present or presiding are seats', changed('/sittings/0/presiding', 'nobody')],
    ['ids told, present or presiding are seats', changed('/sittings/0/motions/0/present', ['nobody'])],
    ['ids told, present or presiding are seats', changed('/sittings/0/notice', { to: ['nobody'] })],
    ['a span does not end before it begins', changed('/period/to', '2023-12-31')],
  ])('only the parser sees that %s', (what, record) => {
    const parsed = safeParseDossier(record)
    const [, test] = crossRecord.find(([name]) => name === what) as (typeof crossRecord)[0]
    expect(parsed.ok ? [] : parsed.error.issues.map(({ at, message }) => test.test(`${at} ${message}`))).toEqual([true])
    expect(accepts(record)).toBe(true)
  })
})
