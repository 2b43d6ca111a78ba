import { csvReport } from './csv.js'
import { htmlReport } from './html/report.js'
import { junitReport } from './junit.js'
import { ndjsonReport } from './ndjson.js'
import type { Report, ReportStyle } from './report.js'
import { textReport } from './text-report.js'

/** Every form of the report, by the name that `--format` gives it. */
export const formats = {
  text: textReport,
  ndjson: ndjsonReport,
  csv: csvReport,
  html: htmlReport,
  junit: junitReport,
} as const satisfies Record<string, (style: ReportStyle) => Report>

export type Format = keyof typeof formats
