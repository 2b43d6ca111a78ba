import type { Lacking } from '../../verdict/ruling.js'
import type { Decision } from './decision.js'

/** How somebody voted. */
export type Side = 'for' | 'against' | 'abstained'

/** A ballot's figures: votes of those not entitled, and both of a person's two votes, are struck out. */
export interface CountedVotes {
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly spoilt: number
  /** Votes for and against are recorded by name. */
  readonly named: boolean
  /** Whoever voted for or against is known by name: by lists, or because nobody did. */
  readonly sidesKnown: boolean
  /** Whoever abstained is known by name likewise. */
  readonly abstentionsKnown: boolean
  /** How each counted voter voted, as far as votes are recorded by name. */
  readonly sides: ReadonlyMap<string, Side>
  /** Ids of secretaries among the voters, 4.3b. */
  readonly secretaries: readonly string[]
  /** Ids of invited persons without a vote among the voters, 14.2b. */
  readonly guests: readonly string[]
  /** Ids of other voters without a vote at this count. */
  readonly struck: readonly string[]
  /** Ids of others who voted more than once. */
  readonly twice: readonly string[]
}

/** One count of a motion; it feeds the rules of the vote, which ask no reading of the count themselves. */
export interface MotionCount {
  readonly decision: Decision
  /** What keeps the decision pending or unknown. */
  readonly lacking?: Lacking
}
