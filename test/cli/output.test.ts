import { spawn } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeDossierAcross, type Dossier } from 'zhinalys'
import { auditLines, tallyOf, type LineResult } from 'zhinalys/audit'
import { en } from 'zhinalys/wording/en'
import { createFile } from '../../src/cli/files.js'
import { OutputError } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'
import { assemblyOf, sittingOf } from '../dossiers.js'
import { file, folder, register, root, zhinalys } from './command.js'

/** An empty folder of a test's own. */
function place(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}
const text = (path: string) => readFileSync(path, 'utf8')

describe('--out and --tally', () => {
  it.each(['text', 'ndjson', 'csv', 'html', 'junit'])('the file holds what the screen would: %s', async (format) => {
    const out = join(place(`same-${format}`), 'report')
    const few = file('few.ndjson', text(register).split('\n').slice(0, 5).join('\n'))
    const onScreen = await zhinalys(['audit', few, '--format', format])
    const inFile = await zhinalys(['audit', few, '--format', format, '--out', out])
    expect(inFile).toMatchObject({ status: onScreen.status, out: '', err: '' })
    expect(text(out)).toBe(onScreen.out)
    await zhinalys(['audit', few, '--format', format, '--out', out, '--quiet'])
    expect(text(out)).toBe(onScreen.out)
    expect(readdirSync(join(out, '..'))).toEqual(['report'])
  })

  it('the tally is that of the library', async () => {
    const tally = join(folder, 'tally.json')
    await zhinalys(['audit', register, '--quiet', '--tally', tally])
    const results: LineResult[] = []
    for await (const result of auditLines(text(register))) results.push(result)
    expect(JSON.parse(text(tally))).toEqual(tallyOf(results))
    expect(text(tally).endsWith('}\n')).toBe(true)
  })

  it('what --only hides is counted all the same', async () => {
    const [all, some] = [join(folder, 'all.json'), join(folder, 'some.json')]
    await zhinalys(['audit', register, '--quiet', '--tally', all])
    await zhinalys(['audit', register, '--quiet', '--tally', some, '--only', 'met'])
    expect(text(some)).toBe(text(all))
  })

  it('stays away from a folder that is none, and from a directory', async () => {
    const away = place('away')
    for (const [out, reason] of [
      [join(away, 'nowhere', 'x'), 'there is no such folder'],
      [away, 'is a directory, expected a file'],
    ] as const) {
      const tally = join(away, 'tally.json')
      const { status, out: printed, err } = await zhinalys(['audit', register, '--tally', tally, '--out', out])
      expect([status, printed, err]).toEqual([2, '', `zhinalys: ${out}: could not be written: ${reason}\n`])
      const other = await zhinalys(['audit', register, '--out', tally, '--tally', out])
      expect([other.status, other.err]).toEqual([2, `zhinalys: ${out}: could not be written: ${reason}\n`])
      expect(readdirSync(away)).toEqual([])
    }
  })

  it('keeps the mode of the file that it replaces, and a link to it', async () => {
    const here = place('modes')
    const [real, link] = [join(here, 'real'), join(here, 'link')]
    writeFileSync(real, 'before')
    chmodSync(real, 0o600)
    symlinkSync(real, link)
    await zhinalys(['audit', register, '--format', 'csv', '--out', link])
    expect(text(real)).toContain('qiyal-01-officers')
    expect(statSync(real).mode & 0o777).toBe(0o600)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readdirSync(here).sort()).toEqual(['link', 'real'])
  })

  it('writes to what is no regular file as it is', async () => {
    expect((await zhinalys(['audit', register, '--out', '/dev/null', '--fail-on', 'none'])).status).toBe(0)
    expect(statSync('/dev/null').isFile()).toBe(false)
  })

  it('a defect leaves neither half a report nor half a tally, and what stood there stands', async () => {
    const here = place('defect')
    const out = join(here, 'report')
    writeFileSync(out, 'before')
    const io = {
      environment: {},
      open: () => Promise.reject(new Error('a defect')),
      create: createFile,
      write: () => Promise.resolve(),
      complain: () => undefined,
      now: () => 0,
    }
    await expect(run(['audit', 'x', '--out', out, '--tally', join(here, 'tally')], io)).rejects.toThrow('a defect')
    expect(readdirSync(here)).toEqual(['report'])
    expect(text(out)).toBe('before')
  })

  it('a draft that cannot come to its place says so, and is taken back', async () => {
    const here = place('late')
    const draft = await createFile(join(here, 'report'))
    await draft.write('x'.repeat(100_000))
    expect(readdirSync(here)).toHaveLength(1)
    mkdirSync(join(here, 'report'))
    await expect(draft.keep()).rejects.toBeInstanceOf(OutputError)
    await draft.discard()
    expect(readdirSync(here)).toEqual(['report'])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s: exit %i, and nothing half-written', { timeout: 60_000 }, async (signal, status) => {
    const here = place(signal)
    const out = join(here, 'report')
    writeFileSync(out, 'before')
    const program = spawn(
      process.execPath,
      ['--import', 'tsx', join(root, 'src/cli/main.ts'), 'audit', '-', '--out', out, '--tally', join(here, 'tally')],
      { cwd: root },
    )
    program.stdin.write(text(register))
    while (readdirSync(here).length < 3) await new Promise((later) => setTimeout(later, 50))
    program.kill(signal)
    expect(await new Promise((done) => program.on('exit', done))).toBe(status)
    expect(readdirSync(here)).toEqual(['report'])
    expect(text(out)).toBe('before')
  })
})

