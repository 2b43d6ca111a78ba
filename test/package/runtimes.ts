import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Need } from '../need.js'
import { run } from './run.js'

const pinned = join(import.meta.dirname, 'runtimes')

const programs = {
  'Node 20.19.0': 'node-20/bin/node',
  'Node 22': 'node-22/bin/node',
  'Node 24': 'node-24/bin/node',
  Bun: 'bun/bin/bun',
} as const

export type Runtime = keyof typeof programs

/** The programs of the run times beside the one that runs the tests, from a cache that is filled on first use. */
export async function runtimes(): Promise<Need<Readonly<Record<Runtime, string>>>> {
  const what = Object.keys(programs).join(', ')
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { what, found: undefined, why: 'they are for Linux on x64' }
  }
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'zhinalys')
  const lock = readFileSync(join(pinned, 'package-lock.json'))
  const folder = join(cache, `runtimes-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`)
  try {
    if (!existsSync(folder)) await fetchInto(folder, cache)
  } catch (error) {
    return { what, found: undefined, why: /npm error .*/.exec(String(error))?.[0] ?? String(error) }
  }
  const paths = Object.entries(programs).map(([name, path]) => [name, join(folder, 'node_modules', path)])
  return { what, found: Object.fromEntries(paths) as Record<Runtime, string> }
}

/** All or nothing; npm checks what it fetches against the digests of the lock file. */
async function fetchInto(folder: string, cache: string) {
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'fetching-'))
  try {
    cpSync(pinned, fresh, { recursive: true })
    await run('npm', ['ci', '--ignore-scripts', '--no-bin-links', '--fetch-retries=1'], fresh)
    renameSync(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
