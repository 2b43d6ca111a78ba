import type { CureStep } from '../rules/cure.js'
import type { Finding } from '../rules/rule.js'
import type { CureWording, Wording } from './wording.js'

/**
 * What would make a breached or unknown finding met, as one sentence; nothing where nothing can.
 *
 * @param finding any finding
 * @param wording `kk`, `ru` or `en`, from `zhinalys/wording/*`
 * @returns a sentence with its full stop, `undefined` where the finding has no cure
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3'].map((id) => ({ id, office: 'member' as const }))
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats } as const
 * const { findings } = judgeQuorum({ assembly, sitting: { id: 's', on: '2024-03-20', present: ['m1'] } })
 * remedy(findings[0]!, en) // => 'To comply: 1 more member present.'
 * ```
 */
export function remedy({ cure }: Finding, { cure: words }: Wording): string | undefined {
  return cure && words.sentence(cure.map((step) => said(step, words)))
}

function said(step: CureStep, { steps }: CureWording): string {
  // The table ties each kind of step to its words; over the whole union the compiler cannot follow that.
  return (steps[step.do] as (step: CureStep) => string)(step)
}
