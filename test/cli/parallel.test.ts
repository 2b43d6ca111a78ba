import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'
import { linesOf } from '../bench/register.js'
import { describeNeeding, program } from '../need.js'
import { file, folder, root } from './command.js'

/** The program in one file, which starts at once: every part starts it anew. */
const zhinalys = join(folder, 'zhinalys.mjs')

/** The commands that the guide shows, in its order. */
const [report = '', tally = ''] = [
  ...readFileSync(join(root, 'docs/guide/audit.md'), 'utf8').matchAll(/^```sh\n(.*?)^```/gms),
]
  .map(([, commands = '']) => commands)
  .filter((commands) => commands.includes('parallel'))

describeNeeding(program('parallel'), 'a register of 3,000 lines, judged in parts by GNU parallel', () => {
  const run = (commands: string) => {
    const called = commands.replaceAll('npx zhinalys', `${process.execPath} ${zhinalys}`)
    // Perl complains of a locale that the machine does not have.
    execFileSync('bash', ['-euo', 'pipefail', '-c', called], { cwd: folder, env: { ...process.env, LC_ALL: 'C' } })
  }
  const made = (name: string) => readFileSync(join(folder, name), 'utf8')

  beforeAll(() => {
    const entryPoints = [join(root, 'src/cli/main.ts')]
    buildSync({ entryPoints, bundle: true, platform: 'node', format: 'esm', outfile: zhinalys })
    file('register.ndjson', `${linesOf(3_000, { sittings: 1 }).join('\n')}\n`)
  })

  it('gives the report of the whole', () => {
    run(report)
    run('npx zhinalys audit - --format ndjson --only breached,unknown --fail-on none < register.ndjson > whole.ndjson')
    expect(made('report.ndjson') === made('whole.ndjson'), 'the bytes are the same').toBe(true)
    expect(made('whole.ndjson').split('\n')).toHaveLength(1 + 3_000 + 1)
  })

  it('gives the tally of the whole, merged from more than one part', () => {
    run(tally)
    run('npx zhinalys audit - --quiet --fail-on none --tally whole.json < register.ndjson')
    expect(readdirSync(join(folder, 'tallies')).length).toBeGreaterThan(1)
    expect(made('tally.json')).toBe(made('whole.json'))
  })
})
