import type { Answers, Figures } from './figures.js'

/** A rule engine, with the six rules written in its own language. */
export interface Engine {
  readonly name: string
  /** Makes the rules ready. @returns what answers them for one vote */
  readonly prepare: () => Judge
}

export type Judge = (figures: Figures) => Answers | Promise<Answers>
