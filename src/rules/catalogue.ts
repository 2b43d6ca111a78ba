import { headcount, offices } from './composition.js'
import { editionEarlier } from './edition.js'
import { generalMeeting, openVote, rosterApproved, rosterDrawn, rosterSigned } from './election.js'
import { category, employee, qualities, reputation, staffUnit } from './eligibility.js'
import { formation } from './formation.js'
import * as lists from './lists.js'
import type { RuleEntry } from './rule.js'
import { tenYears } from './ten-years.js'

/**
 * Every rule that the library judges, in the order in which findings of one subject come: what it cites, what its breach
 * weighs under the default readings, which questions it may consult, and which judgement gives its findings.
 *
 * @example
 * ```ts
 * rules.find(({ id }) => id === 'quorum')?.consults // => ['quorumSecretary', 'quorumBase', 'headcount']
 * ```
 */
export const rules: readonly RuleEntry[] = /* @__PURE__ */ entries()

function entries(): RuleEntry[] {
  const ofComposition = [
    ...[editionEarlier, offices, headcount],
    ...[employee, category, tenYears, reputation, qualities],
    ...[generalMeeting, openVote, staffUnit, rosterDrawn, rosterSigned, rosterApproved],
  ]
  const ofSitting = [...lists.conveningRules, ...lists.quorumRules, ...lists.minutesRules]
  const ofMotion = [...lists.voteRules, ...lists.controlRules, ...lists.measureRules]
  const ofPeriod = [...lists.quarterRules, ...lists.inspectionRules, ...lists.proposalRules]
  const inOrder: readonly RuleEntry[] = [...ofComposition, ...ofSitting, ...ofMotion, ...ofPeriod, formation]
  return inOrder.map(({ id, provisions, weight, consults, subject, judge }) => {
    return { id, provisions, weight, consults, subject, judge }
  })
}
