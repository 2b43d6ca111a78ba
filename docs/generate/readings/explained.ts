import type { Question, Readings } from 'zhinalys'

/** Facts on which readings part, judged by the library. */
interface Pattern {
  readonly facts: string
  judge(readings: Partial<Readings>): string
}

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
}

export type ExplainedQuestions<Q extends Question> = { readonly [K in Q]: Explained<K> }
