import type { Readings } from '../readings/options.js'
import { resolve } from '../readings/readings.js'
import type { RecordIssue } from '../records/error.js'
import { safeParseDossier } from '../records/parse.js'
import type { Assembly } from '../records/types.js'
import { judgeDossier, type DossierVerdict } from '../rules/dossier.js'

/** What one line of a register comes to: a verdict, or why it could not be read. Lines count from 1. */
export type LineResult = { readonly line: number } & (
  | {
      readonly ok: true
      readonly id: string
      readonly unit: string
      readonly kind: Assembly['kind']
      readonly verdict: DossierVerdict
    }
  | { readonly ok: false; readonly error: LineError }
)

/** Why a line could not be read. */
export interface LineError {
  readonly code: 'LINE_NOT_JSON' | 'RECORD_INVALID'
  readonly message: string
  readonly issues: readonly RecordIssue[]
}

/** How lines are judged. */
export interface AuditOptions {
  /** Readings other than the defaults. */
  readonly readings?: Partial<Readings> | undefined
}

/**
 * Judges a register line by line, each line one dossier as JSON. A line that cannot be read gives a result of its own
 * and never stops the others; blank lines are passed over but counted.
 *
 * @param lines lines of text, such as those of a file, or one whole text; memory does not grow with their number
 * @param options readings other than the defaults
 * @returns one result for every line that is not blank, in order
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const results = []
 * for await (const result of auditLines(['{}', 'no JSON'])) results.push(result)
 * results.map((result) => (result.ok ? result.id : result.error.code)) // => ['RECORD_INVALID', 'LINE_NOT_JSON']
 * ```
 */
export async function* auditLines(
  lines: Iterable<string> | AsyncIterable<string>,
  options: AuditOptions = {},
): AsyncGenerator<LineResult, void, undefined> {
  const readings = resolve(options.readings)
  let line = 0
  for await (const text of typeof lines === 'string' ? lines.split('\n') : lines) {
    line++
    if (text.trim() !== '') yield auditLine(text, line, readings)
  }
}

/** Judges one line of text. */
export function auditLine(text: string, line: number, readings: Readings): LineResult {
  const json = line === 1 ? text.replace(/^\uFEFF/, '') : text
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch {
    return unreadableLine(line, `not JSON, begins with ${JSON.stringify(json.trim().slice(0, 40))}`)
  }
  return auditRecord(record, line, readings)
}

/** A line that holds no JSON text. */
export function unreadableLine(line: number, message: string): LineResult {
  const issues = [{ at: '', message, expected: 'one dossier as JSON, in UTF-8' }]
  return { line, ok: false, error: { code: 'LINE_NOT_JSON', message, issues } }
}

/** Judges one record that has been read from JSON. */
export function auditRecord(record: unknown, line: number, readings: Readings): LineResult {
  const parsed = safeParseDossier(record)
  if (!parsed.ok) {
    const { code, message, issues } = parsed.error
    return { line, ok: false, error: { code, message, issues } }
  }
  const { id, unit, kind } = parsed.value.assembly
  return { line, ok: true, id, unit, kind, verdict: judgeDossier(parsed.value, readings) }
}
