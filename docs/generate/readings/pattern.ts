import { countVote, eligibleFrom, judgeDossier } from 'zhinalys'
import type { Count, Dossier, Readings, RuleId, ServicePeriod } from 'zhinalys'
import { decided, told } from './records.js'

/** Facts on which readings part. */
export interface Pattern {
  readonly facts: string
  readonly of: Subject
}

/** What is judged of the facts, and hence what the page tells of it. */
export type Subject =
  /** A rule's finding of a file; where it has several, the nth. */
  | { readonly dossier: Dossier; readonly rule: RuleId; readonly nth?: number }
  /** The decision on the only motion of a file. */
  | { readonly dossier: Dossier; readonly rule?: undefined }
  /** The decision of a count; and whether it is a tie in the sense of the reading, where the page tells that too. */
  | { readonly count: Count; readonly tells?: 'tie' }
  /** The first eligible day. */
  | { readonly service: readonly ServicePeriod[] }

/** What a pattern comes to under some readings, in a word or two. */
export function outcomeOf(subject: Subject, readings: Partial<Readings>): string {
  if ('service' in subject) return eligibleFrom(subject.service, readings) ?? 'never'
  if ('count' in subject) {
    const decision = countVote(subject.count, readings)
    if (subject.tells !== 'tie' || decision.by === 'casting-vote') return decided(decision)
    return `${decided(decision)}, ${decision.tie ? 'tied' : 'no tie'}`
  }
  const { findings, decisions } = judgeDossier(subject.dossier, readings)
  const finding =
    subject.rule === undefined ? undefined : findings.filter(({ rule }) => rule === subject.rule)[subject.nth ?? 0]
  if (finding !== undefined) return told(finding)
  const [only] = decisions
  if (subject.rule !== undefined || only === undefined) throw new Error('The record of the page lacks its subject')
  return decided(only.decision)
}
