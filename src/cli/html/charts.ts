import { markup, type Content, type Markup } from './escape.js'
import { spoken } from './number.js'

/** One part of a bar or of a column group. */
export interface Part {
  readonly as: 'breached' | 'unknown' | 'sittings'
  readonly count: number
}

/** A bar of parts one after another, as wide as its box for the greatest sum. Its figures stand beside it as text. */
export function bar(parts: readonly Part[], greatest: number): Markup {
  let end = 0
  const drawn = parts.map(({ as, count }) => {
    const width = greatest === 0 ? 0 : Math.round((1000 * count) / greatest)
    const rect = markup`<rect class="${as}" x="${end}" y="0" width="${width}" height="10"/>`
    end += width
    return count === 0 ? undefined : rect
  })
  return markup`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${drawn}</svg>`
}

/** Columns that stand together under one label of two lines. */
export interface ColumnGroup {
  readonly label: readonly [string, string]
  readonly parts: readonly Part[]
}

const slot = 66
const column = 22
const height = 132
const baseline = 152

/** Groups of columns, each with its figure above it; `told` says in words what it shows. */
export function columns(groups: readonly ColumnGroup[], title: string, told: string): Markup {
  const greatest = Math.max(1, ...groups.flatMap(({ parts }) => parts.map(({ count }) => count)))
  const width = groups.length * slot
  return markup`<svg class="columns" role="img" aria-labelledby="columns-title columns-told" viewBox="0 0 ${width} 194" width="${width}" height="194">
<title id="columns-title">${title}</title>
<desc id="columns-told">${told}</desc>
<line class="axis" x1="0" y1="${baseline}" x2="${width}" y2="${baseline}"/>
${groups.map((group, i) => columnGroup(group, i * slot, greatest))}
</svg>
`
}

function columnGroup({ label: [above, below], parts }: ColumnGroup, left: number, greatest: number): Content {
  const middle = left + slot / 2
  const start = middle - (parts.length * column) / 2
  return [
    parts.map(({ as, count }, i) => {
      const tall = Math.round((height * count) / greatest)
      const x = start + i * column
      return markup`<rect class="${as}" x="${x + 1}" y="${baseline - tall}" width="${column - 2}" height="${tall}"/><text x="${x + column / 2}" y="${baseline - tall - 5}">${spoken(count)}</text>
`
    }),
    markup`<text class="label" x="${middle}" y="${baseline + 18}">${above}</text><text class="label" x="${middle}" y="${baseline + 34}">${below}</text>
`,
  ]
}

/** What the colours of a chart stand for. */
export function key(names: readonly (readonly [as: Part['as'], name: string])[]): Markup {
  return markup`<p class="key">${names.map(
    ([as, name]) =>
      markup`<span class="swatch"><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false"><rect class="${as}" x="1" y="1" width="10" height="10"/></svg> ${name}</span> `,
  )}</p>
`
}
