import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cite, rules } from 'zhinalys'
import { emptyTally, version, type Tally } from 'zhinalys/audit'
import { jsonSchema } from 'zhinalys/records'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { assemblyOf, sittingOf } from '../dossiers.js'
import { file, folder, register, zhinalys } from './command.js'

const lines = (...records: unknown[]) =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n') + '\n'

/** Judges records, and gives the name of their tally. */
async function tallied(name: string, content: string, ...options: string[]): Promise<string> {
  const tally = join(folder, `${name}.json`)
  await zhinalys(['audit', file(`${name}.ndjson`, content), '--quiet', '--tally', tally, ...options])
  return tally
}
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Tally

describe('merge', () => {
  const records = readFileSync(register, 'utf8').trimEnd().split('\n')

  it('of the parts in any order is, byte for byte, the tally of the whole', async () => {
    const whole = await tallied('whole', lines(...records))
    const parts = await Promise.all(
      [records.slice(0, 7), records.slice(7, 30), records.slice(30)].map((part, i) =>
        tallied(`part${i}`, lines(...part)),
      ),
    )
    const merged = await zhinalys(['merge', ...parts.reverse()])
    expect(merged).toMatchObject({ status: 0, err: '', out: readFileSync(whole, 'utf8') })
    expect((await zhinalys(['merge', whole])).out).toBe(merged.out)
    const piped = await zhinalys(['merge', '-', parts[2] as string], {
      stdin: (await zhinalys(['merge', ...parts.slice(0, 2)])).out,
    })
    expect(piped.out).toBe(merged.out)
  })

  it.each([
    [en, `The subdivision "a" has no policemen's assembly in the register (paragraph 1).`],
    [ru, 'По реестру в подразделении «a» нет полицейского собрания (пункт 1).'],
    [kk, 'Тізілім бойынша «a» бөлінісінде полицейлер жиналысы жоқ (1-тармақ).'],
  ])('as a text says which units lack an assembly: $language', async ({ language, report }, words) => {
    const one = await tallied('a', lines({ assembly: assemblyOf({ unit: 'a' }) }), '--reading', 'tie=never')
    const other = await tallied('b', lines({ assembly: assemblyOf({ unit: 'a' }) }), '--reading', 'tie=never')
    const { out, status } = await zhinalys(['merge', one, other, '--format', 'text', '--lang', language])
    expect(status).toBe(0)
    expect(out).toContain(`${report.formation}\n  ✗ ${words}\n\n`)
    expect(out).toContain(report.readings(['tie=never']))
    expect(out.trimEnd().split('\n').at(-2)).toBe(
      report.totals({ ...emptyTally, dossiers: 2, breached: 0, unknown: 2 }),
    )
  })

  it('what could not be read may hold what is missing', async () => {
    const tally = await tallied('unread', lines({ assembly: assemblyOf() }, { assembly: assemblyOf() }, '{'))
    expect((await zhinalys(['merge', tally, '--format', 'text', '--lang', 'en'])).out).toContain(
      `${en.report.formation}\n  ? Whether the subdivision "unit" has both assemblies in the register is not established; not recorded: the content of the lines that could not be read (paragraph 1).`,
    )
  })

  it('prints nothing where something is no tally, or does not go with the others, and tells of all', async () => {
    const good = await tallied('good', lines({ assembly: assemblyOf() }))
    const never = await tallied('never', lines({ assembly: assemblyOf() }), '--reading', 'tie=never')
    const broken = file('broken.json', '{')
    const wrong = file('wrong.json', JSON.stringify({ ...read(good), met: -1, metric: 1 }))
    const older = file('older.json', JSON.stringify({ ...read(good), zhinalys: '0.0.1' }))
    const missing = join(folder, 'missing.json')
    const { status, out, err } = await zhinalys(['merge', good, broken, never, wrong, older, missing])
    expect([status, out]).toEqual([2, ''])
    expect(err.split('\n')).toEqual([
      `${broken}: not JSON, expected a tally`,
      `${wrong}: /met: expected a whole number of at least 0, got -1`,
      `${wrong}: /metric: unknown key "metric": expected one of ${Object.keys(read(good)).join(', ')}`,
      `${older}: /zhinalys: ${version} is not 0.0.1: tallies are merged only of one version, one edition and the same readings`,
      `${missing}: there is no such file`,
      '',
    ])
    const differing = await zhinalys(['merge', good, never])
    expect([differing.status, differing.out]).toEqual([2, ''])
    expect(differing.err).toContain(`${never}: /readings: {} is not {"tie":"never"}`)
  })
})

