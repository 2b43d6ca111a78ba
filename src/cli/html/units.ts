import type { Wording } from '../../wording/wording.js'
import { bar, key } from './charts.js'
import { markup, type Content } from './escape.js'
import { spoken } from './number.js'
import { table } from './table.js'
import type { UnitTally } from '../../audit/tally.js'

/** Units, those with most breaches first, each with a bar of what is breached and what is not known. */
export function byUnit(units: readonly UnitTally[], wording: Wording): Content {
  if (units.length === 0) return undefined
  const { headings, labels } = wording.page
  const unknownWord = wording.report.columns[3]
  const columns = [labels.unit, labels.breaches, unknownWord, labels.dossiers, labels.sittings, labels.decisions]
  const greatest = units.reduce((most, { breached, unknown }) => Math.max(most, breached + unknown), 0)
  const sorted = [...units].sort((a, b) => b.breached - a.breached || b.unknown - a.unknown)
  const rows = sorted.map(({ unit, breached, unknown, officers, policemen, sittings, decisions }) => {
    const parts = [
      { as: 'breached', count: breached },
      { as: 'unknown', count: unknown },
    ] as const
    return {
      head: [markup`<bdi>${unit}</bdi>`, bar(parts, greatest)],
      cells: [breached, unknown, officers + policemen, sittings, decisions].map(spoken),
    }
  })
  return markup`<h3 id="by-unit">${headings.units}</h3>
${key([
  ['breached', labels.breaches],
  ['unknown', unknownWord],
])}${table(headings.units, 'units', columns, [{ rows }])}`
}
