import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { edition, type Finding } from 'zhinalys'
import { version, type LineResult } from 'zhinalys/audit'
import { assemblyOf, motionOf, openVote, seats, sittingOf, voters } from '../dossiers.js'
import { file, folder, register, root, zhinalys } from './command.js'

const full = seats.map((seat) => ({
  ...seat,
  category: 'middle',
  employed: true,
  reputation: true,
  qualities: true,
  staffUnit: 'educational-work',
  service: [{ from: '2000-01-01' }],
}))
/** A sitting of which everything is recorded and in order. */
const recorded = {
  convenedBy: 'chair',
  notice: { on: '2024-03-10', place: true, time: true, agenda: true, materials: true, to: voters },
  minutes: { agenda: true, attendance: true, drawn: '2024-03-20', signedBy: ['c', 's'] },
  video: true,
} as const
const clean = { assembly: { ...assemblyOf(), seats: full } }
const gap = { assembly: { ...clean.assembly, id: 'gap', election: { on: '2024-01-10', by: 'general-meeting' } } }
const breach = {
  assembly: { ...clean.assembly, id: 'breach', election: { on: '2024-01-10', by: 'general-meeting', vote: 'secret' } },
}
const noted = {
  assembly: { ...clean.assembly, id: 'noted' },
  sittings: [sittingOf({ ...recorded, present: voters.slice(0, 5) })],
}
const lines = (...records: unknown[]) =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n') + '\n'

/** NDJSON output: the head and the results. */
function parsed(out: string): { head: Record<string, unknown>; results: (LineResult & { file?: string })[] } {
  const [head, ...results] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  return { head: head as Record<string, unknown>, results: results as LineResult[] }
}

const outcomes = (result: LineResult | undefined) =>
  result?.ok ? new Set(result.verdict.findings.map(({ outcome }: Finding) => outcome)) : undefined

describe('exit status', () => {
  it.each([
    ['nothing breached', [clean], [], 0],
    ['a note', [noted], [], 0],
    ['a gap', [gap], [], 0],
    ['a breach', [clean, breach], [], 1],
    ['a breach, --fail-on none', [breach], ['--fail-on', 'none'], 0],
    ['a gap, --fail-on unknown', [gap], ['--fail-on', 'unknown'], 1],
    ['a breach, --fail-on unknown', [breach], ['--fail-on', 'unknown'], 1],
    ['a note, --fail-on unknown', [noted], ['--fail-on', 'unknown'], 0],
    ['a broken line', [clean, '{'], [], 2],
    ['a broken line beside a breach', [breach, '{'], [], 2],
    ['a broken line, --fail-on none', ['{', clean], ['--fail-on', 'none'], 2],
  ] as const)('%s: %o %o %i', async (name, records, options, status) => {
    const path = file(`${name}.ndjson`, lines(...records))
    expect((await zhinalys(['audit', path, ...options])).status).toBe(status)
    expect((await zhinalys(['audit', '-', ...options], { stdin: lines(...records) })).status).toBe(status)
    const quiet = await zhinalys(['audit', path, '--quiet', ...options])
    expect([quiet.status, quiet.out]).toEqual([status, ''])
  })
})

describe('usage', () => {
  it.each([
    [[], 'expected a command'],
    [['judge'], 'unknown command "judge"'],
    [['audit'], 'expected at least one FILE'],
    [['audit', 'x', '--lang', 'de'], '--lang: expected one of kk, ru, en, got "de"'],
    [['audit', 'x', '--format', 'pdf'], '--format: expected one of text, ndjson, csv, html, junit, got "pdf"'],
    [['audit', 'x', '--only', 'breached,maybe'], '--only: expected one of met, breached, unknown, got "maybe"'],
    [['audit', 'x', '--fail-on', 'met'], '--fail-on: expected one of breached, unknown, none, got "met"'],
    [['audit', 'x', '--reading', 'tie'], '--reading: expected QUESTION=READING, got "tie"'],
    [['audit', 'x', '--reading', 'tie=sometimes'], 'Unknown reading "sometimes" of tie: its readings are recheck,'],
    [['audit', 'x', '--reading', 'ties=never'], 'Unknown question "ties": the questions are headcount,'],
    [['audit', 'x', '--reading', 'tie=never', '--reading', 'tie=override'], '--reading: tie is given twice'],
    [['audit', 'x', '--frobnicate'], "Unknown option '--frobnicate'"],
  ])('%j is refused: %s', async (args, message) => {
    const { status, out, err } = await zhinalys(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).toContain('zhinalys audit FILE...')
  })

  it('help and version are answers', async () => {
    for (const command of [['--help'], ['help'], ['-h'], ['audit', '--help']])
      expect(await zhinalys(command)).toMatchObject({ status: 0, err: '' })
    expect((await zhinalys(['--version'])).out).toBe(`${version}\n`)
  })
})

