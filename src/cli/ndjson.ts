import type { LineResult } from '../audit/line.js'
import { version } from '../audit/version.js'
import { edition } from '../provisions/edition.js'
import type { Readings } from '../readings/options.js'
import { defaultReadings } from '../readings/readings.js'
import type { Outcome } from '../verdict/outcome.js'

/** The readings other than the defaults. */
export function otherReadings(readings: Readings): Partial<Readings> {
  const others = Object.entries(readings).filter(
    ([question, reading]) => defaultReadings[question as keyof Readings] !== reading,
  )
  return Object.fromEntries(others)
}

/** The first line of NDJSON output: which library, which text, which readings other than the defaults. */
export function ndjsonHead(readings: Readings): string {
  return `${JSON.stringify({ zhinalys: version, edition, readings: otherReadings(readings) })}\n`
}

/** One result as a line; findings of other outcomes than those asked for are left out. */
export function ndjsonLine(result: LineResult, file: string | undefined, only: readonly Outcome[] | undefined): string {
  const named = file === undefined ? result : { file, ...result }
  if (!result.ok || only === undefined) return `${JSON.stringify(named)}\n`
  const findings = result.verdict.findings.filter(({ outcome }) => only.includes(outcome))
  return `${JSON.stringify({ ...named, verdict: { ...result.verdict, findings } })}\n`
}
