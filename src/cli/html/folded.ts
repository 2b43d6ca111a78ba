import type { DossierVerdict } from '../../rules/dossier.js'
import type { Finding } from '../../rules/rule.js'
import { capital } from '../../wording/parts.js'
import type { Wording } from '../../wording/wording.js'
import { changeGroups, grouped, lackingGroups, noteGroups, type Group } from '../grouped.js'
import { placeOf } from '../place.js'
import type { Counts } from './entry.js'
import { markup, type Content } from './escape.js'
import { glyph, type Mark } from './glyphs.js'
import { spoken } from './number.js'

/** What is not known, by the fact that is lacking; unfolded where nothing worse is to be seen. */
export function foldedUnknown(findings: readonly Finding[], { unknown, breached }: Counts, wording: Wording): Content {
  const weighty = findings.filter(({ weight }) => weight !== 'note')
  const heading = headed(wording.report.notKnown, unknown)
  return folded('unknown', heading, lackingGroups(weighty, wording), breached === 0)
}

/** Notes by rule, then what is not known and would be no more than a note. */
export function foldedNotes(findings: readonly Finding[], { notes }: Counts, wording: Wording): Content {
  const slight = findings.filter(({ weight }) => weight === 'note')
  const open = lackingGroups(slight, wording).map(({ name, places }) => ({ name: `? ${name}`, places }))
  return folded('note', headed(wording.report.notes, notes), [...noteGroups(slight, wording), ...open])
}

/** What is met, by rule: how often tells enough. */
export function foldedMet(findings: readonly Finding[], { met }: Counts, { report }: Wording): Content {
  const times = new Map<string, number>()
  for (const { rule, outcome } of findings)
    if (outcome === 'met') times.set(report.rules[rule], (times.get(report.rules[rule]) ?? 0) + 1)
  const groups = [...times].map(([name, count]) => ({ name, places: count > 1 ? [`× ${spoken(count)}`] : [] }))
  return folded('met', headed(report.columns[1], met), groups)
}

/** What is not breached, yet would be otherwise under another reading; nothing where no other was tried. */
export function foldedHinges(findings: readonly Finding[], wording: Wording): Content {
  const changes = changeGroups(findings, wording)
  if (changes.length === 0) return undefined
  return markup`<details class="hinges"><summary><span class="glyph" aria-hidden="true">⚖</span> ${wording.report.dependsOnReading}</summary>
<ul>
${changes.map(
  ({ change, groups }) => markup`<li>${change}
<ul>
${groups.map((group) => item(group))}</ul></li>
`,
)}</ul>
</details>
`
}

/** What became of every motion; in the heading, how many came to what. */
export function foldedDecisions(decisions: DossierVerdict['decisions'], wording: Wording): Content {
  const { labels, decisions: words } = wording.page
  const counts = new Map<string, number>()
  for (const { decision } of decisions)
    counts.set(words[decision.result], (counts.get(words[decision.result]) ?? 0) + 1)
  const told = [...counts].map(([word, count]) => `${word} – ${spoken(count)}`)
  const groups = grouped(
    decisions.map(({ at, decision }) => [wording.decision(decision).replace(/\.$/, ''), wording.place(placeOf(at))]),
  )
  return folded(
    'decisions',
    [headed(labels.decisions, decisions.length), markup` <span>(${told.join(', ')})</span>`],
    groups,
  )
}

function headed(heading: string, count: number): string {
  return count === 0 ? capital(heading) : `${capital(heading)} – ${spoken(count)}`
}

function folded(as: Mark | 'decisions', heading: Content, groups: readonly Group[], open = false): Content {
  if (groups.length === 0) return undefined
  const items = groups.map((group) => item(group, as === 'met' ? '' : ':'))
  return markup`<details class="${as}"${open && markup` open`}><summary>${as !== 'decisions' && [glyph(as), ' ']}${heading}</summary>
<ul>
${items}</ul>
</details>
`
}

function item({ name, places }: Group, colon = ':'): Content {
  return markup`<li>${name}${places.length > 0 && [colon, markup` <span>${places.join('; ')}</span>`]}</li>
`
}
