import type { Question, Readings } from 'zhinalys'
import type { Pattern } from './pattern.js'

/** What the page says of one question beyond its words. */
interface Explained<Q extends Question> {
  /** Why the phrase is open. */
  readonly why: string
  readonly readings: Readonly<
    Record<
      Readings[Q],
      {
        /** The reading as it is computed. */
        readonly rule: string
        /** What speaks for it. */
        readonly argument: string
      }
    >
  >
  readonly patterns: readonly [Pattern, Pattern]
  /** Facts that the page does without, to tell apart readings that its two patterns do not. */
  readonly further?: readonly Pattern[]
}

export type ExplainedQuestions<Q extends Question> = { readonly [K in Q]: Explained<K> }
