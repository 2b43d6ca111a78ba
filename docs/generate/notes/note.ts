import type { Facts, RuleId } from 'zhinalys'

/** What a reader is told of a rule, in our own words. */
export interface RuleNote<R extends RuleId> {
  /** When the rule speaks at all. Absent: always. */
  readonly applies?: string
  readonly met: string
  readonly breached: string
  /** Beside the record that it compares not being known. Starts with "Never" where the rule has no such outcome. */
  readonly unknown: string
  /** How the facts change its weight; how readings do is computed. */
  readonly weight?: string
  /** What would cure a breach, or settle what is unknown. */
  readonly cure?: string
  readonly facts: { readonly [F in keyof Facts[R]]-?: string }
}

export type NotesOf<R extends RuleId> = { readonly [Rule in R]: RuleNote<Rule> }

export const seatFacts = { seat: 'seat id', office: 'the office held' } as const

export const quorumFacts = {
  members: 'the base, of which more than half must attend',
  present: 'how many attend',
  needed: 'the least attendance that is more than half',
  short: 'how many more are needed',
} as const

export const rosterFacts = {
  day: 'the day; `false`: known not to have happened',
  notBefore: 'the day of the step before, which it must not precede',
} as const

export const decisionFacts = {
  result: '`adopted`, `rejected`, `pending`, `void` or `unknown`',
  by: '`count` or `casting-vote`, where there is a result',
  needed: 'the least number of votes for that carries, the rest as it is',
  short: 'how many more votes for are needed',
  tie: 'whether votes are tied in the sense of the reading',
} as const
