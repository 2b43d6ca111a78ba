import type { Readings } from '../readings/options.js'
import { checkedHolding, Exploration } from '../readings/exploration.js'
import { resolve } from '../readings/readings.js'
import { witnesses } from '../readings/witness.js'
import type { Dossier } from '../records/types.js'
import { verdictOf, type Conclusion } from '../verdict/verdict.js'
import { judgeAssembly } from './compose.js'
import type { RuleId } from './facts.js'
import { essenceOf, findingOf, judgeInto, type Essence, type FindingBy } from './finding.js'
import { controlRules, conveningRules, early, measureRules, minutesRules, quorumRules, voteRules } from './lists.js'
import { motionCase, sittingCase } from './prepare.js'
import { judgePeriod } from './oversee.js'
import { rosterOf } from './roster.js'
import type { Case, Dependence, Finding, Rule } from './rule.js'
import type { Decision } from './voting/decision.js'

const sittingRules = [early, conveningRules, quorumRules, minutesRules]
const motionRules = [voteRules, controlRules, measureRules]

/** What a whole file comes to. It has no validity: one void sitting does not void a file. */
export interface DossierVerdict {
  readonly outcome: Conclusion
  readonly findings: readonly Finding[]
  readonly decisions: readonly { readonly at: string; readonly decision: Decision }[]
}

/**
 * Judges a whole dossier by every rule: the assembly, its seats, each sitting and its motions, and
 * if there is a period the oversight, in that order.
 *
 * @param dossier one assembly's file
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the dossier, such as `/sittings/3/present`, and every motion's decision
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3'].map((id) => ({ id, office: 'member' as const }))
 * const sittings = [{ id: 's', on: '2024-03-20', present: ['m1'] }] as const
 * const { findings } = judgeDossier({ assembly: { id: 'a', kind: 'officers', unit: 'u', seats }, sittings })
 * findings.find(({ rule }) => rule === 'quorum')?.at // => '/sittings/0'
 * ```
 */
export function judgeDossier(dossier: Dossier, readings?: Partial<Readings>): DossierVerdict {
  const resolved = resolve(readings)
  return judgeBy(dossier, resolved, (rule, subject) => findingOf(rule, subject, resolved))
}

/**
 * Judges a dossier as {@link judgeDossier} does, and tells of each finding on which readings it hangs: one witness for
 * each question, those that matter alone before those that matter only together with others.
 *
 * @param dossier one assembly's file
 * @param holding questions that are settled beforehand
 * @returns a verdict by the default readings, with those held; every finding has its `dependsOn`
 * @throws RangeError for a question or a reading that does not exist
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3', 'm4'].map((id) => ({ id, office: 'member' as const }))
 * const { findings } = judgeDossierAcross({ assembly: { id: 'a', kind: 'officers', unit: 'u', seats } })
 * findings[1]?.dependsOn // => [{ question: 'headcount', under: { headcount: 'at-most-eight' }, outcome: 'met', weight: 'duty' }]
 * ```
 */
export function judgeDossierAcross(dossier: Dossier, holding: Partial<Readings> = {}): DossierVerdict {
  const resolved = resolve(holding)
  const held = checkedHolding(holding)
  return judgeBy(dossier, resolved, (rule, subject) => {
    return Object.assign(findingOf(rule, subject, resolved), { dependsOn: dependsOn(rule, subject, held) })
  })
}

function dependsOn<C extends Case>(rule: Rule<RuleId, C>, subject: C, held: Partial<Readings>): readonly Dependence[] {
  if (rule.consults.length === 0) return nothing
  const exploration = new Exploration<Essence>(held)
  const tree = exploration.run((readings) => essenceOf(rule, subject, readings))
  if (tree.question === undefined) return nothing
  return witnesses(tree, exploration.forms).map(({ question, under, value: { outcome, weight } }) => {
    return { question, under, outcome, weight }
  })
}

const nothing: readonly Dependence[] = []

export function judgeBy(dossier: Dossier, readings: Readings, findingBy: FindingBy): DossierVerdict {
  const { assembly, sittings = [], inspections, period } = dossier
  const roster = rosterOf(assembly)
  const findings: Finding[] = []
  const decisions: { at: string; decision: Decision }[] = []
  const judge = judgeInto(findings, findingBy)
  judgeAssembly(assembly, roster, judge)
  sittings.forEach((sitting, i) => {
    const of = sittingCase(assembly, sitting, `/sittings/${i}`, roster)
    for (const rules of sittingRules) judge(rules, of)
    sitting.motions?.forEach((motion, j) => {
      const ofMotion = motionCase(of, motion, `${of.at}/motions/${j}`)
      for (const rules of motionRules) judge(rules, ofMotion)
      decisions.push({ at: ofMotion.at, decision: ofMotion.count(readings).decision })
    })
  })
  if (period !== undefined) judgePeriod({ assembly, inspections, period }, roster, judge)
  return { outcome: verdictOf(findings).outcome, findings, decisions }
}
