import { cite } from '../provisions/cite.js'
import type { Question } from '../readings/options.js'
import { questions } from '../readings/questions.js'
import type { Dependence, Finding } from '../rules/rule.js'
import { capital } from './parts.js'
import type { Otherwise } from './questions.js'
import type { Wording } from './wording.js'

/**
 * On which readings a finding hangs, one sentence for each question: which words of the regulation, how they are read by
 * default, and what the finding would be under another reading, with others at the same time where it needs them. A
 * question that was held when the finding was judged is settled and is not told.
 *
 * @param finding a finding judged across readings, as `judgeDossierAcross` gives it
 * @param wording `kk`, `ru` or `en`, from `zhinalys/wording/*`
 * @returns the sentences, each with its official place; none where every reading gives the same, or none was tried
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3', 'm4'].map((id) => ({ id, office: 'member' as const }))
 * const { findings } = judgeDossierAcross({ assembly: { id: 'a', kind: 'officers', unit: 'u', seats } })
 * hinges(findings[1]!, en)[0]?.split(': ')[0] // => 'Depends on how «жалпы саны сегіз адамнан» is read (paragraph 4, part 1), that is, whom the number eight counts and whether it is exact'
 * hinges(findings[1]!, en)[0]?.split('; ')[1] // => 'if the assembly has eight people or fewer, the secretary among them, the provision would be met.'
 * hinges(findings[0]!, en) // => []
 * ```
 */
export function hinges(finding: Finding, wording: Wording): string[] {
  return (finding.dependsOn ?? []).map((dependence) => hinge(finding, dependence, wording))
}

/** One dependence of a finding as a sentence. */
export function hinge(finding: Judged, dependence: Dependence, wording: Wording): string {
  const { question } = dependence
  const { provision, words, readings } = questions[question]
  return wording.hinge({
    words,
    place: cite(provision, wording.language),
    title: wording.questions[question].title,
    usual: clause(question, readings[0], wording),
    ...changed(finding, dependence, wording),
  })
}

/** What other readings would make of a finding, without the words that admit them, but with their places. */
export function otherwise(finding: Judged, dependence: Dependence, wording: Wording): string {
  const places = (Object.keys(dependence.under) as Question[]).map((question) =>
    cite(questions[question].provision, wording.language),
  )
  return `${capital(wording.otherwise(changed(finding, dependence, wording)))} (${[...new Set(places)].join('; ')}).`
}

type Judged = Pick<Finding, 'outcome' | 'weight'>

function changed(finding: Judged, { question, under, outcome, weight }: Dependence, wording: Wording): Otherwise {
  const besides = Object.entries(under).filter(([asked]) => asked !== question) as [Question, string][]
  return {
    other: clause(question, under[question] as string, wording),
    besides: besides.map(([asked, reading]) => clause(asked, reading, wording)),
    outcome,
    weight,
    changes: { outcome: outcome !== finding.outcome, weight: weight !== finding.weight },
  }
}

function clause(question: Question, reading: string, wording: Wording): string {
  return (wording.questions[question].readings as Readonly<Record<string, string>>)[reading] as string
}
