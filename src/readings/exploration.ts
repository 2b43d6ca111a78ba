import { Forms, type Form } from './forms.js'
import { options, type Question, type Readings } from './options.js'
import { checkedReading } from './readings.js'
import { WatchedReadings } from './watched.js'

/** More paths than this are no longer a question of readings. */
const mostPaths = 100_000

/** A question asked on the path being judged, with what its readings before the present one led to. */
interface Open<T> {
  readonly question: Question
  readonly children: Form<T>[]
}

/**
 * Judges along every path of questions that a judgement asks: a question not asked before on a path gets its first
 * reading, and once all that follows from that is known, its next. Depth first, the default readings first.
 */
export class Exploration<T> {
  readonly forms = new Forms<T>()
  readonly #given: Record<string, string | undefined>
  readonly #path: Open<T>[] = []
  readonly #asked = new Set<Question>()

  /** @param holding questions that are settled beforehand */
  constructor(holding: Partial<Readings>) {
    this.#given = { ...holding }
  }

  /** The tree of all paths, reduced; the judge is given readings that note what is asked of them. */
  run(judge: (readings: Readings) => T): Form<T> {
    for (let paths = 0; paths < mostPaths; paths++) {
      // A new object for each path: what is remembered by its readings is remembered for one path.
      const value = judge(new WatchedReadings(this))
      const tree = this.#close(this.forms.leaf(value))
      if (tree !== undefined) return tree
    }
    throw new RangeError(this.#tooMany())
  }

  /** The reading of a question on this path. */
  ask(question: Question): string {
    const given = this.#given[question]
    if (given !== undefined) return given
    this.#path.push({ question, children: [] })
    this.#asked.add(question)
    return (this.#given[question] = options[question][0])
  }

  /** The readings asked for on this path, in the order of asking. */
  path(): Partial<Readings> {
    return Object.fromEntries(this.#path.map(({ question }) => [question, this.#given[question]]))
  }

  /** Puts what a path led to in its place, and turns the last question that has another reading to it. */
  #close(led: Form<T>): Form<T> | undefined {
    let form = led
    for (let last = this.#path.at(-1); last !== undefined; last = this.#path.at(-1)) {
      const { question, children } = last
      children.push(form)
      this.#given[question] = options[question][children.length]
      if (this.#given[question] !== undefined) return undefined
      this.#path.pop()
      form = this.forms.fork(question, children)
    }
    return form
  }

  #tooMany(): string {
    const asked = [...this.#asked].join(', ')
    return `More than ${mostPaths} paths: hold some of the questions asked, ${asked}, or judge a smaller part.`
  }
}

/** Questions held, each with a reading that it has. @throws RangeError for a question or a reading that does not exist */
export function checkedHolding(holding: Partial<Readings>): Partial<Readings> {
  const held = Object.entries<string | undefined>(holding).filter(([, reading]) => reading !== undefined)
  return Object.fromEntries(held.map(([question, reading]) => [question, checkedReading(question, reading as string)]))
}
