import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'
import { createFile, openFile } from '../../src/cli/files.js'
import type { Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

export const root = resolve(import.meta.dirname, '../..')
export const register = join(root, 'examples/registers/region-2024.ndjson')

/** A folder of the test file's own, gone when it ends. */
export const folder = mkdtempSync(join(tmpdir(), 'zhinalys-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

export function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export interface Ran {
  status: number
  out: string
  err: string
  progress: string[]
}

/** Runs a command on real files, with the streams in hand. */
export async function zhinalys(
  args: readonly string[],
  { stdin = '', environment = {}, terminal = false } = {},
): Promise<Ran> {
  const ran: Ran = { status: -1, out: '', err: '', progress: [] }
  let time = 0
  const io: Io = {
    environment,
    open: (name) => (name === '-' ? Promise.resolve(chunks(stdin)) : openFile(name)),
    create: createFile,
    write: (text) => {
      ran.out += text
      return Promise.resolve()
    },
    complain: (text) => {
      ran.err += text
    },
    ...(terminal && { progress: (text: string) => ran.progress.push(text) }),
    now: () => (time += 100),
  }
  ran.status = await run(args, io)
  return ran
}

async function* chunks(text: string | Buffer): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 7) yield await Promise.resolve(bytes.subarray(at, at + 7))
}
