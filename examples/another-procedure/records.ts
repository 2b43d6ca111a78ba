import type { Day } from 'zhinalys'

/** The stages of the attestation of police managers, in the order in which they are taken. */
export const stages = ['fitness', 'computer-test', 'interview'] as const
export type Stage = (typeof stages)[number]

/** One stage taken once. `passed` absent: the result is not recorded. */
export interface Attempt {
  readonly stage: Stage
  readonly on: Day
  readonly passed?: boolean
}

/** A candidate's file. `appointed`: the day of the appointment, absent: not known. */
export interface Candidate {
  readonly id: string
  /** In the order of their days. */
  readonly attempts: readonly Attempt[]
  readonly appointed?: Day
}
