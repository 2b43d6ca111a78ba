/** A whole number with its thousands apart, as all three languages may write it: 12 345. */
export function spoken(figure: number): string {
  return figure < 10_000 ? String(figure) : String(figure).replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0')
}

/** A part of a whole in per cent, rounded, yet never 0 for something or 100 for less than all. */
export function percentOf(part: number, whole: number): number {
  const percent = Math.round((100 * part) / whole)
  if (part > 0 && percent === 0) return 1
  return part < whole && percent === 100 ? 99 : percent
}
