import type { Readings } from '../readings/options.js'
import { resolve } from '../readings/readings.js'
import type { Dossier } from '../records/types.js'
import { verdictOf, type Conclusion } from '../verdict/verdict.js'
import type { SittingCase } from './cases.js'
import { findingsOf } from './finding.js'
import { assemblyRules, measureRules, seatRules, sittingRules, voteRules } from './judge.js'
import { assemblyCase, motionCase, seatCase, sittingCase } from './prepare.js'
import { rosterOf } from './roster.js'
import type { Finding } from './rule.js'
import type { Decision } from './voting/decision.js'

/** What a whole file comes to. It has no validity: one void sitting does not void a file. */
export interface DossierVerdict {
  readonly outcome: Conclusion
  readonly findings: readonly Finding[]
  readonly decisions: readonly { readonly at: string; readonly decision: Decision }[]
}

/**
 * Judges a whole dossier by every rule: the assembly, its seats, each sitting and its motions, in that order.
 *
 * @param dossier one assembly's file
 * @param readings readings other than the defaults
 * @returns a verdict whose pointers index the dossier, such as `/sittings/3/present`, and every motion's decision
 * @example
 * ```ts
 * const seats = ['m1', 'm2', 'm3'].map((id) => ({ id, office: 'member' as const }))
 * const sittings = [{ id: 's', on: '2024-03-20', present: ['m1'] }] as const
 * const { findings } = judgeDossier({ assembly: { id: 'a', kind: 'officers', unit: 'u', seats }, sittings })
 * findings.find(({ rule }) => rule === 'quorum')?.at // => '/sittings/0'
 * ```
 */
export function judgeDossier(dossier: Dossier, readings?: Partial<Readings>): DossierVerdict {
  const { assembly, sittings = [] } = dossier
  const resolved = resolve(readings)
  const roster = rosterOf(assembly)
  const findings = findingsOf(assemblyRules, assemblyCase(assembly, roster), resolved)
  const decisions: { at: string; decision: Decision }[] = []
  assembly.seats.forEach((seat, i) => {
    findings.push(...findingsOf(seatRules, seatCase(assembly, seat, `/assembly/seats/${i}`), resolved))
  })
  sittings.forEach((sitting, i) => {
    const of = sittingCase(assembly, sitting, `/sittings/${i}`, roster)
    findings.push(...findingsOf(sittingRules, of, resolved))
    judgeMotions(of, resolved, findings, decisions)
  })
  return { outcome: verdictOf(findings).outcome, findings, decisions }
}

function judgeMotions(
  of: SittingCase,
  readings: Readings,
  findings: Finding[],
  decisions: { at: string; decision: Decision }[],
): void {
  of.sitting.motions?.forEach((motion, i) => {
    const ofMotion = motionCase(of, motion, `${of.at}/motions/${i}`)
    findings.push(...findingsOf(voteRules, ofMotion, readings), ...findingsOf(measureRules, ofMotion, readings))
    decisions.push({ at: ofMotion.at, decision: ofMotion.count(readings).decision })
  })
}
