import type { RuleId } from '../rules/facts.js'
import type { Finding, Verdict } from '../rules/rule.js'
import { sentence } from '../wording/sentence.js'
import type { Wording } from '../wording/wording.js'
import type { Judged } from './received.js'

/** Why a verdict complies or not: its outcome, and the findings that decided it. */
export function countedReport(verdict: Judged, wording: Wording): string[] {
  const counted = verdict.findings.filter(({ weight }) => weight !== 'note')
  return [`its outcome is ${verdict.outcome}`, ...told(deciding(counted), wording)]
}

/** Why a verdict is lawful or not: its validity, and the findings that decided it. */
export function lawfulnessReport(verdict: Verdict, wording: Wording): string[] {
  const counted = verdict.findings.filter(({ weight }) => weight === 'validity')
  return [`its validity is ${verdict.validity}`, ...told(deciding(counted), wording)]
}

/** What one rule says, subject by subject. */
export function ruleReport(rule: RuleId, findings: readonly Finding[], wording: Wording): string[] {
  return findings.length === 0 ? [`${rule} did not apply: it gave no finding`] : told(findings, wording)
}

/** What is not met decides, breaches first; where nothing is, all that is met does. */
function deciding(findings: readonly Finding[]): readonly Finding[] {
  const of = (outcome: Finding['outcome']) => findings.filter((finding) => finding.outcome === outcome)
  const open = [...of('breached'), ...of('unknown')]
  return open.length > 0 ? open : findings
}

function told(findings: readonly Finding[], wording: Wording): string[] {
  return findings.flatMap((finding) => {
    const { outcome, weight, rule, at, lacking } = finding
    const kind = weight === 'note' ? `${outcome}, a note` : outcome
    const line = `  ${kind}: ${rule} at ${at}: ${sentence(finding, wording)}`
    return lacking === undefined ? [line] : [line, `    lacking: ${lacking.join(', ')}`]
  })
}
