/** What came of checking a law: on how many cases, and the first that are against it. */
export interface Checked {
  readonly cases: number
  readonly against: readonly string[]
}

/** Checks a law on one case after another. */
export function check<T>(cases: Iterable<T>, holds: (one: T) => boolean): Checked {
  const against: string[] = []
  let checked = 0
  for (const one of cases) {
    checked++
    if (!holds(one) && against.length < 5) against.push(JSON.stringify(one))
  }
  return { cases: checked, against }
}

/** Only those cases of which a law speaks. */
export function* where<T>(cases: Iterable<T>, speaksOf: (one: T) => boolean): Generator<T> {
  for (const one of cases) if (speaksOf(one)) yield one
}