describe('--readings all', () => {
  const dossier: Dossier = { assembly: assemblyOf(), sittings: [sittingOf()] }

  it('tells on which readings each finding hangs; those given are held', async () => {
    const path = file('across.ndjson', JSON.stringify(dossier))
    const verdicts = async (...options: string[]) => {
      const { out } = await zhinalys(['audit', path, '--format', 'ndjson', '--readings', 'all', ...options])
      const [head, result] = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown)
      return { head, verdict: (result as { verdict: unknown }).verdict }
    }
    expect((await verdicts()).verdict).toEqual(judgeDossierAcross(dossier))
    expect((await verdicts()).head).toMatchObject({ readings: {}, across: true })
    const held = await verdicts('--reading', 'headcount=eight-in-all')
    expect(held.verdict).toEqual(judgeDossierAcross(dossier, { headcount: 'eight-in-all' }))
  })
})

describe('--readings all in the text report', () => {
  it('sums up what hangs on readings, hidden findings included', async () => {
    const path = file('hinges.ndjson', JSON.stringify({ assembly: assemblyOf(), sittings: [sittingOf()] }))
    const summed = async (...options: string[]) => {
      const { out } = await zhinalys(['audit', path, '--lang', 'en', ...options])
      return /^Depending on the reading: .*$/m.exec(out)?.[0]
    }
    const all = await summed('--readings', 'all')
    expect(all).toMatch(/ of \d+ findings/)
    expect(await summed('--readings', 'all', '--only', 'breached')).toBe(all)
    expect(await summed()).toBeUndefined()
  })
})

describe('units of a register in the text report', () => {
  const of = (unit: string, kind: 'officers' | 'policemen') => JSON.stringify({ assembly: assemblyOf({ unit, kind }) })
  const report = async (name: string, content: string, ...options: string[]) =>
    zhinalys(['audit', file(`${name}.ndjson`, content), '--lang', 'en', ...options])
  const lacks = `${en.report.formation}\n  ✗ The subdivision "b" has no policemen's assembly in the register (paragraph 1).\n`

  it('what is lacking is told at the end, as a condition, and never counts', async () => {
    const content = [of('a', 'officers'), of('b', 'officers'), of('a', 'policemen')].join('\n')
    const { out, status } = await report('lacks', content)
    expect([status, out.includes(lacks)]).toEqual([0, true])
    expect(out).not.toContain('"a" has both')
    expect((await report('lacks', content, '--only', 'met')).out).toContain('✓ The subdivision "a" has both')
    expect((await report('lacks', content, '--only', 'unknown')).out).not.toContain(en.report.formation)
  })

  it('one dossier is no register, and a register that lacks nothing says nothing', async () => {
    expect((await report('one', of('a', 'officers'))).out).not.toContain(en.report.formation)
    const content = [of('a', 'officers'), of('a', 'policemen')].join('\n')
    expect((await report('both', content)).out).not.toContain(en.report.formation)
  })

  it('a file that could not be read may hold what is missing', async () => {
    const path = file('present.ndjson', [of('b', 'officers'), of('b', 'officers')].join('\n'))
    const { out } = await zhinalys(['audit', path, join(folder, 'missing'), '--lang', 'en'])
    expect(out).toContain(`${en.report.formation}\n  ? Whether the subdivision "b" has both assemblies`)
    expect(out).not.toContain('No breach was found')
  })
})
