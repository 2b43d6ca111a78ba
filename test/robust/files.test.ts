import { describe, expect, it } from 'vitest'
import { parseTally } from 'zhinalys/audit'
import { OutputError, type Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'
import { assemblyOf } from '../dossiers.js'
import { ran } from '../fuzz/machine.js'

const dossier = JSON.stringify({ assembly: assemblyOf() })
const other = JSON.stringify({ assembly: assemblyOf({ id: 'other', unit: 'b' }) })

/** A machine with files that give what they hold and then fail, and a disk that may be full. */
async function failing(args: readonly string[], code: string, full = false) {
  let [out, err] = ['', '']
  const kept: string[] = []
  let tally = ''
  const io: Io = {
    environment: { LC_ALL: 'en' },
    async open(file) {
      if (file === 'vanished') throw systemError('ENOENT')
      return await Promise.resolve(chunks(file === 'good' ? undefined : systemError(code)))
    },
    create: (name) =>
      Promise.resolve({
        write: (text) => {
          tally += text
          return full ? Promise.reject(new OutputError(`${name}: no space is left`)) : Promise.resolve()
        },
        keep: () => Promise.resolve(void kept.push(name)),
        discard: () => Promise.resolve(),
      }),
    write: (text) => Promise.resolve(void (out += text)),
    complain: (text) => void (err += text),
    now: () => 0,
  }
  return { status: await run(args, io), out, err, kept, tally }
}

async function* chunks(failure?: Error): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(`${dossier}\n${other}\n{"assem`))
  if (failure !== undefined) throw failure
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: broken, read`), { code, syscall: 'read' })
}

describe('a file that fails while it is read', () => {
  it.each([
    ['EIO', 'EIO: broken, read'],
    ['EISDIR', 'is a directory, expected a file'],
    ['EACCES', 'may not be read'],
  ])('%s: what came before is judged, the failure told and counted', async (code, reason) => {
    const { status, err, kept, tally } = await failing(['audit', 'bad', '--quiet', '--tally', 'tally'], code)
    expect([status, err, kept]).toEqual([2, `bad: ${reason}\n`, ['tally']])
    const { dossiers, unreadable } = parseTally(JSON.parse(tally))
    expect([dossiers, unreadable]).toEqual([2, 1])
  })

  it('one that has vanished costs none of the others', async () => {
    const { status, out, err } = await failing(['audit', 'vanished', 'bad', '--format', 'ndjson'], 'EIO')
    expect([status, err]).toEqual([2, 'vanished: there is no such file\nbad: EIO: broken, read\n'])
    expect(out.match(/"ok":true/g)).toHaveLength(2)
  })

  it('is no tally, and is not checked to its end', async () => {
    expect(await failing(['merge', 'bad'], 'EIO')).toMatchObject({
      status: 2,
      out: '',
      err: 'bad: EIO: broken, read\n',
    })
    const { status, out } = await failing(['check', 'bad'], 'EIO')
    expect([status, out]).toEqual([2, '2 records checked: 2 valid, 0 not valid\n'])
  })
})

it('a disk that is full keeps neither report nor tally', async () => {
  const args = ['audit', 'good', '--out', 'report', '--tally', 'tally']
  expect(await failing(args, 'EIO', true)).toMatchObject({
    ...{ status: 2, out: '', kept: [] },
    err: expect.stringContaining('zhinalys: report: no space is left\n') as string,
  })
})

describe('a name that a terminal would obey is written out', () => {
  const name = '\u001B[2J\r\u202E'
  it.each([
    ['missing', ['audit', name], `\\u001b[2J\\u000d\\u202e: there is no such file\n`],
    ['missing, to check', ['check', name], `\\u001b[2J\\u000d\\u202e: there is no such file\n`],
    ['missing, to merge', ['merge', name], `\\u001b[2J\\u000d\\u202e: there is no such file\n`],
    ['no command', [name], 'zhinalys: unknown command "\\u001b[2J\\u000d\\u202e"\n'],
    ['no language', ['audit', 'x', '--lang', name], 'got "\\u001b[2J\\u000d\\u202e"\n'],
    [
      'a file that is read',
      ['audit', name, '--out', name],
      'zhinalys: --out: \\u001b[2J\\u000d\\u202e is a file that is read\n',
    ],
  ])('%s', async (_, args, complaint) => {
    const { status, err } = await ran(args, {})
    expect(status).toBe(2)
    expect(err).toContain(complaint)
    expect(['\u001B', '\r', '\u202E'].filter((character) => err.includes(character))).toEqual([])
  })

  it('empty', async () => {
    expect((await ran(['audit', name], { [name]: Buffer.from('') })).err).toBe(
      '\\u001b[2J\\u000d\\u202e: holds no dossier\n',
    )
  })
})

it('a file whose name is a formula is none in a table', async () => {
  const { out } = await ran(['audit', '=1+1', '--format', 'csv'], { '=1+1': Buffer.from(`${dossier}\n{`) })
  const rows = out.trimEnd().split('\r\n').slice(1)
  expect(rows.filter((row) => !row.startsWith("'=1+1;"))).toEqual([])
  expect(rows.length).toBeGreaterThan(2)
})
