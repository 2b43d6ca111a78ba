import { cite } from '../provisions/cite.js'
import type { Finding } from '../rules/rule.js'
import { factName } from './fact-name.js'
import type { RuleWording, Wording } from './wording.js'

/**
 * A finding as one sentence with its figures, then the official place of the provision; what is not known names what
 * is lacking.
 *
 * @param finding any finding
 * @param wording `kk`, `ru` or `en`, from `zhinalys/wording/*`
 * @returns one sentence with its full stop
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3'].map((id) => ({ id, office: 'member' as const }))
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats } as const
 * const { findings } = judgeQuorum({ assembly, sitting: { id: 's', on: '2024-03-20', present: ['m1'] } })
 * sentence(findings[0]!, en) // => 'The sitting is not lawful: 1 of 3 members attended, 2 are needed (paragraph 15).'
 * ```
 */
export function sentence(finding: Finding, wording: Wording): string {
  return `${withoutCitation(finding, wording)} (${cite(finding.provision, wording.language)}).`
}

function withoutCitation(finding: Finding, wording: Wording): string {
  // The table ties each rule's words to its facts; over the whole union the compiler cannot follow that.
  const words = wording.rules[finding.rule] as RuleWording<Finding['facts']>
  if (finding.outcome !== 'unknown') return words[finding.outcome](finding.facts)
  const names = new Set(finding.lacking.map((pointer) => wording.facts[factName(pointer)]))
  return `${words.unknown(finding.facts)}; ${wording.lacking([...names])}`
}