describe('input', () => {
  const ids = async (content: string | Buffer, name = 'input') => {
    const ran = await zhinalys(['audit', file(name, content), '--format', 'ndjson', '--fail-on', 'none'])
    return {
      ...ran,
      results: parsed(ran.out).results.map((result) =>
        result.ok ? `${result.line} ${result.id}` : `${result.line} ${result.error.code}`,
      ),
    }
  }

  it.each([
    ['NDJSON', lines(clean, gap), ['1 a', '2 gap']],
    ['without a last line feed', lines(clean, gap).trimEnd(), ['1 a', '2 gap']],
    ['with CRLF and a BOM', `\uFEFF${lines(clean, gap).replaceAll('\n', '\r\n')}`, ['1 a', '2 gap']],
    ['blank lines count', `\n${lines(clean)}\n  \n${lines(gap)}`, ['2 a', '5 gap']],
    ['one dossier', JSON.stringify(clean), ['1 a']],
    ['one dossier over several lines', JSON.stringify(clean, null, 2), ['1 a']],
    ['an array on one line', JSON.stringify([clean, gap]), ['1 a', '2 gap']],
    ['an array over several lines', JSON.stringify([clean, gap], null, '\t'), ['1 a', '2 gap']],
    [
      'an array with a dossier on each line',
      `[\n${JSON.stringify(clean)},\n${JSON.stringify(gap)}\n]`,
      ['1 a', '2 gap'],
    ],
    ['a broken first line', lines('{"assembly":', clean, gap), ['1 LINE_NOT_JSON', '2 a', '3 gap']],
    ['a first line alone and broken', '{"assembly":', ['1 LINE_NOT_JSON']],
    [
      'broken lines between',
      lines(clean, 'null', 'nonsense', '[]', gap),
      ['1 a', '2 RECORD_INVALID', '3 LINE_NOT_JSON', '4 RECORD_INVALID', '5 gap'],
    ],
    ['a broken array', `[\n${JSON.stringify(clean)},\n`, ['1 LINE_NOT_JSON']],
    ['one broken dossier over several lines', JSON.stringify(clean, null, 2).slice(0, -1), ['1 LINE_NOT_JSON']],
    ['a line separator within a text', lines({ assembly: { ...clean.assembly, unit: 'a\u2028b' } }), ['1 a']],
  ])('%s', async (name, content, expected) => {
    expect((await ids(content, name)).results).toEqual(expected)
  })

  it('an empty file and an empty array hold no dossier, an empty stream is none', async () => {
    for (const content of ['', '\n \n', '[]']) {
      const { status, err } = await ids(content)
      expect([status, err]).toEqual([2, `${join(folder, 'input')}: holds no dossier\n`])
    }
    expect(await zhinalys(['audit', '-'], { stdin: '' })).toMatchObject({ status: 0, err: '' })
  })

  it('a missing file and a directory are told, and the other files judged', async () => {
    mkdirSync(join(folder, 'directory'), { recursive: true })
    const good = file('good.ndjson', lines(clean))
    const missing = join(folder, 'missing')
    const { status, err, out } = await zhinalys([
      'audit',
      missing,
      join(folder, 'directory'),
      good,
      '--format',
      'ndjson',
    ])
    expect(status).toBe(2)
    expect(err).toBe(
      `${missing}: there is no such file\n${join(folder, 'directory')}: is a directory, expected a file\n`,
    )
    expect(parsed(out).results).toMatchObject([{ file: good, line: 1, ok: true }])
  })

  it('each record error is told with file, line and pointer', async () => {
    const path = file(
      'wrong.ndjson',
      lines(clean, { assembly: { ...clean.assembly, kind: 'sergeants', saets: [] } }, '{]'),
    )
    const { status, err, out } = await zhinalys(['audit', path, '--lang', 'en'])
    expect(status).toBe(2)
    expect(err.split('\n')).toEqual([
      `${path}:2: /assembly/kind: expected one of officers, policemen, got "sergeants"`,
      `${path}:2: /assembly/saets: unknown key "saets": did you mean "seats"?`,
      `${path}:3: not JSON, begins with "{]"`,
      '',
    ])
    expect(out).toContain('line 2 could not be read: /assembly/kind')
    expect(out).toContain('2 lines could not be read')
  })

  it('a line of ten megabytes, deep nesting and binary noise stop nothing', { timeout: 60_000 }, async () => {
    const long = { assembly: { ...clean.assembly, unit: 'x'.repeat(10_000_000) } }
    const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const deepKeys = `{"assembly":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`
    const content = lines(clean, long, 'x'.repeat(10_000_000), nested, deepKeys, '\u0000\uD800', gap)
    const { status, results, err } = await ids(content)
    expect(status).toBe(2)
    expect(results).toEqual([
      '1 a',
      '2 a',
      '3 LINE_NOT_JSON',
      '4 RECORD_INVALID',
      '5 RECORD_INVALID',
      '6 LINE_NOT_JSON',
      '7 gap',
    ])
    expect(err.length).toBeLessThan(5000)
    const cyrillic = Buffer.from(lines(clean).replace('unit"', 'XX"')).map((byte) => (byte === 0x58 ? 0xcf : byte))
    const windows = await ids(Buffer.concat([Buffer.from(lines(gap)), cyrillic]))
    expect(windows.results).toEqual(['1 gap', '2 LINE_NOT_JSON'])
    expect(windows.err).toContain('input:2: not UTF-8 text, or too long to be read')
    expect((await ids(Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x80]))).results).toEqual([
      '1 LINE_NOT_JSON',
      '2 LINE_NOT_JSON',
    ])
  })
})

