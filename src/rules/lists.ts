import type {
  AssemblyCase,
  InspectionCase,
  MotionCase,
  ProposalCase,
  QuarterCase,
  SeatCase,
  SittingCase,
} from './cases.js'
import { headcount, offices } from './composition.js'
import { constituted, convenedBy, materials, notice } from './convening.js'
import { control } from './control.js'
import { editionEarlier } from './edition.js'
import { generalMeeting, openVote, rosterApproved, rosterDrawn, rosterSigned } from './election.js'
import { category, employee, qualities, reputation, staffUnit } from './eligibility.js'
import { adopted, apology, combination, jurisdiction, listed, petition, reviewed } from './measures.js'
import { drawn, mediaDecision, signed, video } from './minutes.js'
import { inspector, proposals, quarterly } from './oversight.js'
import { attendance, presiding } from './presiding.js'
import { quorum } from './quorum.js'
import type { RuleId } from './facts.js'
import type { Case, Rule, RulesOf } from './rule.js'
import { tenYears } from './ten-years.js'
import { casting } from './voting/casting.js'
import { competence, declared, effect, majority, voteQuorum } from './voting/result.js'
import { secrecy } from './voting/secrecy.js'
import { voteEntitled, voteGuests, voteSecretary } from './voting/voters.js'

export const assemblyRules: RulesOf<AssemblyCase> = /* @__PURE__ */ alike<AssemblyCase>([
  editionEarlier,
  offices,
  headcount,
  generalMeeting,
  openVote,
  rosterDrawn,
  rosterSigned,
  rosterApproved,
])

export const seatRules: RulesOf<SeatCase> = /* @__PURE__ */ alike<SeatCase>([
  employee,
  category,
  tenYears,
  reputation,
  qualities,
  staffUnit,
])

export const conveningRules: RulesOf<SittingCase> = /* @__PURE__ */ alike<SittingCase>([
  convenedBy,
  constituted,
  notice,
  materials,
])

export const quorumRules: RulesOf<SittingCase> = /* @__PURE__ */ alike<SittingCase>([quorum, attendance, presiding])

export const minutesRules: RulesOf<SittingCase> = /* @__PURE__ */ alike<SittingCase>([
  drawn,
  signed,
  video,
  mediaDecision,
])

export const voteRules: RulesOf<MotionCase> = /* @__PURE__ */ alike<MotionCase>([
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
])

/** What becomes of a decision; it belongs to the file, and to neither judgement of the motion. */
export const controlRules: RulesOf<MotionCase> = /* @__PURE__ */ alike<MotionCase>([control])

export const measureRules: RulesOf<MotionCase> = /* @__PURE__ */ alike<MotionCase>([
  listed,
  reviewed,
  adopted,
  combination,
  jurisdiction,
  apology,
  petition,
])

export const quarterRules: RulesOf<QuarterCase> = /* @__PURE__ */ alike<QuarterCase>([quarterly])

export const inspectionRules: RulesOf<InspectionCase> = /* @__PURE__ */ alike<InspectionCase>([inspector])

export const proposalRules: RulesOf<ProposalCase> = /* @__PURE__ */ alike<ProposalCase>([proposals])

/** A sitting before the order's approval says so first. */
export const early: RulesOf<SittingCase> = /* @__PURE__ */ alike<SittingCase>([editionEarlier])

/**
 * The same rules, each with every part that a rule can have: left out, each would have a shape of its own, and to read
 * many shapes in one place is what an engine does slowest.
 */
function alike<C extends Case>(rules: RulesOf<C>): RulesOf<C> {
  const without = {
    applies: undefined,
    cites: undefined,
    cure: undefined,
    settle: undefined,
    standing: undefined,
    weigh: undefined,
  }
  const complete = (rules as readonly Rule<RuleId, C>[]).map((rule): Required<Rule<RuleId, C>> => ({
    ...without,
    ...rule,
  }))
  return complete as unknown as RulesOf<C>
}
