/**
 * The measures of influence that an assembly may propose, in the order of paragraph 19, each with its provision.
 * Five measures: censure and criticism are the two variants of one.
 *
 * @example
 * ```ts
 * measures.map((measure) => measure.id) // => ['warning', 'censure', 'criticism', 'apology', 'no-confidence', 'petition']
 * ```
 */
export const measures = [
  { id: 'warning', provision: '19.1' },
  { id: 'censure', provision: '19.2' },
  { id: 'criticism', provision: '19.2' },
  { id: 'apology', provision: '19.3' },
  { id: 'no-confidence', provision: '19.4' },
  { id: 'petition', provision: '19.5' },
] as const

/** A measure that the regulation lists, as {@link measures} has it. */
export type Measure = (typeof measures)[number]['id']
