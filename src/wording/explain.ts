import type { DossierVerdict } from '../rules/dossier.js'
import type { Finding, Verdict } from '../rules/rule.js'
import type { Decision } from '../rules/voting/decision.js'
import { remedy } from './remedy.js'
import { sentence } from './sentence.js'
import type { Wording } from './wording.js'

/** Any verdict that a judgement gives. */
export type Explicable = Verdict | (Verdict & { readonly decision: Decision }) | DossierVerdict

/**
 * A verdict as sentences: what it comes to, lawfulness and the decision where there are any, then what is breached, what
 * is not known, and the notes worth a person's eye, each followed by what would make it met, where something can. What
 * is met is not told one by one.
 *
 * @param verdict what a judgement gave
 * @param wording `kk`, `ru` or `en`, from `zhinalys/wording/*`
 * @returns the sentences in that order, each with its full stop
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3'].map((id) => ({ id, office: 'member' as const }))
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats } as const
 * const verdict = judgeQuorum({ assembly, sitting: { id: 's', on: '2024-03-20', present: ['m1'] } })
 * explain(verdict, en)[2] // => 'The sitting is not lawful: 1 of 3 members attended, 2 are needed (paragraph 15).'
 * ```
 */
export function explain(verdict: Explicable, wording: Wording): string[] {
  const told = (outcome: Finding['outcome'], notes: boolean) =>
    verdict.findings
      .filter((finding) => finding.outcome === outcome && (finding.weight === 'note') === notes)
      .flatMap((finding) => [sentence(finding, wording), remedy(finding, wording)])
      .filter((told) => told !== undefined)
  return [
    wording.conclusions[verdict.outcome],
    ...('validity' in verdict ? [wording.validity[verdict.validity]] : []),
    ...('decision' in verdict ? [wording.decision(verdict.decision)] : []),
    ...told('breached', false),
    ...told('unknown', false),
    ...told('breached', true),
  ]
}
