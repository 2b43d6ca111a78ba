import { judgeFormation } from '../audit/formation.js'
import type { Tally } from '../audit/tally.js'
import type { Finding } from '../rules/rule.js'
import { sentence } from '../wording/sentence.js'
import type { Wording } from '../wording/wording.js'
import { hingeSummary, noHinges } from './hinges.js'
import { printable } from './printable.js'
import type { TextStyle } from './text.js'

/**
 * The end of a report: how often each rule was met, breached or not known, the units, the readings on which findings
 * hang, and the totals.
 */
export function summaryText(tally: Tally, { wording, only }: TextStyle, hinges = noHinges()): string {
  const { report } = wording
  const rows = tally.rules.map(({ rule, met, breached, unknown, notes }) => [
    report.rules[rule],
    ...[met, breached, unknown, notes].map(String),
  ])
  const table = rows.length > 0 ? [report.summary, ...tableOf([[...report.columns], ...rows]), ''] : []
  const units = tally.dossiers > 1 ? formationLines(tally, only, wording) : []
  const calm = tally.dossiers > 0 && tally.breached === 0 && tally.unreadable === 0
  const totals = [report.totals(tally), ...(calm ? [report.nothingBreachedAnywhere] : [])]
  return `${[...table, ...units, ...hingeSummary(hinges, wording), ...totals].join('\n')}\n`
}

/**
 * Units that lack an assembly. Only a whole register can tell, and whether this is one the reader knows: so it is said as
 * a condition, and never counts for the exit status.
 */
function formationLines(tally: Tally, only: TextStyle['only'], wording: Wording): string[] {
  const shown = judgeFormation(tally).findings.filter(({ outcome }) => only?.includes(outcome) ?? outcome !== 'met')
  if (shown.length === 0) return []
  const lines = shown.map((finding) => `  ${glyphs[finding.outcome]} ${sentence(finding, wording)}`)
  return [wording.report.formation, ...lines.map(printable), '']
}

const glyphs: Record<Finding['outcome'], string> = { met: '✓', breached: '✗', unknown: '?' }

function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[i] ?? 0) + 2))).join(''),
  )
}
