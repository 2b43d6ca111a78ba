import type { Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
  /** What was written to files, by their names. */
  readonly files: ReadonlyMap<string, string>
}

/** Runs a command on files that are only thought of, read in chunks of some bytes. */
export async function ran(
  args: readonly string[],
  given: Readonly<Record<string, Uint8Array>>,
  chunk = 65_536,
): Promise<Ran> {
  let [out, err] = ['', '']
  const files = new Map<string, string>()
  const io: Io = {
    environment: { LC_ALL: 'en' },
    open: (name) => {
      const bytes = Object.hasOwn(given, name) ? given[name] : undefined
      return bytes === undefined ? Promise.reject(missing()) : Promise.resolve(inChunks(bytes, chunk))
    },
    create: (name) => {
      let draft = ''
      return Promise.resolve({
        write: (text) => Promise.resolve(void (draft += text)),
        keep: () => Promise.resolve(void files.set(name, draft)),
        discard: () => Promise.resolve(),
      })
    },
    write: (text) => Promise.resolve(void (out += text)),
    complain: (text) => void (err += text),
    now: () => 0,
  }
  return { status: await run(args, io), out, err, files }
}

function missing(): Error {
  return Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'open' })
}

async function* inChunks(bytes: Uint8Array, chunk: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield await Promise.resolve(bytes.subarray(at, at + chunk))
}