describe('check', () => {
  it('tells each fault with file, line and pointer, then the counts', async () => {
    const good = file('good.ndjson', lines({ assembly: assemblyOf() }))
    const bad = file(
      'bad.ndjson',
      lines({ assembly: assemblyOf() }, { assembly: { ...assemblyOf(), kind: 'x' }, a: 1 }, '{]'),
    )
    const { status, out, err } = await zhinalys(['check', good, bad, '--lang', 'en'])
    expect([status, err]).toEqual([2, ''])
    expect(out.split('\n')).toEqual([
      `${bad}:2: /assembly/kind: expected one of officers, policemen, got "x"`,
      `${bad}:2: /a: unknown key "a": expected one of assembly, sittings, inspections, period`,
      `${bad}:3: not JSON, begins with "{]"`,
      '4 records checked: 2 valid, 2 not valid',
      '',
    ])
    expect(await zhinalys(['check', bad, '--quiet'])).toMatchObject({ status: 2, out: '' })
  })

  it('a breach is no fault of the record', async () => {
    const breach = { assembly: assemblyOf({ seats: [] }), sittings: [sittingOf({ present: [], presiding: undefined })] }
    expect(await zhinalys(['check', '-', '--lang', 'ru'], { stdin: lines(breach) })).toMatchObject({
      status: 0,
      out: 'Проверено: 1 запись; правильных – 1, неправильных – 0\n',
    })
  })

  it('a missing file and one that holds nothing are failures', async () => {
    const { status, err, out } = await zhinalys(['check', join(folder, 'nowhere'), file('empty', ''), '--lang', 'kk'])
    expect(status).toBe(2)
    expect(err).toBe(`${join(folder, 'nowhere')}: there is no such file\n${join(folder, 'empty')}: holds no dossier\n`)
    expect(out).toBe('Тексерілген жазбалар саны – 0: дұрысы – 0, қатесі бары – 0\n')
  })
})

describe('schema and rules', () => {
  it('the schema is that of the library', async () => {
    const { status, out } = await zhinalys(['schema'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(jsonSchema())
  })

  it('rules for programs are the catalogue', async () => {
    const { out } = await zhinalys(['rules', '--format', 'ndjson'])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(rules)
  })

  it.each([kk, ru, en])('rules for a person: name, places, weight, questions, in $language', async (wording) => {
    const { out } = await zhinalys(['rules', '--lang', wording.language])
    const told = out.trimEnd().split('\n\n')
    expect(told).toHaveLength(rules.length)
    rules.forEach(({ id, provisions, weight, consults }, i) => {
      const [name, place, questions] = told[i]?.split('\n') ?? []
      expect(name).toBe(`${id} – ${wording.report.rules[id]}`)
      for (const provision of provisions) expect(place).toContain(cite(provision, wording.language, 'short'))
      expect(place?.endsWith(` – ${wording.weights[weight]}`)).toBe(true)
      expect(questions?.trim()).toBe(consults.length > 0 ? wording.report.consults(consults) : undefined)
    })
  })
})

describe('usage of the commands', () => {
  it.each([
    [['merge'], 'merge: expected at least one TALLY, or - for standard input'],
    [['merge', 'x', '--format', 'csv'], '--format: expected one of json, text, got "csv"'],
    [['merge', 'x', '--tally', 'y'], "Unknown option '--tally'"],
    [['check'], 'check: expected at least one FILE'],
    [['check', 'x', '--format', 'text'], "Unknown option '--format'"],
    [['schema', 'x'], 'schema: expected no more arguments, got "x"'],
    [['schema', '--lang', 'en'], "Unknown option '--lang'"],
    [['rules', 'x'], 'rules: expected no more arguments, got "x"'],
    [['rules', '--format', 'csv'], '--format: expected one of text, ndjson, got "csv"'],
    [['rules', '--lang', 'de'], '--lang: expected one of kk, ru, en, got "de"'],
    [['toString'], 'unknown command "toString"'],
    [['audit', 'x', '--readings', 'some'], '--readings: expected one of default, all, got "some"'],
    [['audit', 'x', '--out', ''], '--out: expected the name of a file, got ""'],
    [['audit', 'x', '--tally', '-'], '--tally: expected the name of a file, got "-"'],
    [['audit', 'x', '--out', './x'], '--out: ./x is a file that is read'],
    [['audit', 'x', '--out', 'y', '--tally', './y'], '--tally: ./y is given to --out'],
  ])('%j is refused: %s', async (args, message) => {
    const { status, out, err } = await zhinalys(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).toContain('zhinalys merge TALLY...')
  })
})
