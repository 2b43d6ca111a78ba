import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs'
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

/** The run times beside the one that runs the tests. npm checks what it fetches against the lock file's digests. */
export async function runtimes(): Promise<Need<string>[]> {
  const folder = await fetched()
  return Object.entries(programs).map(([what, path]) => {
    return { what, found: folder === undefined ? undefined : join(folder, 'node_modules', path) }
  })
}

/** The cache with all of them, filled on first use; `undefined` offline, or where they do not run. */
async function fetched(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'zhinalys')
  const lock = readFileSync(join(pinned, 'package-lock.json'))
  const folder = join(cache, `runtimes-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return folder
  try {
    mkdirSync(cache, { recursive: true })
    const fresh = mkdtempSync(join(cache, 'fetching-'))
    cpSync(pinned, fresh, { recursive: true })
    await run('npm', ['ci', '--ignore-scripts', '--no-bin-links', '--fetch-retries=1'], fresh)
    renameSync(fresh, folder)
    return folder
  } catch (error) {
    process.stderr.write(`\nRun times could not be fetched: ${String(error)}\n`)
    return undefined
  }
}
