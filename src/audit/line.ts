import type { Readings } from '../readings/options.js'
import { otherReadings, resolve } from '../readings/readings.js'
import type { Assembly, Dossier } from '../records/types.js'
import { judgeDossier, judgeDossierAcross, type DossierVerdict } from '../rules/dossier.js'
import { readLine, type LineError, type Read } from './read.js'

/** What one line of a register comes to: a verdict, or why it could not be read. Lines count from 1. */
export type LineResult = { readonly line: number } & (
  | {
      readonly ok: true
      readonly id: string
      readonly unit: string
      readonly kind: Assembly['kind']
      /** The readings judged by, other than the defaults. Absent: the defaults. */
      readonly readings?: Partial<Readings> | undefined
      readonly verdict: DossierVerdict
    }
  | { readonly ok: false; readonly error: LineError }
)

/** How lines are judged. */
export interface AuditOptions {
  /** Readings other than the defaults. */
  readonly readings?: Partial<Readings> | undefined
  /** Whether every finding tells on which readings it hangs. `readings` are then held. Absent: no. */
  readonly across?: boolean | undefined
}

/** A way to judge one dossier, with the readings it judges by. */
export interface Bench {
  readonly judge: (dossier: Dossier) => DossierVerdict
  /** Nothing, or the readings other than the defaults, as a result holds them. */
  readonly readings: { readonly readings?: Partial<Readings> }
}

/** Makes ready to judge by some readings. @throws RangeError for a question or a reading that does not exist */
export function benchOf({ readings: given = {}, across = false }: AuditOptions): Bench {
  const resolved = resolve(given)
  const readings = otherReadings(resolved)
  return {
    judge: across ? (dossier) => judgeDossierAcross(dossier, given) : (dossier) => judgeDossier(dossier, resolved),
    readings: Object.keys(readings).length > 0 ? { readings } : {},
  }
}

/**
 * Judges a register line by line, each line one dossier as JSON. A line that cannot be read gives a result of its own
 * and never stops the others; blank lines are passed over but counted.
 *
 * @param lines lines of text, such as those of a file, or one whole text; memory does not grow with their number
 * @param options readings other than the defaults, and whether to judge across all readings
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
  const bench = benchOf(options)
  let line = 0
  for await (const text of typeof lines === 'string' ? lines.split('\n') : lines) {
    line++
    if (text.trim() !== '') yield judged(readLine(text, line), line, bench)
  }
}

/**
 * Judges one line of a register, for an engine that hands over records one by one.
 *
 * @param text one dossier as JSON
 * @param line its number in the register, from 1, where the engine knows it; a result tells it
 * @param options readings other than the defaults, and whether to judge across all readings
 * @returns its result, also where it cannot be read
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const result = auditLine('{"assembly":{"id":"a1","kind":"officers","unit":"Department","seats":[]}}')
 * result.ok && result.verdict.outcome // => 'breached'
 * ```
 */
export function auditLine(text: string, line = 1, options: AuditOptions = {}): LineResult {
  return judged(readLine(text, line), line, benchOf(options))
}

/** Judges what was read of a line. */
export function judged(read: Read, line: number, { judge, readings }: Bench): LineResult {
  if (!read.ok) return { line, ok: false, error: read.error }
  const { id, unit, kind } = read.value.assembly
  return { line, ok: true, id, unit, kind, ...readings, verdict: judge(read.value) }
}
