import { describe, expect, it } from 'vitest'
import { version, type LineResult } from 'zhinalys/audit'
import { linesOf } from '../../src/cli/lines.js'
import { readInput } from '../../src/cli/records.js'
import { assemblyOf, motionOf, sittingOf } from '../dossiers.js'
import { ran } from '../fuzz/machine.js'

const dossier = (id: string) => JSON.stringify({ assembly: assemblyOf({ id }) })

/** What each line of a file comes to: the id of its dossier, or the code of its error and what is wrong first. */
async function read(...lines: (string | Uint8Array)[]): Promise<string[]> {
  const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]))
  const { out } = await ran(['audit', 'file', '--format', 'ndjson'], { file: bytes })
  const results = out.trimEnd().split('\n').slice(1)
  return results.map((line) => {
    const result = JSON.parse(line) as LineResult
    return `${result.line} ${result.ok ? result.id : (result.error.issues[0]?.message ?? '')}`
  })
}
const notText = 'not UTF-8 text, or too long to be read'

describe('between two dossiers', () => {
  const broken = { assembly: { ...assemblyOf(), seats: {} } }
  it.each([
    ['NUL', '\0', 'not JSON, begins with "\\u0000"'],
    ['a byte order mark and a list', '\uFEFF[]', 'not JSON, begins with "[]"'],
    ['a lone surrogate as bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), notText],
    ['an overlong slash', Buffer.from([0x22, 0xc0, 0xaf, 0x22]), notText],
    ['UTF-16', Buffer.from('{}', 'utf16le'), 'not JSON, begins with "{\\u0000}\\u0000"'],
    ['a number too great', '{"assembly":1e400}', 'expected an object, got Infinity'],
    [
      'a record that pollutes',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
      'missing: expected an object',
    ],
    ['a wrong dossier', JSON.stringify(broken), 'expected a list, got an object'],
  ])('%s is told, and costs neither of them', async (_, line, message) => {
    expect(await read(dossier('a'), line, dossier('b'))).toEqual(['1 a', `2 ${message}`, '3 b'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each([
    ['a carriage return alone', '\r'],
    ['a byte order mark alone', '\uFEFF'],
    ['blanks of any kind', '\u2028\u00A0\t'],
  ])('%s is a blank line', async (_, line) => {
    expect(await read(dossier('a'), line, dossier('b'))).toEqual(['1 a', '3 b'])
  })

  it.each(['__proto__', 'constructor', '\uD800', '\0', '\uFEFF', '1'.repeat(100_000)])('%j is a name', async (id) => {
    expect(await read(dossier('a'), dossier(id), dossier('b'))).toEqual(['1 a', `2 ${id}`, '3 b'])
  })

  it('the last of equal keys counts, as everywhere in JSON', async () => {
    const twice = dossier('x').replace('"id":"x"', '"id":"x","id":"y"')
    expect(await read(dossier('a'), twice)).toEqual(['1 a', '2 y'])
  })

  it('counts as great as numbers go are counts', async () => {
    const ballot = { mode: 'secret', for: Number.MAX_SAFE_INTEGER, against: Number.MAX_SAFE_INTEGER } as const
    const sittings = [sittingOf({ motions: [motionOf({ ballot })] })]
    expect(await read(JSON.stringify({ assembly: assemblyOf(), sittings }))).toEqual(['1 a'])
  })
})

describe('a text over several lines', () => {
  it('of which one line is no UTF-8 is not read as if that line were not there', async () => {
    const line = Buffer.concat([Buffer.from(dossier('b')), Buffer.from([0xff, 0x2c])])
    expect(await read('[', `${dossier('a')},`, line, dossier('c'), ']')).toEqual([
      '1 not JSON, begins with "["',
      expect.stringMatching(/^2 not JSON/),
      `3 ${notText}`,
      '4 c',
      '5 not JSON, begins with "]"',
    ])
    expect(await read('[', line, ']')).toEqual([`2 ${notText}`])
  })

  it('too long for a text is told, and is no defect', async () => {
    const part = 'x'.repeat(2 ** 20)
    const lines = async function* () {
      yield await Promise.resolve('[')
      for (let i = 0; i < 520; i++) yield part
    }
    const records = []
    for await (const [line, { ok }] of readInput(lines())) records.push([line, ok])
    expect(records).toEqual([[1, false]])
  })

  it('is told from NDJSON whose first lines are broken before the input has ended', async () => {
    const endless = async function* () {
      yield* await Promise.resolve(['{"assembly":', '{"assembly":', '"'])
      for (;;) yield dossier('a')
    }
    const records = []
    for await (const [line, { ok }] of readInput(endless())) {
      records.push([line, ok])
      if (line === 5) break
    }
    expect(records).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
      [5, true],
    ])
  })
})

it('a line longer than a text can be is passed over, and not held', async () => {
  const chunk = Buffer.alloc(2 ** 20, 'x')
  const endless = async function* () {
    for (let i = 0; i < 520; i++) yield await Promise.resolve(chunk)
    yield Buffer.from('\nnext\n')
  }
  const lines = []
  for await (const line of linesOf(endless())) lines.push(line)
  expect(lines).toEqual([undefined, 'next'])
})

it('a tally that is no UTF-8 is none, for names of units would no longer be told apart', async () => {
  const tally = Buffer.from(`{"zhinalys":"${version}","\uFFFD":1}`, 'latin1')
  const { status, out, err } = await ran(['merge', 'tally'], { tally })
  expect([status, out, err]).toEqual([2, '', `tally: ${notText}\n`])
})
