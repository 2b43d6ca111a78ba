import { cite } from '../../provisions/cite.js'
import { rules } from '../../rules/catalogue.js'
import type { RuleId } from '../../rules/facts.js'
import type { Wording } from '../../wording/wording.js'
import { bar } from './charts.js'
import { markup, type Content } from './escape.js'
import { percentOf, spoken } from './number.js'
import { table } from './table.js'
import type { RuleTally } from '../../audit/tally.js'

const most = 10

/** The rules breached most often, the share being that of all findings of the rule, whatever their outcome. */
export function mostBreached(tallies: readonly RuleTally[], wording: Wording): Content {
  const { headings, labels } = wording.page
  const worst = tallies
    .filter(({ breached }) => breached > 0)
    .sort((a, b) => b.breached - a.breached)
    .slice(0, most)
  if (worst.length === 0) return undefined
  const rows = worst.map(({ rule, met, breached, unknown, notes }) => {
    const cases = met + breached + unknown + notes
    const drawn = bar([{ as: 'breached', count: breached }], worst[0]?.breached ?? 0)
    const cells = [spoken(breached), spoken(cases), wording.page.share(percentOf(breached, cases))]
    return { head: [named(rule, wording), drawn], cells }
  })
  return markup`<h3>${headings.mostBreached}</h3>
${table(headings.mostBreached, 'most-breached', [labels.rule, labels.breaches, labels.cases, labels.share], [{ rows }])}`
}

/** The figures of every rule, folded. */
export function everyRule(tallies: readonly RuleTally[], wording: Wording): Content {
  if (tallies.length === 0) return undefined
  const { summary, columns } = wording.report
  const rows = tallies.map(({ rule, met, breached, unknown, notes }) => ({
    head: named(rule, wording),
    cells: [met, breached, unknown, notes].map(spoken),
  }))
  return markup`<details><summary>${summary}</summary>
${table(summary, 'rules', columns, [{ rows }])}</details>
`
}

/** A rule's short name with the official place of the provision that it cites first. */
function named(rule: RuleId, { report, language }: Wording): Content {
  const place = places.get(rule)
  return [report.rules[rule], place && markup` <small>${cite(place, language, 'short')}</small>`]
}

const places = new Map(rules.map(({ id, provisions }) => [id, provisions[0]]))
