import type { Wording } from '../../wording/wording.js'
import { columns, key } from './charts.js'
import { markup, type Content } from './escape.js'
import { spoken } from './number.js'
import { table } from './table.js'
import type { QuarterTally } from '../../audit/tally.js'

/** Sittings and breaches of each quarter, drawn, and all its figures in a table. */
export function byQuarter(quarters: readonly QuarterTally[], wording: Wording): Content {
  if (quarters.length === 0) return undefined
  const { page } = wording
  const { headings, labels, undated } = page
  const rows = quarters.map(({ quarter, sittings, decisions, breached, unknown }) => ({
    head: page.quarter(quarter),
    cells: [sittings, decisions, breached, unknown].map(spoken),
  }))
  const names = [labels.quarter, labels.sittings, labels.decisions, labels.breaches, wording.report.columns[3]]
  return markup`<h3 id="by-quarter">${headings.quarters}</h3>
<p class="aside">${undated}</p>
${key([
  ['sittings', labels.sittings],
  ['breached', labels.breaches],
])}<div class="scroll" role="group" aria-labelledby="columns-title" tabindex="0">
${drawn(quarters, wording)}</div>
${table(headings.quarters, 'quarters', names, [{ rows }])}`
}

function drawn(quarters: readonly QuarterTally[], { page }: Wording): Content {
  const { headings, labels } = page
  const groups = quarters.map(({ quarter, sittings, breached }) => ({
    label: page.axis(quarter),
    parts: [
      { as: 'sittings', count: sittings },
      { as: 'breached', count: breached },
    ] as const,
  }))
  const told = quarters.map(
    ({ quarter, sittings, breached }) =>
      `${page.quarter(quarter)}: ${labels.sittings} – ${spoken(sittings)}, ${labels.breaches} – ${spoken(breached)}`,
  )
  return columns(groups, `${headings.quarters}: ${labels.sittings}, ${labels.breaches}`, `${told.join('; ')}.`)
}
