/** How many measures a list names: censure and criticism are the two variants of one. */
export function total(measures: readonly string[]): number {
  return bothVariants(measures) ? measures.length - 1 : measures.length
}

export function bothVariants(measures: readonly string[]): boolean {
  return measures.includes('censure') && measures.includes('criticism')
}
