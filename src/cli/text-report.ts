import { countHinges, noHinges } from './hinges.js'
import type { Report, ReportStyle } from './report.js'
import { summaryText } from './summary.js'
import { dossierText, headText } from './text.js'

/** The report for a person: each dossier in turn, then what all of them come to, hidden findings included. */
export function textReport(style: ReportStyle): Report {
  const hinges = noHinges()
  return {
    head: () => headText(style.readings, style),
    result: (shown, file, whole) => {
      if (whole.ok) countHinges(hinges, whole.verdict.findings)
      return dossierText(shown, style.several ? file : undefined, style)
    },
    end: (tally) => summaryText(tally, style, hinges),
  }
}