describe('NDJSON output', () => {
  it('begins with library, edition and the readings other than the defaults', async () => {
    const { out } = await zhinalys([
      'audit',
      file('one.ndjson', lines(clean)),
      '--format',
      'ndjson',
      '--reading',
      'tie=never',
      '--reading',
      'majority=absolute',
    ])
    expect(parsed(out).head).toEqual({ zhinalys: version, edition, readings: { tie: 'never' } })
  })

  it('holds one result per record, narrowed by --only', async () => {
    const path = file('three.ndjson', lines(clean, gap, breach))
    const all = parsed((await zhinalys(['audit', path, '--format', 'ndjson'])).out).results
    expect(all.map((result) => outcomes(result))).toEqual([
      new Set(['met']),
      new Set(['met', 'unknown']),
      new Set(['met', 'breached']),
    ])
    const some = parsed(
      (await zhinalys(['audit', path, '--format', 'ndjson', '--only', 'breached,unknown'])).out,
    ).results
    expect(some.map((result) => outcomes(result))).toEqual([new Set(), new Set(['unknown']), new Set(['breached'])])
    expect(some.map((result) => result.ok && result.verdict.outcome)).toEqual(['met', 'unknown', 'breached'])
  })

  it('judges by the readings given', async () => {
    const tied = {
      ...clean,
      sittings: [
        sittingOf({
          present: voters.slice(0, 6),
          motions: [motionOf({ ballot: openVote(voters, 3, 3), declared: 'adopted' })],
        }),
      ],
    }
    const path = file('tied.ndjson', lines(tied))
    expect((await zhinalys(['audit', path])).status).toBe(0)
    expect((await zhinalys(['audit', path, '--reading', 'tie=never'])).status).toBe(1)
  })
})

