import { markup, type Content, type Markup } from './escape.js'

export interface Row {
  readonly head: Content
  /** One for each column but the first. */
  readonly cells: readonly Content[]
  readonly anchor?: string | undefined
}

/** Rows that belong together, under a heading of their own if they have one. */
export interface RowGroup {
  readonly rows: readonly Row[]
  readonly heading?: Content
  readonly anchor?: string | undefined
}

/**
 * A table in a box that scrolls where it must, so that the page never does. On a narrow screen each row becomes a line
 * of its cells, each with the name of its column.
 */
export function table(
  caption: string,
  anchor: string,
  columns: readonly string[],
  groups: readonly RowGroup[],
): Markup {
  const [first, ...others] = columns
  return markup`<div class="scroll" role="group" aria-labelledby="${anchor}" tabindex="0">
<table>
<caption id="${anchor}">${caption}</caption>
<thead><tr><th scope="col">${first}</th>${others.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
${groups.map((group) => body(group, others))}</table>
</div>
`
}

function body({ rows, heading, anchor }: RowGroup, columns: readonly string[]): Markup {
  return markup`<tbody${id(anchor)}>
${
  heading === undefined
    ? undefined
    : markup`<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}">${heading}</th></tr>
`
}${rows.map(({ head, cells, anchor: own }) => {
    const named = cells.map((content, i) => markup`<td data-column="${columns[i]}">${content}</td>`)
    return markup`<tr${id(own)}><th scope="row">${head}</th>${named}</tr>
`
  })}</tbody>
`
}

function id(anchor: string | undefined): Content {
  return anchor === undefined ? undefined : markup` id="${anchor}"`
}
