import { options, type Question, type Readings } from './options.js'

/**
 * The default reading of every question: the first named in `questions`. A default is a reading, not a certainty.
 *
 * @example
 * ```ts
 * defaultReadings.tie // => 'recheck'
 * ```
 */
export const defaultReadings: Readings = /* @__PURE__ */ firstOfEach()

function firstOfEach(): Readings {
  const firsts = Object.entries(options).map(([question, [first]]) => [question, first])
  return Object.freeze(Object.fromEntries(firsts)) as Readings
}

/** Marks readings that watch what is asked of them: they are handed on as they are. */
export const watched: unique symbol = /* @__PURE__ */ Symbol('watched')

/**
 * One reading for every question: those given, the default for the rest. Rules ask the result for a reading only where
 * the facts make it matter, and nothing copies it: whoever judges across readings can watch what is asked.
 *
 * @throws RangeError for a question or a reading that does not exist; the message lists those that do.
 */
export function resolve(given?: Partial<Readings>): Readings {
  if (given === undefined || given === defaultReadings) return defaultReadings
  if ((given as { [watched]?: true })[watched]) return given as Readings
  const resolved: Record<string, string> = { ...defaultReadings }
  for (const [question, reading] of Object.entries<string | undefined>(given)) {
    if (reading === undefined) continue
    resolved[question] = checkedReading(question, reading)
  }
  return resolved as Readings
}

/** A reading of a question, both known. @throws RangeError that lists the known ones */
export function checkedReading(question: string, reading: string): string {
  if (!Object.hasOwn(options, question)) throw unknownQuestion(question)
  const known: readonly string[] = options[question as Question]
  if (known.includes(reading)) return reading
  throw new RangeError(`Unknown reading "${reading}" of ${question}: its readings are ${known.join(', ')}.`)
}

export function unknownQuestion(question: string): RangeError {
  return new RangeError(`Unknown question "${question}": the questions are ${Object.keys(options).join(', ')}.`)
}

/** Of some readings those other than the defaults, in the order of the questions. */
export function otherReadings(readings: Partial<Readings>): Partial<Readings> {
  const others = (Object.keys(options) as Question[]).flatMap((question) => {
    const reading = readings[question]
    return reading === undefined || reading === defaultReadings[question] ? [] : [[question, reading]]
  })
  return Object.fromEntries(others) as Partial<Readings>
}
