import type { Finding } from '../../rules/rule.js'
import type { Decision } from '../../rules/voting/decision.js'
import { sentence } from '../../wording/sentence.js'
import type { PageCard } from '../../wording/page.js'
import type { Wording } from '../../wording/wording.js'
import { everyRule, mostBreached } from './breached-most.js'
import { markup, type Content, type Markup } from './escape.js'
import { glyph, type Mark } from './glyphs.js'
import { percentOf, spoken } from './number.js'
import { byQuarter } from './quarters.js'
import type { Tally } from '../../audit/tally.js'
import { byUnit } from './units.js'

/** What the whole register comes to, before any dossier. */
export function figures(tally: Tally, formation: readonly Finding[], wording: Wording): Markup {
  return markup`<section id="figures" aria-labelledby="figures-heading">
<h2 id="figures-heading">${wording.page.headings.figures}</h2>
${cards(tally, wording)}${calm(tally, wording)}${mostBreached(tally.rules, wording)}${formed(formation, wording)}${byUnit(tally.units, wording)}${byQuarter(tally.quarters, wording)}${everyRule(tally.rules, wording)}</section>
`
}

function cards(tally: Tally, { page, report }: Wording): Markup {
  const breaches = tally.rules.reduce((sum, { breached }) => sum + breached, 0)
  const results = (Object.entries(tally.decisions) as [Decision['result'], number][]).filter(([, count]) => count > 0)
  const decisions = results.reduce((sum, [, count]) => sum + count, 0)
  const ofAll = (count: number) => (count > 0 ? [page.share(percentOf(count, tally.dossiers))] : [])
  const told = results.map(([result, count]) => `${page.decisions[result]} – ${spoken(count)}`)
  const card = (name: PageCard, count: number, more: readonly string[] = [], mark?: Mark) =>
    cardOf(page.cards[name](count), count, more, mark)
  return markup`<dl class="cards">
${[
  card('dossiers', tally.dossiers),
  card('sittings', tally.sittings),
  card('decisions', decisions, told),
  card(
    'withBreaches',
    tally.breached,
    [...ofAll(tally.breached), ...(breaches > 0 ? [report.breaches(breaches)] : [])],
    'breached',
  ),
  card('withUnknown', tally.unknown, ofAll(tally.unknown), 'unknown'),
  card('allMet', tally.met, ofAll(tally.met), 'met'),
  tally.unreadable > 0 ? card('unreadable', tally.unreadable, [], 'unreadable') : undefined,
]}</dl>
`
}

function cardOf(name: string, count: number, more: readonly string[], mark: Mark | undefined): Markup {
  return markup`<div class="card ${mark ?? 'plain'}"><dt>${name}</dt><dd><strong>${mark === undefined ? undefined : glyph(mark)}${spoken(count)}</strong>${more.map(
    (told) => markup`<span>${told}</span>`,
  )}</dd></div>
`
}

function calm({ dossiers, breached, unreadable }: Tally, { report }: Wording): Content {
  if (dossiers === 0 || breached > 0 || unreadable > 0) return undefined
  return markup`<p>${glyph('met')} ${report.nothingBreachedAnywhere}</p>
`
}

/** Paragraph 1: units that lack, or may lack, one of the two assemblies, which only the whole register shows. */
function formed(formation: readonly Finding[], wording: Wording): Content {
  if (formation.length === 0) return undefined
  const { page } = wording
  const items = formation
    .filter(({ outcome }) => outcome !== 'met')
    .map((finding) => {
      const { outcome } = finding
      return markup`<li class="${outcome}">${glyph(outcome)} <span class="sentence">${sentence(finding, wording)}</span></li>
`
    })
  const list = markup`<ul class="findings">
${items}</ul>
`
  return markup`<h3>${wording.report.formation}</h3>
${
  items.length > 0
    ? list
    : markup`<p>${glyph('met')} ${page.formed}</p>
`
}`
}
