import type { Report, ReportStyle } from './report.js'
import { summaryText } from './summary.js'
import { dossierText, headText } from './text.js'

/** The report for a person: each dossier in turn, then what all of them come to. */
export function textReport(style: ReportStyle): Report {
  return {
    head: () => headText(style.readings, style),
    result: (result, file) => dossierText(result, style.several ? file : undefined, style),
    end: (tally) => summaryText(tally, style),
  }
}
