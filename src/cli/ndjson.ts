import { version } from '../audit/version.js'
import { edition } from '../provisions/edition.js'
import { otherReadings } from '../readings/readings.js'
import type { Report, ReportStyle } from './report.js'

/** Lines for programs: which library, which text and which readings; then each result. */
export function ndjsonReport({ readings, across, several }: ReportStyle): Report {
  const head = { zhinalys: version, edition, readings: otherReadings(readings), ...(across && { across }) }
  return {
    head: () => `${JSON.stringify(head)}\n`,
    result: (result, file) => `${JSON.stringify(several ? { file, ...result } : result)}\n`,
    end: () => '',
  }
}
