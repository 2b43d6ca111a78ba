import { outcomeOf, type Ruling } from '../../src/verdict/ruling.js'
import { verdictOf, type FindingOf, type VerdictOf } from '../../src/verdict/verdict.js'
import { stages, type Candidate } from './records.js'
import { order, valid, wait, type Facts, type provisions } from './rules.js'

/** The kernel's finding, bound to this procedure: it narrows on `rule` and on `outcome` like the library's own. */
export type Finding = FindingOf<Facts, keyof Facts, keyof typeof provisions, never>

/** Whether a candidate's attestation keeps to the order, the waiting time, and the validity of results. */
export function judgeCandidate(candidate: Candidate): VerdictOf<Finding> {
  const { attempts, appointed } = candidate
  const ofAttempts = attempts.flatMap((attempt, i) => {
    const subject = { at: `/attempts/${i}`, candidate, attempt }
    return [finding(order, subject, subject.at, 'validity'), finding(wait, subject, subject.at, 'duty')]
  })
  const ofStages =
    appointed === undefined
      ? []
      : stages.map((stage) => finding(valid, { candidate, stage, appointed }, '/appointed', 'validity'))
  return verdictOf([...ofAttempts, ...ofStages])
}

function finding<Subject>(
  rule: {
    id: Finding['rule']
    provision: Finding['provision']
    outcome(of: Subject): Ruling
    facts(of: Subject): object
  },
  subject: Subject,
  at: string,
  weight: Finding['weight'],
): Finding {
  const ruling = rule.outcome(subject)
  const { id, provision } = rule
  const said = { rule: id, provision, weight, at, outcome: outcomeOf(ruling), facts: rule.facts(subject) }
  // Each rule's type ties its facts to its id; over the union the compiler cannot follow that.
  return (typeof ruling === 'string' ? said : { ...said, lacking: ruling }) as unknown as Finding
}
