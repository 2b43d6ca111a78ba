import type { Question, Readings } from '../readings/options.js'
import type { Outcome } from '../verdict/outcome.js'
import type { Weight } from '../verdict/verdict.js'

/** What every question leaves open and what each of its readings says. A missing one does not compile. */
export type QuestionWording = {
  readonly [Q in Question]: {
    /** What is open, after "that is", «в вопросе о том,» and before «айқын емес»: without a capital or a full stop. */
    readonly title: string
    /** A clause after "if", «так, что» and before «деп түсіндірілсе», without a capital or a full stop. */
    readonly readings: Readonly<Record<Readings[Q], string>>
  }
}

/** What a finding would be under other readings, ready to be told. */
export interface Otherwise {
  /** The reading that makes the difference. */
  readonly other: string
  /** Readings of other questions without which it would make none. */
  readonly besides: readonly string[]
  /** What the finding would be. */
  readonly outcome: Outcome
  readonly weight: Weight
  /** What of it is not so by default; nothing, where the reading undoes what those besides it would change. */
  readonly changes: { readonly outcome: boolean; readonly weight: boolean }
}

/** One dependence, ready to be told. */
export interface Hinge extends Otherwise {
  /** The regulation's words that admit several readings; empty where it is silent. */
  readonly words: string
  /** Their official place. */
  readonly place: string
  /** What is open. */
  readonly title: string
  /** The default reading. */
  readonly usual: string
}
