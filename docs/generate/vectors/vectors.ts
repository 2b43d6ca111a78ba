/** A file of conformance vectors, `docs/vectors/<name>.json`, written by `npm run vectors`. */
export interface Vectors {
  readonly name: 'rules' | 'readings' | 'counts' | 'service' | 'across'
  /** Raised by hand whenever a case is added, taken away or changed. */
  readonly version: number
  /** What the file says beside its cases. */
  head?(): object
  cases(): readonly Vector[]
}

export interface Vector {
  /** Stands once in its file, and never comes to mean another case. */
  readonly id: string
  /** The case in an English sentence. */
  readonly told: string
}

export function sentenceOf(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`
}

/** Facts of a page without what leads over to their outcome: "The second quarter:". */
export function toldOf(facts: string): string {
  return facts.endsWith(':') ? facts.slice(0, facts.lastIndexOf('. ')) : facts
}
