import type { Read } from '../audit/read.js'
import type { Io } from './io.js'
import { linesOf } from './lines.js'
import { readInput } from './records.js'
import { printable } from './printable.js'

/** How the reading of a file ended. An empty stream is no fault, a named file that holds nothing is one. */
export type Ending = 'read' | 'empty' | 'failed'

/** Goes through the records of a file, and complains if it cannot. */
export async function eachRecord(
  file: string,
  io: Io,
  take: (line: number, read: Read) => Promise<void>,
): Promise<Ending> {
  let records = 0
  const ended = await reading(file, io, async () => {
    for await (const [line, read] of readInput(linesOf(await io.open(file)))) {
      records++
      await take(line, read)
    }
    return true
  })
  if (ended === undefined) return 'failed'
  if (records > 0 || file === '-') return 'read'
  io.complain(`${printable(file)}: holds no dossier\n`)
  return 'empty'
}

/** Does what reads a file. @returns what it comes to; undefined, after a complaint, if the file cannot be read */
export async function reading<T>(file: string, io: Io, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!isSystemError(error) || error.syscall === 'write') throw error
    io.complain(`${printable(`${file}: ${reasons[error.code] ?? error.message}`)}\n`)
    return undefined
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a directory, expected a file',
  EACCES: 'may not be read',
}

interface SystemError extends Error {
  readonly code: string
  readonly syscall: string
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
