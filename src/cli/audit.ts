import type { LineResult } from '../audit/line.js'
import type { Wording } from '../wording/wording.js'
import type { Io } from './io.js'
import { linesOf } from './lines.js'
import { ndjsonHead, ndjsonLine } from './ndjson.js'
import type { AuditCall } from './options.js'
import { progressOf } from './progress.js'
import { auditInput } from './records.js'
import { count, emptySummary, type Summary } from './summary.js'
import { dossierText, headText, printable, summaryText, told, type TextStyle } from './text.js'

/** Something could not be read, or the usage was wrong. */
export const unreadable = 2

/**
 * Judges files and writes the report.
 *
 * @returns the exit status: 2 if something could not be read, else 1 if something that `--fail-on` names was found, else 0
 */
export async function audit(call: AuditCall, io: Io): Promise<number> {
  const style: TextStyle = { wording: await wordingOf(call), only: call.only }
  const summary = emptySummary()
  const write = (text: string) => (call.quiet ? Promise.resolve() : io.write(text))
  await write(call.format === 'ndjson' ? ndjsonHead(call.readings) : headText(call.readings, style))
  let failed = false
  const progress = call.quiet ? undefined : progressOf(io)
  for (const file of call.files) {
    const name = call.files.length > 1 ? file : undefined
    const read = await eachResult(file, call, io, async (result) => {
      count(summary, result)
      complainOf(result, file, io)
      await write(call.format === 'ndjson' ? ndjsonLine(result, name, call.only) : dossierText(result, name, style))
      progress?.show(summary.dossiers)
    })
    failed ||= !read
  }
  progress?.clear()
  if (call.format === 'text') await write(summaryText(summary, style))
  return failed || summary.unreadable > 0 ? unreadable : statusOf(summary, call)
}

function statusOf({ breached, unknown }: Summary, { failOn }: AuditCall): number {
  if (failOn === 'none') return 0
  return breached > 0 || (failOn === 'unknown' && unknown > 0) ? 1 : 0
}

/** Reads one file. @returns whether it could be read and held any record; an empty stream is no fault */
async function eachResult(
  file: string,
  call: AuditCall,
  io: Io,
  take: (result: LineResult) => Promise<void>,
): Promise<boolean> {
  let records = 0
  try {
    for await (const result of auditInput(linesOf(await io.open(file)), call.readings)) {
      records++
      await take(result)
    }
  } catch (error) {
    if (!isSystemError(error) || error.syscall === 'write') throw error
    io.complain(`${file}: ${reasons[error.code] ?? error.message}\n`)
    return false
  }
  if (records > 0 || file === '-') return true
  io.complain(`${file}: holds no dossier\n`)
  return false
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

function complainOf(result: LineResult, file: string, io: Io): void {
  if (result.ok) return
  for (const issue of result.error.issues) io.complain(`${printable(`${file}:${result.line}: ${told(issue)}`)}\n`)
}

async function wordingOf({ language }: AuditCall): Promise<Wording> {
  if (language === 'ru') return (await import('../wording/ru.js')).ru
  return language === 'en' ? (await import('../wording/en.js')).en : (await import('../wording/kk.js')).kk
}
