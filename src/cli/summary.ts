import type { LineResult } from '../audit/line.js'
import type { RuleId } from '../rules/facts.js'
import type { Finding } from '../rules/rule.js'
import { countHinges, noHinges, type HingeCounts } from './hinges.js'

/** How often each outcome of one rule was found; notes are breached findings that weigh nothing. */
export interface RuleCounts {
  met: number
  breached: number
  unknown: number
  notes: number
}

/** What a register comes to so far: dossiers with breaches, with something not known (some have both), and with neither. */
export interface Summary {
  dossiers: number
  breached: number
  unknown: number
  met: number
  unreadable: number
  readonly byRule: Map<RuleId, RuleCounts>
  readonly hinges: HingeCounts
}

export function emptySummary(): Summary {
  return { dossiers: 0, breached: 0, unknown: 0, met: 0, unreadable: 0, byRule: new Map(), hinges: noHinges() }
}

/** Adds one result to a summary. */
export function count(summary: Summary, result: LineResult): void {
  if (!result.ok) {
    summary.unreadable++
    return
  }
  summary.dossiers++
  const { outcome, findings } = result.verdict
  if (outcome === 'breached') summary.breached++
  if (findings.some((finding) => finding.outcome === 'unknown' && finding.weight !== 'note')) summary.unknown++
  if (outcome === 'met' || outcome === 'not-judged') summary.met++
  for (const finding of findings) countFinding(summary.byRule, finding)
  countHinges(summary.hinges, findings)
}

function countFinding(byRule: Map<RuleId, RuleCounts>, { rule, outcome, weight }: Finding): void {
  const counts = byRule.get(rule) ?? { met: 0, breached: 0, unknown: 0, notes: 0 }
  byRule.set(rule, counts)
  counts[outcome === 'breached' && weight === 'note' ? 'notes' : outcome]++
}
