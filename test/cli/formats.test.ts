import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import { describe, expect, it } from 'vitest'
import { cite, judgeDossier, judgeDossierAcross, sentence, type Dossier, type Finding } from 'zhinalys'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { assemblyOf, motionOf, openVote, seats, sittingOf, voters } from '../dossiers.js'
import { formulas } from '../fuzz/hostile.js'
import { file, zhinalys } from './command.js'

const full = seats.map((seat) => ({
  ...seat,
  ...({ category: 'middle', employed: true, reputation: true, qualities: true } as const),
  staffUnit: 'educational-work' as const,
  service: [{ from: '2000-01-01' as const }],
}))
const clean: Dossier = { assembly: assemblyOf({ seats: full, id: 'clean' }) }
const gap: Dossier = {
  assembly: { ...clean.assembly, id: 'gap', election: { on: '2024-01-10', by: 'general-meeting' } },
}
const breach: Dossier = {
  assembly: { ...clean.assembly, id: 'breach', election: { on: '2024-01-10', by: 'other', vote: 'secret' } },
}
const both: Dossier = { assembly: { ...clean.assembly, id: 'both', election: { by: 'other', on: '2024-01-10' } } }
const close: Dossier = {
  ...clean,
  sittings: [sittingOf({ motions: [motionOf({ ballot: openVote(voters, 3, 2, 2), declared: 'rejected' })] })],
}
const lines = (...records: unknown[]) =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n') + '\n'

describe('CSV', () => {
  const columns = Object.keys(en.report.findingColumns)
  type Row = Record<keyof typeof en.report.findingColumns, string>
  const table = async (records: unknown[], ...options: string[]) => {
    const path = file('table.ndjson', lines(...records))
    const { out } = await zhinalys(['audit', path, '--format', 'csv', '--lang', 'en', ...options])
    const [head, ...rows] = parse(out, { bom: true, delimiter: ';', recordDelimiter: '\r\n' })
    return {
      path,
      out,
      head,
      rows: rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i], cell])) as Row),
    }
  }

  it('begins with a byte order mark and its heads, parts cells by semicolons and lines by CRLF', async () => {
    const { out, head } = await table([clean])
    expect(out.startsWith('\uFEFFfile;line;')).toBe(true)
    expect(out.endsWith('\r\n')).toBe(true)
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(head).toEqual(Object.values(en.report.findingColumns))
  })

  it.each([kk, ru, en])('has its heads and words in $language', async (wording) => {
    const path = file('words.ndjson', lines(breach))
    const { out } = await zhinalys(['audit', path, '--format', 'csv', '--lang', wording.language, '--only', 'breached'])
    const [head, ...rows] = parse(out, { bom: true, delimiter: ';' })
    expect(head).toEqual(Object.values(wording.report.findingColumns))
    const { findings } = judgeDossier(breach)
    const [finding] = findings.filter(({ outcome }) => outcome === 'breached') as [Finding]
    expect(rows[0]).toEqual([
      path,
      '1',
      'breach',
      'unit',
      wording.kinds.officers,
      finding.rule,
      cite(finding.provision, wording.language, 'short'),
      wording.weights.duty,
      wording.report.columns[2],
      finding.at,
      sentence(finding, wording),
      '',
      '',
    ])
  })

  it('has a row for each finding, in order, and what is lacking', async () => {
    const { rows } = await table([gap, breach])
    const findings = [gap, breach].flatMap((record) => judgeDossier(record).findings)
    expect(rows.map(({ rule, at, sentence }) => [rule, at, sentence])).toEqual(
      findings.map((finding) => [finding.rule, finding.at, sentence(finding, en)]),
    )
    expect(rows.map(({ lacking }) => lacking)).toEqual(findings.map(({ lacking }) => lacking?.join(' ') ?? ''))
    const unknown = await table([gap, breach], '--only', 'unknown')
    expect(unknown.rows.map(({ outcome, lacking }) => [outcome, lacking])).toEqual([
      ['not known', '/assembly/election/vote'],
    ])
  })

  it('has a row for each thing wrong with a line that could not be read', async () => {
    const { rows } = await table(['{]', { assembly: { ...clean.assembly, kind: 'x', unit: 1 } }])
    expect(rows.map(({ line, at, outcome, sentence }) => [line, at, outcome, sentence])).toEqual([
      ['1', '', '', 'line 1 could not be read: not JSON, begins with "{]"'],
      [
        '2',
        '/assembly/kind',
        '',
        'line 2 could not be read: /assembly/kind: expected one of officers, policemen, got "x"',
      ],
      ['2', '/assembly/unit', '', 'line 2 could not be read: /assembly/unit: expected a text, got 1'],
    ])
  })

  it('tells on which readings a finding hangs', async () => {
    const { rows } = await table([close], '--readings', 'all')
    const { findings } = judgeDossierAcross(close)
    expect(rows.map(({ dependsOn }) => dependsOn === '')).toEqual(
      findings.map(({ dependsOn }) => dependsOn?.length === 0),
    )
    expect(rows.find(({ rule }) => rule === 'vote.declared')?.dependsOn).toContain(
      'majority=simple-turnout: breached (duty)',
    )
  })

  it.each(formulas)('no cell is the formula %j', async (unit) => {
    const { rows } = await table([{ assembly: { ...clean.assembly, unit, id: unit } }])
    expect(new Set(rows.map((row) => row.unit))).toEqual(new Set([`'${unit}`]))
    expect(new Set(rows.map((row) => row.assembly))).toEqual(new Set([`'${unit}`]))
  })

  it('any name survives an independent parser', { timeout: 60_000 }, async () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a;b', '"', '""', 'a\r\nb', 'a\nb', "'", 'қ, ә', ' a '),
    )
    await fc.assert(
      fc.asyncProperty(name, async (unit) => {
        const { rows } = await table([{ assembly: { ...clean.assembly, unit } }])
        expect(rows).toHaveLength(judgeDossier(clean).findings.length)
        expect([unit, `'${unit}`]).toContain(rows[0]?.unit)
      }),
      { numRuns: 30 },
    )
  })
})

