import type { Conclusion } from '../../verdict/verdict.js'
import type { Wording } from '../../wording/wording.js'
import type { Entry } from './entry.js'
import { markup, type Content } from './escape.js'
import { glyph } from './glyphs.js'
import { spoken } from './number.js'
import { table, type Row, type RowGroup } from './table.js'

/** The worst first. */
const order = ['breached', 'unknown', 'met', 'not-judged'] as const satisfies readonly Conclusion[]

/** All dossiers by what they come to, those with most breaches first, each a link to its section. */
export function list(entries: readonly Entry[], wording: Wording): Content {
  if (entries.length === 0) return undefined
  const { headings, labels } = wording.page
  const [, , , unknown, notes] = wording.report.columns
  const columns = [labels.dossier, labels.conclusion, labels.breaches, unknown, notes]
  const groups = order.map((conclusion) => group(conclusion, entries, wording)).filter(({ rows }) => rows.length > 0)
  return markup`<section id="list" aria-labelledby="list-heading">
<h2 id="list-heading">${headings.list}</h2>
${table(headings.list, 'list-caption', columns, groups)}</section>
`
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

function group(conclusion: Conclusion, entries: readonly Entry[], wording: Wording): RowGroup {
  const rows = entries
    .filter((entry) => entry.conclusion === conclusion)
    .sort((a, b) => b.counts.breached - a.counts.breached || b.counts.unknown - a.counts.unknown)
    .map((entry) => row(entry, wording))
  const heading = markup`${glyph(conclusion)} ${wording.page.conclusions[conclusion]} – ${spoken(rows.length)}`
  return { rows, heading, anchor: `list-${conclusion}` }
}

function row({ anchor, unit, kind, id, conclusion, counts }: Entry, wording: Wording): Row {
  const name = markup`<bdi>${unit}</bdi>, ${wording.kinds[kind]}`
  const linked = anchor === undefined ? name : markup`<a href="#${anchor}">${name}</a>`
  return {
    head: markup`${linked} <small><bdi>${id}</bdi></small>`,
    cells: [
      markup`<span class="word">${glyph(conclusion)} ${wording.page.conclusions[conclusion]}</span>`,
      ...[counts.breached, counts.unknown, counts.notes].map(spoken),
    ],
    anchor: anchor === undefined ? undefined : `${anchor}-row`,
  }
}
