import type { Conclusion } from '../../verdict/verdict.js'
import type { Wording } from '../../wording/wording.js'
import type { Counts, Entry } from './entry.js'
import { markup, type Content } from './escape.js'
import { glyph } from './glyphs.js'
import { spoken } from './number.js'
import { asked, type PageStyle } from './page-style.js'
import { table, type Row, type RowGroup } from './table.js'

/** The worst first. */
const order = ['breached', 'unknown', 'met', 'not-judged'] as const satisfies readonly Conclusion[]

/** All dossiers by what they come to, those with most breaches first, each a link to its section. */
export function list(entries: readonly Entry[], style: PageStyle): Content {
  if (entries.length === 0) return undefined
  const { headings, labels } = style.wording.page
  const columns = [labels.dossier, labels.conclusion, ...countColumns(style).map(({ name }) => name)]
  const groups = order.map((conclusion) => group(conclusion, entries, style)).filter(({ rows }) => rows.length > 0)
  return markup`<section id="list" aria-labelledby="list-heading">
<h2 id="list-heading">${headings.list}</h2>
${table(headings.list, 'list-caption', columns, groups)}</section>
`
}

/** Results come without the outcomes that were not asked for, so those have no figure. */
function countColumns({ wording, only }: PageStyle): readonly { readonly name: string; readonly of: keyof Counts }[] {
  const [, , , unknown, notes] = wording.report.columns
  return [
    ...(asked(only, 'breached') ? [{ name: wording.page.labels.breaches, of: 'breached' } as const] : []),
    ...(asked(only, 'unknown') ? [{ name: unknown, of: 'unknown' } as const] : []),
    ...(asked(only, 'breached') ? [{ name: notes, of: 'notes' } as const] : []),
  ]
}

/** How many dossiers come to what, with where their rows begin. */
export function listLinks(entries: readonly Entry[], wording: Wording): Content {
  return order.map((conclusion) => {
    const count = entries.filter((entry) => entry.conclusion === conclusion).length
    if (count === 0) return undefined
    return markup`<li><a href="#list-${conclusion}">${glyph(conclusion)} ${wording.page.conclusions[conclusion]} – ${spoken(count)}</a></li>
`
  })
}

function group(conclusion: Conclusion, entries: readonly Entry[], style: PageStyle): RowGroup {
  const { wording } = style
  const rows = entries
    .filter((entry) => entry.conclusion === conclusion)
    .sort((a, b) => b.counts.breached - a.counts.breached || b.counts.unknown - a.counts.unknown)
    .map((entry) => row(entry, style))
  const heading = markup`${glyph(conclusion)} ${wording.page.conclusions[conclusion]} – ${spoken(rows.length)}`
  return { rows, heading, anchor: `list-${conclusion}` }
}

function row({ anchor, unit, kind, id, conclusion, counts }: Entry, style: PageStyle): Row {
  const { wording } = style
  const name = markup`<bdi>${unit}</bdi>, ${wording.kinds[kind]}`
  const linked = anchor === undefined ? name : markup`<a href="#${anchor}">${name}</a>`
  return {
    head: markup`${linked} <small><bdi>${id}</bdi></small>`,
    cells: [
      markup`<span class="word">${glyph(conclusion)} ${wording.page.conclusions[conclusion]}</span>`,
      ...countColumns(style).map(({ of }) => spoken(counts[of])),
    ],
    anchor: anchor === undefined ? undefined : `${anchor}-row`,
  }
}
