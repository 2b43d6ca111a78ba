/*
 * An independent second model of the rules of rules.md, by the plainest means: it follows the text, asks every reading
 * whenever it likes, and gives figures, and what is lacking, where the rules state them plainly.
 */
import type { Decision, Dossier, DossierVerdict, Readings } from 'zhinalys'
import { modelSitting } from './attendance.js'
import { modelVote } from './ballot.js'
import { modelAssembly } from './composition.js'
import { modelConvening } from './convening.js'
import { earlier } from './edition.js'
import { early, type Judged } from './judged.js'
import { modelMeasures } from './measures.js'
import { modelMinutes } from './minutes.js'
import { decisionOf, voteOf } from './motion.js'
import { modelOversight } from './oversight.js'

export interface Judgement {
  readonly outcome: DossierVerdict['outcome']
  readonly findings: readonly Judged[]
  readonly decisions: readonly { readonly at: string; readonly decision: Decision }[]
}

/** What the catalogue says of a dossier: assembly, seats, each sitting, its motions, period, inspections. */
export function modelDossier(dossier: Dossier, readings: Readings): Judgement {
  const { assembly, sittings = [] } = dossier
  const findings = modelAssembly(assembly, readings)
  const decisions: { at: string; decision: Decision }[] = []
  for (const [s, sitting] of sittings.entries()) {
    const at = `/sittings/${s}`
    const ofSitting = [
      ...(early(sitting.on) ? [earlier(at, sitting.on)] : []),
      ...modelConvening(assembly, sitting, at, readings),
      ...modelSitting(assembly, sitting, at, readings),
      ...modelMinutes(assembly, sitting, at, readings),
    ]
    for (const [m, motion] of (sitting.motions ?? []).entries()) {
      const vote = voteOf(assembly, sitting, motion, readings)
      const atMotion = `${at}/motions/${m}`
      decisions.push({ at: atMotion, decision: decisionOf(vote) })
      ofSitting.push(...modelVote(vote, atMotion), ...modelMeasures(vote, atMotion))
    }
    // "every finding of 4.2 and 4.4 (of the sitting) is then a note"
    findings.push(...ofSitting.map((one): Judged => (early(sitting.on) ? { ...one, weight: 'note' } : one)))
  }
  findings.push(...modelOversight(dossier, readings))
  return { outcome: conjunction(findings), findings, decisions }
}

/** "strong Kleene conjunction of validity and duty findings; not-judged: there is none" */
function conjunction(findings: readonly Judged[]): Judgement['outcome'] {
  const outcomes = findings.filter(({ weight }) => weight !== 'note').map(({ outcome }) => outcome)
  if (outcomes.length === 0) return 'not-judged'
  if (outcomes.includes('breached')) return 'breached'
  return outcomes.includes('unknown') ? 'unknown' : 'met'
}
