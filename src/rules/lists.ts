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
import type { RulesOf } from './rule.js'
import { tenYears } from './ten-years.js'
import { casting } from './voting/casting.js'
import { competence, declared, effect, majority, voteQuorum } from './voting/result.js'
import { secrecy } from './voting/secrecy.js'
import { voteEntitled, voteGuests, voteSecretary } from './voting/voters.js'

export const assemblyRules: RulesOf<AssemblyCase> = [
  editionEarlier,
  offices,
  headcount,
  generalMeeting,
  openVote,
  rosterDrawn,
  rosterSigned,
  rosterApproved,
]

export const seatRules: RulesOf<SeatCase> = [employee, category, tenYears, reputation, qualities, staffUnit]

export const conveningRules: RulesOf<SittingCase> = [convenedBy, constituted, notice, materials]

export const quorumRules: RulesOf<SittingCase> = [quorum, attendance, presiding]

export const minutesRules: RulesOf<SittingCase> = [drawn, signed, video, mediaDecision]

export const voteRules: RulesOf<MotionCase> = [
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
]

/** What becomes of a decision; it belongs to the file, and to neither judgement of the motion. */
export const controlRules: RulesOf<MotionCase> = [control]

export const measureRules: RulesOf<MotionCase> = [
  listed,
  reviewed,
  adopted,
  combination,
  jurisdiction,
  apology,
  petition,
]

export const quarterRules: RulesOf<QuarterCase> = [quarterly]

export const inspectionRules: RulesOf<InspectionCase> = [inspector]

export const proposalRules: RulesOf<ProposalCase> = [proposals]

/** A sitting before the order's approval says so first. */
export const early: RulesOf<SittingCase> = [editionEarlier]