describe('the text report', () => {
  const report = async (records: unknown[], ...options: string[]) =>
    (await zhinalys(['audit', file('report.ndjson', lines(...records)), '--lang', 'en', ...options])).out

  it('tells breaches one by one, groups what is not known and the notes, and sums up by rule', async () => {
    const seatsWithGaps = full.map(({ service, ...seat }) => (seat.id.startsWith('m') ? seat : { ...seat, service }))
    const record = {
      ...noted,
      assembly: {
        ...noted.assembly,
        seats: seatsWithGaps,
        election: { on: '2024-01-10', by: 'other', vote: 'secret' },
      },
    }
    const out = await report([record])
    expect(out.split('\n').slice(0, 12)).toEqual([
      `zhinalys ${version} · № 7, 2023-01-06 · by the default readings`,
      '',
      "1  unit, officers' assembly (noted)",
      '  ✗ The election was not held by the general meeting of officers (policemen), but in another way (paragraph 4, part 2).',
      '      → To comply: an election by the general meeting of officers (policemen).',
      '  ✗ The election was by secret ballot, an open one is required (paragraph 4, part 2).',
      '      → To comply: an election by open ballot.',
      '  ? Not known',
      '      the periods of service: The member (m1); The member (m2); The member (m3); The member (m4); The member (m5)',
      '  · Notes',
      '      attendance of members: Sitting 1',
      '',
    ])
    expect(out).toMatch(/^length of service +3 +0 +5 +0$/m)
    expect(out).toMatch(/^attendance of members +0 +0 +0 +1$/m)
    expect(out).toContain('1 dossier: 1 with breaches, 1 with something not known, 0 clean')
  })

  it('says so where nothing is breached, of a dossier and of all', async () => {
    const out = await report([clean, gap])
    expect(out).toContain("1  unit, officers' assembly (a)\n  ✓ nothing breached\n")
    expect(out).toContain(
      "2  unit, officers' assembly (gap)\n  ? Not known\n      the kind of ballot at the election\n",
    )
    expect(out.trimEnd().split('\n').at(-1)).toBe('No breach was found in any dossier.')
    expect(await report([clean, breach])).not.toContain('No breach was found in any dossier.')
  })

  it('shows what --only asks for', async () => {
    const met = await report([clean], '--only', 'met')
    expect(met).toContain('✓ The election was by open ballot (paragraph 4, part 2).')
    const unknown = await report([gap, breach], '--only', 'unknown')
    expect(unknown).toContain('Not known')
    expect(unknown).not.toContain('✗')
  })

  it('names the files where there are several', async () => {
    const one = file('first.ndjson', lines(breach))
    const other = file('second.ndjson', lines('{'))
    const { out } = await zhinalys(['audit', one, other, '--lang', 'en'])
    expect(out).toContain(`${one}:1  unit`)
    expect(out).toContain(`${other}:line 1 could not be read`)
  })

  it('writes out what a terminal would obey', async () => {
    const unit = 'bad\nunit\u001B[2J\u202E'
    const out = await report([{ assembly: { ...breach.assembly, unit, id: 'a\u001B[31m' } }, { '\u001B[2J': 1 }])
    expect(out).toContain("1  bad\\u000aunit\\u001b[2J\\u202e, officers' assembly (a\\u001b[31m)\n")
    expect(out).not.toContain('\u001B')
  })

  it('says by which readings it judged', async () => {
    expect(await report([clean], '--reading', 'tie=never')).toMatch(/^zhinalys .* · read with tie=never\n/)
  })

  it('does not reassure where something could not be read', async () => {
    expect(await report([clean, '{'])).not.toContain('No breach was found')
  })

  it.each([
    [{}, 'Анықталмаған'],
    [{ LC_ALL: 'ru_RU.UTF-8', LANG: 'en_US' }, 'Не установлено'],
    [{ LANG: 'en' }, 'Not known'],
    [{ LC_ALL: '', LANG: 'en_GB.UTF-8' }, 'Not known'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'en_GB' }, 'Анықталмаған'],
    [{ LANG: 'kk_KZ' }, 'Анықталмаған'],
  ])('speaks the language of %j', async (environment, words) => {
    const path = file('language.ndjson', lines(gap))
    expect((await zhinalys(['audit', path], { environment })).out).toContain(words)
  })

  it('of nothing is only a total', async () => {
    expect((await zhinalys(['audit', '-', '--lang', 'en'], { stdin: '' })).out).toBe(
      `zhinalys ${version} · № 7, 2023-01-06 · by the default readings\n\n0 dossiers: 0 with breaches, 0 with something not known, 0 clean\n`,
    )
  })
})

describe('progress', () => {
  it('is shown on a terminal now and then, and cleared', async () => {
    const path = file('long.ndjson', lines(...Array.from({ length: 10 }, () => clean)))
    const { progress } = await zhinalys(['audit', path], { terminal: true })
    expect(progress.length).toBeGreaterThan(1)
    expect(progress[0]).toMatch(/^… \d+ \(\d+\/s\)$/)
    expect(progress.at(-1)).toBe('')
    expect((await zhinalys(['audit', path, '--quiet'], { terminal: true })).progress).toEqual([])
    expect((await zhinalys(['audit', file('short.ndjson', lines(clean))], { terminal: true })).progress).toEqual([])
  })
})

describe('the program itself', { timeout: 60_000 }, () => {
  const main = ['--import', 'tsx', join(root, 'src/cli/main.ts')]

  it('audits the sample register, and gives the same bytes again', () => {
    const once = execFileSync(
      process.execPath,
      [...main, 'audit', register, '--fail-on', 'none', '--format', 'ndjson'],
      { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
    )
    const again = execFileSync(process.execPath, [...main, 'audit', '-', '--fail-on', 'none', '--format', 'ndjson'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      input: readFileSync(register),
    })
    expect(parsed(once).results).toHaveLength(40)
    expect(again).toBe(once)
  })

  it('reads a missing file as a failure to read', () => {
    expect(() => execFileSync(process.execPath, [...main, 'audit', 'nowhere'], { cwd: root, stdio: 'pipe' })).toThrow(
      /nowhere: there is no such file/,
    )
  })

  it('stops quietly when its reader does', async () => {
    const program = spawn(process.execPath, [...main, 'audit', register, '--format', 'ndjson'], { cwd: root })
    let errors = ''
    program.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    program.stdout.once('data', () => program.stdout.destroy())
    const status = await new Promise((done) => program.on('exit', done))
    expect([status, errors]).toEqual([2, ''])
  })
})
