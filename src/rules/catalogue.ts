import { headcount, offices } from './composition.js'
import { constituted, convenedBy, materials, notice } from './convening.js'
import { editionEarlier } from './edition.js'
import { generalMeeting, openVote, rosterApproved, rosterDrawn, rosterSigned } from './election.js'
import { category, employee, qualities, reputation, staffUnit } from './eligibility.js'
import { formation } from './formation.js'
import { adopted, apology, combination, control, jurisdiction, listed, petition, reviewed } from './measures.js'
import { drawn, mediaDecision, signed, video } from './minutes.js'
import { inspector, proposals, quarterly } from './oversight.js'
import { attendance, presiding } from './presiding.js'
import { quorum } from './quorum.js'
import type { RuleEntry } from './rule.js'
import { tenYears } from './ten-years.js'
import { casting } from './voting/casting.js'
import { competence, declared, effect, majority, voteQuorum } from './voting/result.js'
import { secrecy } from './voting/secrecy.js'
import { voteEntitled, voteGuests, voteSecretary } from './voting/voters.js'

const inOrder: readonly RuleEntry[] = [
  editionEarlier,
  offices,
  headcount,
  employee,
  category,
  tenYears,
  reputation,
  qualities,
  generalMeeting,
  openVote,
  staffUnit,
  rosterDrawn,
  rosterSigned,
  rosterApproved,
  convenedBy,
  constituted,
  notice,
  materials,
  quorum,
  attendance,
  presiding,
  drawn,
  signed,
  video,
  mediaDecision,
  competence,
  voteSecretary,
  voteGuests,
  voteEntitled,
  secrecy,
  voteQuorum,
  casting,
  declared,
  majority,
  effect,
  control,
  listed,
  reviewed,
  adopted,
  combination,
  jurisdiction,
  apology,
  petition,
  quarterly,
  inspector,
  proposals,
  formation,
]

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
  return inOrder.map(({ id, provisions, weight, consults, subject, judge }) => {
    return { id, provisions, weight, consults, subject, judge }
  })
}
