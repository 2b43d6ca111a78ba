import type { Quarter } from '../../calendar/quarter.js'
import type { Readings } from '../../readings/options.js'
import type { RuleId } from '../../rules/facts.js'
import type { Decision } from '../../rules/voting/decision.js'

/** What a register comes to, in whole numbers. */
export interface Tally {
  readonly zhinalys: string
  readonly edition: string
  readonly readings?: Partial<Readings> | undefined
  readonly dossiers: number
  readonly breached: number
  readonly unknown: number
  readonly met: number
  readonly unreadable: number
  readonly sittings: number
  readonly decisions: Readonly<Record<Decision['result'], number>>
  readonly rules: readonly RuleTally[]
  readonly units: readonly UnitTally[]
  readonly quarters: readonly QuarterTally[]
}

export interface RuleTally {
  readonly rule: RuleId
  readonly met: number
  readonly breached: number
  readonly unknown: number
  readonly notes: number
}

export interface UnitTally {
  readonly unit: string
  readonly officers: number
  readonly policemen: number
  readonly sittings: number
  readonly decisions: number
  readonly breached: number
  readonly unknown: number
}

export interface QuarterTally {
  readonly quarter: Quarter
  readonly sittings: number
  readonly decisions: number
  readonly breached: number
  readonly unknown: number
}
