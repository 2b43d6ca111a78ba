/** The figures of one count, in votes and persons; whole numbers of at least 0. */
export interface Count {
  /** Voting members present at the vote. */
  readonly present: number
  readonly for: number
  readonly against: number
  /** Absent: 0. */
  readonly abstained?: number | undefined
  /** Spoilt ballots. Absent: 0. */
  readonly spoilt?: number | undefined
  /** Absent: true; false gives `void`. */
  readonly quorate?: boolean | undefined
  readonly secret?: boolean | undefined
  /** What the holder of the casting vote did after the count. Absent: nothing yet. */
  readonly casting?: 'for' | 'against' | 'declined' | undefined
  /** How the holder of the casting vote voted in an open count. Absent: not known. */
  readonly holderVote?: 'for' | 'against' | 'abstained' | undefined
  /** Is anyone present who holds the casting vote. Absent: true. */
  readonly holderPresent?: boolean | undefined
  /** Absent: false. */
  readonly secretaryPresent?: boolean | undefined
  /** Voting members registered at the opening. Absent: as many as are present. */
  readonly registered?: number | undefined
}

/** What a count comes to. `pending`: a tie that waits for the casting vote; `void`: there was no quorum. */
export type Decision = {
  /** Least number of votes for that carries, the rest as it is. */
  readonly needed: number
  /** How many more votes for are needed. */
  readonly short: number
  readonly tie: boolean
} & (
  | { readonly result: 'adopted'; readonly by: 'count' | 'casting-vote' }
  | { readonly result: 'rejected'; readonly by: 'count' | 'casting-vote' }
  | { readonly result: 'pending' | 'void' | 'unknown'; readonly by?: undefined }
)
