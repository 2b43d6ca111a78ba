import type { Day } from '../calendar/day.js'
import type { ServiceLength } from '../calendar/length.js'
import type { Quarter } from '../calendar/quarter.js'
import type { Sitting } from '../records/types.js'
import type { Matter } from '../terms/matters.js'
import type { Category, Kind, Office } from '../terms/terms.js'
import type { Decision } from './voting/decision.js'

/** Whom a finding of paragraph 4, parts 2 and 3, is about. */
export interface SeatFacts {
  /** Seat id. */
  readonly seat: string
  readonly office: Office
}

/** How a number of seats is bounded, by the reading of `headcount`. */
export type Bound = 'exactly' | 'at-least' | 'at-most'

/** A day of the roster's minutes, and the day it must not precede. */
export interface RosterFacts {
  /** `false`: known not to have happened. */
  readonly day: Day | false
  /** Not recorded where the step before is not known. */
  readonly notBefore?: Day
}

/** Who convened a sitting. */
export type Convener = NonNullable<Sitting['convenedBy']>

/** What a notice must say, 12.2: in time means on or before the day of the sitting. */
export type NoticePart = 'notice' | 'place' | 'time' | 'agenda' | 'in-time'

/** What the secretary draws up of a sitting, 12.4. */
export type MinutesPart = 'agenda' | 'attendance' | 'minutes'

/** Who signs the minutes of a sitting, 17.4. */
export type Signatory = 'secretary' | 'chair' | 'deputy'

/** The figures of a quorum, in members. */
export interface QuorumFacts {
  /** The base of which more than half must attend. */
  readonly members: number
  readonly present: number
  /** Least attendance that is more than half. */
  readonly needed: number
  /** How many more are needed. */
  readonly short: number
}

/** The figures of each rule's finding, closed and typed. Ids are seat ids; what need not exist is optional. */
export interface Facts {
  'edition.earlier': { readonly on: Day; readonly approved: Day }
  'composition.offices': {
    readonly chairs: number
    readonly deputies: number
    readonly secretaries: number
    readonly members: number
    /** Ids that stand on more than one seat. */
    readonly duplicated: readonly string[]
  }
  'composition.headcount': { readonly counted: number; readonly required: number; readonly bound: Bound }
  'election.general-meeting': { readonly by: 'general-meeting' | 'other' }
  'election.open-vote': { readonly vote: 'open' | 'secret' }
  'roster.drawn': RosterFacts
  'roster.signed': RosterFacts
  'roster.approved': RosterFacts
  'eligibility.employee': SeatFacts
  'eligibility.category': SeatFacts & { readonly category: Category; readonly allowed: readonly Category[] }
  /** The length on the measuring day, and the first eligible day if the recorded service reaches one. */
  'eligibility.service': SeatFacts &
    ServiceLength & { readonly on: Day; readonly eligibleFrom?: Day; readonly daysShort?: number }
  'eligibility.reputation': SeatFacts
  'eligibility.qualities': SeatFacts
  'secretary.staff-unit': { readonly seat: string; readonly staffUnit: 'educational-work' | 'other' }
  'convening.by': { readonly convenedBy: Convener }
  'convening.constituted': {
    readonly on: Day
    /** `false`: known not to have been approved. */
    readonly approved: Day | false
  }
  'convening.notice': {
    /** What the notice lacked. */
    readonly missing: readonly NoticePart[]
    /** Seat ids of voting members whom it did not reach. */
    readonly notNotified: readonly string[]
  }
  'convening.materials': Readonly<Record<string, never>>
  quorum: QuorumFacts
  /** Voting members, by seat id, who had not left and did not attend. */
  attendance: { readonly absent: readonly string[] }
  /** Who presided, and who was entitled to: nobody where chair and deputy chair were both absent. */
  presiding: { readonly presiding?: string; readonly entitled?: string }
  'minutes.drawn': { readonly missing: readonly MinutesPart[] }
  'minutes.signed': {
    readonly signedBy: readonly string[]
    /** Whose signature is missing. */
    readonly missing: readonly Signatory[]
  }
  video: Readonly<Record<string, never>>
  'media.decision': {
    readonly released: Day
    /** `false`: known not to have been decided; not known where only the decider breaches. */
    readonly decided?: Day | false
    readonly decidedBy?: 'chair' | 'deputy' | 'other'
  }
  'matter.competence': { readonly matter: Matter }
  'vote.secretary': { readonly seat?: string }
  'vote.guests': { readonly guests: readonly string[] }
  'vote.entitled': {
    /** Ids of voters who had no vote. */
    readonly struck: readonly string[]
    /** Ids of those who voted more than once. */
    readonly twice: readonly string[]
    /** Votes counted, abstentions and spoilt ballots included. */
    readonly cast: number
    readonly present: number
  }
  'vote.secrecy': {
    readonly mode: 'open' | 'secret'
    /** How many demanded a secret ballot. */
    readonly demanded: number
    /** The least number that makes a majority; not known where those present are not, or the objectors. */
    readonly needed?: number
  }
  'vote.quorum': QuorumFacts
  'vote.casting': {
    /** Who holds the casting vote; nobody where chair and deputy chair are both absent, or where no vote is needed. */
    readonly holder?: string
    /** Who cast it. */
    readonly by?: string
    readonly tie: boolean
  }
  'vote.declared': DecisionFacts & { readonly declared: 'adopted' | 'rejected' }
  'vote.majority': DecisionFacts & {
    readonly declared?: 'adopted' | 'rejected'
    readonly present: number
    readonly for: number
    readonly against: number
    readonly abstained: number
    readonly spoilt: number
  }
  'decision.effect': { readonly effect: 'proposed' | 'imposed' }
  control: Readonly<Record<string, never>>
  'measures.listed': { readonly unlisted: readonly string[] }
  'measures.reviewed': Readonly<Record<string, never>>
  'measures.adopted': { readonly result: Decision['result'] }
  'measures.combination': { readonly measures: readonly string[] }
  'measures.jurisdiction': { readonly category: Category; readonly allowed: readonly Category[] }
  'measures.apology': { readonly performed: Day; readonly before?: 'assembly' | 'elsewhere' }
  'measures.petition': { readonly to: 'leadership' | 'other' }
  'oversight.quarterly': {
    /** `2024-Q1` */
    readonly quarter: Quarter
    /** Days of the inspections by the deputy head in the quarter. */
    readonly inspections: readonly Day[]
  }
  'oversight.inspector': { readonly on: Day; readonly by: 'deputy-head' | 'other' }
  'oversight.proposals': { readonly on: Day; readonly to: 'authorised-head' | 'other'; readonly seat: string }
  /** A unit of the register, and the assemblies that it lacks there. */
  'formation.both': { readonly unit: string; readonly missing: readonly Kind[] }
}

/** A decision's fields as figures of a finding. */
export interface DecisionFacts {
  readonly result: Decision['result']
  readonly by?: 'count' | 'casting-vote'
  /** Least number of votes for that carries, the rest as it is. */
  readonly needed: number
  /** How many more votes for are needed. */
  readonly short: number
  readonly tie: boolean
}

/** The rules by name; every finding names one. */
export type RuleId = keyof Facts
