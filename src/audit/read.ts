import type { RecordIssue } from '../records/error.js'
import { safeParseDossier } from '../records/parse.js'
import type { Dossier } from '../records/types.js'

/** Why a line could not be read. */
export interface LineError {
  readonly code: 'LINE_NOT_JSON' | 'RECORD_INVALID'
  readonly message: string
  readonly issues: readonly RecordIssue[]
}

/** A dossier, or why there is none. */
export type Read = { readonly ok: true; readonly value: Dossier } | { readonly ok: false; readonly error: LineError }

/** Reads one line of text; the first of a file may begin with a byte order mark. */
export function readLine(text: string, line: number): Read {
  const json = line === 1 ? text.replace(/^\uFEFF/, '') : text
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch {
    return notJson(`not JSON, begins with ${JSON.stringify(json.trim().slice(0, 40))}`)
  }
  return readRecord(record)
}

/** Reads one record that has been read from JSON. */
export function readRecord(record: unknown): Read {
  const parsed = safeParseDossier(record)
  if (parsed.ok) return parsed
  const { code, message, issues } = parsed.error
  return { ok: false, error: { code, message, issues } }
}

/** A line that holds no JSON text. */
export function notJson(message: string): Read {
  const issues = [{ at: '', message, expected: 'one dossier as JSON, in UTF-8' }]
  return { ok: false, error: { code: 'LINE_NOT_JSON', message, issues } }
}
