import { defaultReadings, questions, type Question, type Readings } from 'zhinalys'
import { watched } from '../../src/readings/readings.js'

/** The questions that a count alone asks. */
export const ofTheCount = [
  'majority',
  'voteSecretary',
  'votePresent',
  'spoiltBallots',
  'tie',
  'castingVote',
  'secretTie',
] as const satisfies Question[]

/**
 * Every combination of the readings of some questions, numbered: the last question turns fastest, and number 0 is the
 * defaults. What a judgement comes to is an array of outcomes by these numbers, so that to change one question alone is
 * to step by its stride.
 */
export class Product {
  readonly size: number
  readonly #questions: readonly Turning[]
  readonly #readings: readonly Readings[]

  constructor(asked: readonly Question[]) {
    let stride = 1
    const turning = asked.toReversed().map((question) => {
      const count = questions[question].readings.length
      stride *= count
      return { question, count, stride: stride / count }
    })
    this.size = stride
    this.#questions = turning.reverse()
    this.#readings = Array.from({ length: this.size }, (_, number) => this.#combination(number))
  }

  /** The outcome of every combination, judged with plain readings one by one. */
  judge<T>(judge: (readings: Readings) => T): T[] {
    return this.#readings.map(judge)
  }

  /** The questions of which changing one alone, from some combination of the others, changes the outcome. */
  dependence(outcomes: readonly unknown[]): Question[] {
    return this.#questions
      .filter(({ count, stride }) =>
        outcomes.some((outcome, number) => outcome !== outcomes[usual(number, count, stride)]),
      )
      .map(({ question }) => question)
  }

  /** The number of some readings, the others being the defaults. */
  numberOf(under: Partial<Readings>): number {
    return this.#questions.reduce((number, { question, stride }) => {
      const readings: readonly string[] = questions[question].readings
      return number + Math.max(0, readings.indexOf(under[question] ?? defaultReadings[question])) * stride
    }, 0)
  }

  /**
   * The fewest readings other than the defaults, one of them the question's, under which the outcome is another than
   * without that one: those with an outcome other than by default, then the rest.
   */
  fewest(outcomes: readonly unknown[], question: Question): { readonly size: number; readonly other: boolean } {
    const { count, stride } = this.#questions.find((turning) => turning.question === question) as Turning
    let best = { size: Infinity, other: false }
    outcomes.forEach((outcome, number) => {
      if (outcome === outcomes[usual(number, count, stride)]) return
      const found = { size: this.#deviations(number), other: outcome !== outcomes[0] }
      if (found.other === best.other ? found.size < best.size : found.other) best = found
    })
    return best
  }

  #combination(number: number): Readings {
    const chosen = this.#questions.map(({ question, count, stride }) => {
      return [question, questions[question].readings[Math.floor(number / stride) % count]]
    })
    // Marked as resolved, so that a judgement need not check and copy them again.
    return { ...defaultReadings, ...Object.fromEntries(chosen), [watched]: true } as Readings
  }

  #deviations(number: number): number {
    return this.#questions.filter(({ count, stride }) => Math.floor(number / stride) % count > 0).length
  }
}

interface Turning {
  readonly question: Question
  readonly count: number
  readonly stride: number
}

/** The same combination with one question at its default. */
function usual(number: number, count: number, stride: number): number {
  return number - (Math.floor(number / stride) % count) * stride
}
