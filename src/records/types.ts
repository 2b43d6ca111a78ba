import type { Day } from '../calendar/day.js'
import type { Matter } from '../terms/matters.js'
import type { Measure } from '../terms/measures.js'
import type { Body, Category, Kind, Office } from '../terms/terms.js'

/** A period of service towards the ten years of paragraph 4, part 2. */
export interface ServicePeriod {
  readonly from: Day
  /** Last day served. Absent: still serving. */
  readonly to?: Day | undefined
  /** Absent: the internal affairs bodies. */
  readonly body?: Body | undefined
  /** Preferential multiplier, at least 1. Absent: 1. */
  readonly credit?: number | undefined
}

/** One person's place on the roster, paragraph 4. */
export interface Seat {
  readonly id: string
  readonly office: Office
  readonly name?: string | undefined
  readonly category?: Category | undefined
  /** A serving employee of the internal affairs bodies on the day of the election, 4.2c. */
  readonly employed?: boolean | undefined
  /** The secretary's unit, 4.3a. */
  readonly staffUnit?: 'educational-work' | 'other' | undefined
  /** Periods of service in any order, 4.2d. */
  readonly service?: readonly ServicePeriod[] | undefined
  /** A person's recorded judgement, 4.2e. */
  readonly reputation?: boolean | undefined
  /** A person's recorded judgement, 4.2f. */
  readonly qualities?: boolean | undefined
  /** The election day of one elected later. Absent: the assembly's election. */
  readonly elected?: Day | undefined
  /** First day no longer in the unit. Absent: has not left. */
  readonly left?: Day | undefined
}

/** How the assembly was elected, paragraph 4, part 2. */
export interface Election {
  readonly on?: Day | undefined
  readonly vote?: 'open' | 'secret' | undefined
  readonly by?: 'general-meeting' | 'other' | undefined
  readonly entitled?: number | undefined
  readonly attended?: number | undefined
}

/** The minutes on the composition, paragraph 4, part 4. `false`: known not to have happened. */
export interface RosterMinutes {
  readonly drawn?: Day | false | undefined
  readonly signed?: Day | false | undefined
  readonly approved?: Day | false | undefined
}

/** An assembly of officers or of policemen, with its roster. */
export interface Assembly {
  readonly id: string
  readonly kind: Kind
  readonly unit: string
  readonly seats: readonly Seat[]
  readonly election?: Election | undefined
  readonly roster?: RosterMinutes | undefined
}

/** A notice of a sitting, 12.2 and 12.3. */
export interface Notice {
  readonly on?: Day | undefined
  readonly place?: boolean | undefined
  readonly time?: boolean | undefined
  readonly agenda?: boolean | undefined
  readonly materials?: boolean | undefined
  /** Seat ids. */
  readonly to?: readonly string[] | undefined
}

/** The minutes of a sitting, 12.4 and 17.4. */
export interface Minutes {
  readonly agenda?: boolean | undefined
  readonly attendance?: boolean | undefined
  readonly drawn?: Day | false | undefined
  readonly signedBy?: readonly string[] | undefined
}

/** A release through the mass media, 18.1. */
export interface Media {
  readonly released: Day | false
  readonly decided?: Day | false | undefined
  readonly decidedBy?: 'chair' | 'deputy' | 'other' | undefined
}

/** One meeting of the assembly. */
export interface Sitting {
  readonly id: string
  readonly on: Day
  readonly convenedBy?: 'chair' | 'deputy' | 'authorised-head' | 'deputy-head' | 'other' | undefined
  readonly notice?: Notice | false | undefined
  /** Seat ids at the opening, a set. */
  readonly present?: readonly string[] | undefined
  /** Seat id. Absent: not known. */
  readonly presiding?: string | undefined
  /** Ids of invited persons, 14. Absent: none. */
  readonly guests?: readonly string[] | undefined
  /** Absent: none. */
  readonly motions?: readonly Motion[] | undefined
  readonly minutes?: Minutes | false | undefined
  readonly video?: boolean | undefined
  /** Absent: nothing released. */
  readonly media?: Media | undefined
}

/** A count of votes, or the ids of those who voted so. */
export type Votes = number | readonly string[]

/** An open ballot. `demanded`: how many demanded a secret one, absent: nobody. */
export interface OpenBallot {
  readonly mode: 'open'
  readonly for: Votes
  readonly against: Votes
  /** Absent: none. */
  readonly abstained?: Votes | undefined
  readonly demanded?: number | undefined
  readonly objected?: number | undefined
}

/** A secret ballot. `demanded` absent: not known. */
export interface SecretBallot {
  readonly mode: 'secret'
  readonly for: number
  readonly against: number
  /** Absent: none. */
  readonly abstained?: number | undefined
  /** Absent: none. */
  readonly spoilt?: number | undefined
  readonly issued?: number | undefined
  readonly found?: number | undefined
  readonly demanded?: number | undefined
  readonly objected?: number | undefined
}

/** How a motion was voted on, as the mode says. */
export type Ballot = OpenBallot | SecretBallot

/** A casting vote, cast after the count, 17.2. */
export interface CastingVote {
  readonly by: string
  readonly vote: 'for' | 'against'
}

/** The employee whose conduct is examined, 19. */
export interface Respondent {
  readonly id: string
  readonly category?: Category | undefined
  readonly present?: boolean | undefined
  readonly violationReviewed?: boolean | undefined
}

/** A public apology, 19.3. */
export interface Apology {
  readonly performed: Day | false
  readonly before?: 'assembly' | 'elsewhere' | undefined
}

/** Control over carrying out a decision, 9.9 and 10.5. `false`: known that nobody is responsible, or not done. */
export interface Control {
  readonly responsible?: string | false | undefined
  readonly due?: Day | undefined
  readonly done?: Day | false | undefined
}

/** One question put to the vote. */
export interface Motion {
  readonly id: string
  readonly matter?: Matter | undefined
  /** Seat ids at this vote. Absent: as at the opening. */
  readonly present?: readonly string[] | undefined
  /** Who presided at this vote. Absent: as at the sitting, if present at this vote, else not known. */
  readonly presiding?: string | undefined
  readonly ballot?: Ballot | undefined
  /** Cast after the count. Absent: not yet cast; `false`: declined. */
  readonly casting?: CastingVote | false | undefined
  readonly declared?: 'adopted' | 'rejected' | undefined
  readonly respondent?: Respondent | undefined
  /** Absent: none. */
  readonly measures?: readonly (Measure | (string & {}))[] | undefined
  readonly effect?: 'proposed' | 'imposed' | undefined
  readonly petitionTo?: 'leadership' | 'other' | undefined
  /** Absent: not performed. */
  readonly apology?: Apology | undefined
  readonly control?: Control | undefined
}

/** What an inspection proposes, 20.3. */
export interface Proposal {
  readonly to: 'authorised-head' | 'other'
  readonly seat: string
  readonly kind: 'reward' | 'penalty'
}

/** A quarterly inspection, paragraph 20. */
export interface Inspection {
  readonly on: Day
  readonly by?: 'deputy-head' | 'other' | undefined
  readonly proposals?: readonly Proposal[] | undefined
}

/** A span of days, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** One assembly's file: the roster, the sittings, the inspections. Without a period oversight is not judged. */
export interface Dossier {
  readonly assembly: Assembly
  readonly sittings?: readonly Sitting[] | undefined
  readonly inspections?: readonly Inspection[] | undefined
  readonly period?: Period | undefined
}
