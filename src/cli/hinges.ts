import type { Question, Readings } from '../readings/options.js'
import { questions } from '../readings/questions.js'
import { cite } from '../provisions/cite.js'
import type { Dependence, Finding } from '../rules/rule.js'
import type { Wording } from '../wording/wording.js'

/** How many findings hang on readings: the outcome of some, of others the weight alone. */
export interface HingeCounts {
  findings: number
  outcome: number
  weight: number
  readonly byQuestion: Map<Question, { outcome: number; weight: number }>
}

export function noHinges(): HingeCounts {
  return { findings: 0, outcome: 0, weight: 0, byQuestion: new Map() }
}

/** Adds the findings of one dossier; those not judged across readings do not count. */
export function countHinges(counts: HingeCounts, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const { dependsOn } = finding
    if (dependsOn === undefined) continue
    counts.findings++
    if (dependsOn.length > 0) counts[weightAlone(finding) ? 'weight' : 'outcome']++
    for (const dependence of dependsOn) {
      const of = counts.byQuestion.get(dependence.question) ?? { outcome: 0, weight: 0 }
      counts.byQuestion.set(dependence.question, of)
      of[isWeight(finding, dependence) ? 'weight' : 'outcome']++
    }
  }
}

/** No reading changes the outcome, some the weight: of each rule's weight at most one question decides. */
export function weightAlone(finding: Finding): boolean {
  const { dependsOn = [] } = finding
  return dependsOn.length > 0 && dependsOn.every((dependence) => isWeight(finding, dependence))
}

function isWeight({ outcome, weight }: Finding, other: Dependence): boolean {
  return other.outcome === outcome && other.weight !== weight
}

/**
 * The dependences of a finding that a reader of the report needs: what would change its outcome, and of a breach also
 * what would change its weight, by the fewest readings that do. Every finding whose outcome can change has one; what
 * only undoes or varies the change of other readings is left to {@link countHinges}.
 */
export function tellingOf(finding: Finding): Dependence[] {
  const telling = (finding.dependsOn ?? []).filter(
    (dependence) =>
      dependence.outcome !== finding.outcome || (finding.outcome === 'breached' && isWeight(finding, dependence)),
  )
  return telling.filter(
    ({ under }, i) =>
      !telling.some((other, j) => isWithin(other.under, under) && (!isWithin(under, other.under) || j < i)),
  )
}

/** Whether one choice of readings is part of another, or the same. */
function isWithin(part: Partial<Readings>, whole: Partial<Readings>): boolean {
  return Object.entries(part).every(([question, reading]) => whole[question as Question] === reading)
}

/** The questions by how many findings hang on them, the most first, below how many hang on any; nothing if none was asked. */
export function hingeSummary({ byQuestion, ...counts }: HingeCounts, wording: Wording): string[] {
  const { report, language } = wording
  if (counts.findings === 0) return []
  const rows = [...byQuestion].toSorted(([, a], [, b]) => b.outcome - a.outcome || b.weight - a.weight)
  const width = String(counts.findings).length
  const lines = rows.map(([question, { outcome, weight }]) => {
    const figures = [outcome, weight].map((figure) => String(figure).padStart(width + 2)).join('')
    const { words, provision } = questions[question]
    const phrase = words === '' ? '' : `«${words}», `
    return `${figures}  ${wording.questions[question].title} (${phrase}${cite(provision, language, 'short')})`
  })
  return [...(lines.length > 0 ? [report.byQuestion, ...lines, ''] : []), report.unsettled(counts)]
}
