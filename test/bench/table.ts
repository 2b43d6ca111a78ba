/** A table in Markdown; the first column is text, the others are figures. */
export function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const ruler = columns.map((_, i) => (i === 0 ? '---' : '---:'))
  return [columns, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

export function hundredths(number: number): number {
  return Math.round(number * 100) / 100
}

export function tenths(number: number): number {
  return Math.round(number * 10) / 10
}
