import { once } from 'node:events'
import { createReadStream, rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { OutputError, type Draft } from './io.js'

/** A file in chunks. Rejects with the system's error if it cannot be opened. */
export async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  const stream = createReadStream(file)
  await once(stream, 'open')
  return stream as AsyncIterable<Uint8Array>
}

/** Files that stand beside their place and are not whole yet. */
const unfinished = new Set<string>()

/** Removes what is not whole, at once: for a program that is being stopped. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true })
}

/**
 * Begins a file under a name beside its own, which takes its place when it is kept. What is no regular file, such as a
 * pipe or a terminal, is written as it is.
 */
export function createFile(file: string): Promise<Draft> {
  return told(file, async () => {
    const standing = await stat(file).catch(() => undefined)
    if (standing?.isFile() === false) return drafted(file, await open(file, 'w'), {})
    // A link is kept, and the file that it names replaced.
    const place = standing === undefined ? file : await realpath(file)
    const beside = `${place}.${process.pid}.${unfinished.size}.tmp`
    // Before it is there: whoever stops the program while it is being made leaves nothing either.
    unfinished.add(beside)
    const ended = () => unfinished.delete(beside)
    try {
      const handle = await open(beside, 'wx', standing && standing.mode & 0o777)
      return drafted(file, handle, {
        keep: () => rename(beside, place),
        discard: () => rm(beside, { force: true }),
        ended,
      })
    } catch (error) {
      ended()
      throw error
    }
  })
}

interface Ways {
  readonly keep?: () => Promise<void>
  readonly discard?: () => Promise<void>
  readonly ended?: () => void
}

/** One write a dossier would cost more than the law: text is held until it is worth one. */
const worthWriting = 65_536

function drafted(file: string, handle: FileHandle, { keep, discard, ended }: Ways): Draft {
  let held = ''
  const flush = async () => {
    await handle.appendFile(held)
    held = ''
  }
  return {
    write: async (text) => {
      held += text
      if (held.length >= worthWriting) await told(file, flush)
    },
    keep: () =>
      told(file, async () => {
        await flush()
        await handle.close()
        await keep?.()
        ended?.()
      }),
    discard: async () => {
      // The failure that led here is the one to tell.
      await handle.close().catch(() => undefined)
      await discard?.().catch(() => undefined)
      ended?.()
    },
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'is a directory, expected a file',
  EACCES: 'may not be written',
  ENOSPC: 'no space is left',
}

async function told<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new OutputError(`${file}: could not be written: ${reasons[code] ?? message}`, { cause: error })
  }
}
