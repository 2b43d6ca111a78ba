import type { Category, Kind } from '../terms/terms.js'

/** Paragraphs 2 and 3: whose discipline each assembly is meant to strengthen. `highest` and `civilian` belong to neither. */
export const categoriesOf: Readonly<Record<Kind, readonly Category[]>> = {
  officers: ['middle', 'senior'],
  policemen: ['rank-and-file', 'junior'],
}
