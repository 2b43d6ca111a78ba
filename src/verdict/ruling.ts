import type { Outcome } from './outcome.js'

/** JSON Pointers (RFC 6901) of facts that would help to settle what is unknown. */
export type Lacking = readonly [string, ...string[]]

/** What one comparison or one rule comes to: settled, or unknown for want of the facts listed. */
export type Ruling = 'met' | 'breached' | Lacking

/** A comparison whose facts are all recorded. */
export function ruled(truth: boolean): 'met' | 'breached' {
  return truth ? 'met' : 'breached'
}

/** A recorded yes or no; lacking its pointer where nothing is recorded. */
export function recorded(fact: boolean | undefined, pointer: string): Ruling {
  return fact === undefined ? [pointer] : ruled(fact)
}

/** The outcome that a ruling amounts to. */
export function outcomeOf(ruling: Ruling): Outcome {
  return typeof ruling === 'string' ? ruling : 'unknown'
}

/** Strong Kleene conjunction of rulings; what is unknown lacks what each of its unknown conjuncts lacks, each once. */
export function all(...rulings: readonly Ruling[]): Ruling {
  let lacking: Lacking | undefined
  for (const ruling of rulings) {
    if (ruling === 'breached') return 'breached'
    if (ruling !== 'met') lacking = lacking === undefined ? ruling : union(lacking, ruling)
  }
  return lacking ?? 'met'
}

function union(a: Lacking, b: Lacking): Lacking {
  return [...a, ...b.filter((pointer) => !a.includes(pointer))]
}
