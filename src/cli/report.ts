import type { LineResult } from '../audit/line.js'
import type { Tally } from '../audit/tally.js'
import type { Readings } from '../readings/options.js'
import type { Outcome } from '../verdict/outcome.js'
import type { Wording } from '../wording/wording.js'
import type { FailOn } from './audit-call.js'

/** A form of the report. Asked in order: its head, each result, its end; what it answers is written one after another. */
export interface Report {
  head(): string
  /**
   * @param shown a result without the findings that are not asked for
   * @param file the file that it is of
   * @param whole the result with all its findings, for sums
   */
  result(shown: LineResult, file: string, whole: LineResult): string
  end(tally: Tally): string
}

/** How a report is to be made. */
export interface ReportStyle {
  readonly wording: Wording
  readonly readings: Partial<Readings>
  readonly across: boolean
  /** Which outcomes to show. Absent: what the format shows by itself. Results come without the others. */
  readonly only: readonly Outcome[] | undefined
  readonly failOn: FailOn
  /** Several files are read, so that a line is named with its own. */
  readonly several: boolean
}

/** A result without the findings that are not asked for. */
export function narrowed(result: LineResult, only: readonly Outcome[] | undefined): LineResult {
  if (!result.ok || only === undefined) return result
  const findings = result.verdict.findings.filter(({ outcome }) => only.includes(outcome))
  return { ...result, verdict: { ...result.verdict, findings } }
}