describe('JUnit', () => {
  interface Case {
    classname: string
    name: string
    failure?: { '#text': string; message: string; type: string }
    error?: { '#text': string; message: string; type: string }
    skipped?: { message: string }
    'system-out'?: string
  }
  interface Suite {
    name: string
    tests: string
    failures: string
    errors: string
    skipped: string
    properties: { property: { name: string; value: string }[] }
    testcase: Case[]
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    isArray: (name) => ['testsuite', 'testcase', 'property'].includes(name),
  })
  const read = (xml: string) => {
    expect(SyntaxValidator.validate(xml)).toBe(true)
    // The characters of XML 1.0; the validator does not look.
    expect(xml).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
    return (parser.parse(xml) as { testsuites: { testsuite?: Suite[] } }).testsuites.testsuite ?? []
  }
  const suites = async (records: unknown[], ...options: string[]) => {
    const path = file('suite.ndjson', lines(...records))
    const ran = await zhinalys(['audit', path, '--format', 'junit', '--lang', 'en', ...options])
    return { path, status: ran.status, suites: read(ran.out) }
  }
  const counts = ({ tests, failures, errors, skipped }: Suite) => [tests, failures, errors, skipped].map(Number)
  const verdicts = (suite: Suite | undefined) =>
    suite?.testcase.map((one) => ['failure', 'error', 'skipped'].find((key) => key in one) ?? 'passed')

  it.each([
    ['breached', ['passed', 'skipped', 'failure', 'failure', 'error'], [5, 2, 1, 1]],
    ['unknown', ['passed', 'failure', 'failure', 'failure', 'error'], [5, 3, 1, 0]],
    ['none', ['passed', 'skipped', 'passed', 'passed', 'error'], [5, 0, 1, 1]],
  ])('--fail-on %s: %j', async (failOn, expected, numbers) => {
    const { suites: found } = await suites([clean, gap, breach, both, '{]'], '--fail-on', failOn)
    expect(found).toHaveLength(1)
    expect(verdicts(found[0])).toEqual(expected)
    expect(counts(found[0] as Suite)).toEqual(numbers)
  })

  it('names the dossier, and tells the sentences of what counts and of what does not', async () => {
    const {
      path,
      suites: [suite],
    } = await suites([clean, both, '{]'])
    const told = (outcome: string) =>
      judgeDossier(both)
        .findings.filter((finding) => finding.outcome === outcome && finding.weight !== 'note')
        .map((finding) => sentence(finding, en))
        .join('\n')
    expect(suite?.name).toBe(path)
    expect(suite?.testcase[1]).toEqual({
      classname: 'unit',
      name: "both, officers' assembly",
      failure: { '#text': told('breached'), message: '1 breach', type: 'breached' },
      'system-out': told('unknown'),
    })
    expect(suite?.testcase[2]).toEqual({
      classname: path,
      name: 'line 3 could not be read',
      error: { '#text': 'not JSON, begins with "{]"', message: 'line 3 could not be read', type: 'LINE_NOT_JSON' },
    })
  })

  it('counts both under --fail-on unknown', async () => {
    const {
      suites: [suite],
    } = await suites([both, gap], '--fail-on', 'unknown')
    expect(suite?.testcase.map(({ failure }) => [failure?.message, failure?.type])).toEqual([
      ['1 breach, 1 fact not known', 'breached'],
      ['1 fact not known', 'unknown'],
    ])
  })

  it('has a suite for each file, and says by which readings', async () => {
    const [one, other] = [file('one.ndjson', lines(clean)), file('other.ndjson', lines(breach, gap))]
    const { out } = await zhinalys(['audit', one, other, '--format', 'junit', '--reading', 'tie=never'])
    const found = read(out)
    expect(found.map(({ name, tests }) => [name, tests])).toEqual([
      [one, '1'],
      [other, '2'],
    ])
    expect(found[0]?.properties.property.map(({ name }) => name)).toEqual(['edition', 'tie'])
  })

  it('of nothing is a document too', async () => {
    expect(read((await zhinalys(['audit', '-', '--format', 'junit'])).out)).toEqual([])
  })

  it('no name breaks the document', { timeout: 60_000 }, async () => {
    const odd = fc.constantFrom(
      '<a href="&">',
      ']]>',
      '\u0000\u0008\u001B',
      '\uFFFE\uFFFF',
      '\uD800',
      'a\nb\tc\r',
      '&amp;',
      '😀',
      "'",
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(odd, fc.string({ unit: 'binary' })), async (unit) => {
        const {
          suites: [suite],
        } = await suites([{ assembly: { ...breach.assembly, unit, id: unit } }])
        const legal = unit.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
        expect(suite?.testcase[0]?.classname).toBe(legal)
      }),
      { numRuns: 30 },
    )
  })
})
