import type { Finding } from '../../rules/rule.js'
import { hinge } from '../../wording/hinges.js'
import { remedy } from '../../wording/remedy.js'
import { sentence } from '../../wording/sentence.js'
import type { Wording } from '../../wording/wording.js'
import { isBreach } from '../grouped.js'
import { tellingOf } from '../hinges.js'
import { placeOf } from '../place.js'
import type { Counts, Entry, Read } from './entry.js'
import { markup, type Content, type Markup } from './escape.js'
import { foldedDecisions, foldedHinges, foldedMet, foldedNotes, foldedUnknown } from './folded.js'
import { asked, type PageStyle } from './page-style.js'
import { glyph, type Mark } from './glyphs.js'
import { spoken } from './number.js'

/** One dossier: its breaches one by one, then folded what is not known, the notes, what is met, and the decisions. */
export function dossier(result: Read, entry: Entry & { readonly anchor: string }, style: PageStyle): Markup {
  const { wording } = style
  const { anchor, unit, kind, conclusion } = entry
  const body = dossierBody(result, entry, style)
  return markup`<article id="${anchor}" aria-labelledby="${anchor}-heading">
<header>
<h3 id="${anchor}-heading">${glyph(conclusion)} <bdi>${unit}</bdi>, ${wording.kinds[kind]}</h3>
<p class="source">${source(entry, wording)} <a class="back" href="#${anchor}-row">↑ ${wording.page.back}</a></p>
</header>
<p class="conclusion">${wording.conclusions[conclusion]}${counted(entry.counts, wording)}</p>
${body}</article>
`
}

/** Whether `only` leaves anything of a dossier to show. */
export function shows({ verdict }: Read, only: PageStyle['only']): boolean {
  return only === undefined || verdict.findings.some(({ outcome }) => asked(only, outcome))
}

function dossierBody({ verdict }: Read, { counts }: Entry, { wording, only }: PageStyle): Content {
  const findings = verdict.findings.filter(({ outcome }) => asked(only, outcome))
  return [
    breaches(findings, wording),
    foldedUnknown(findings, counts, wording),
    foldedNotes(findings, counts, wording),
    foldedHinges(findings, wording),
    foldedMet(findings, counts, wording),
    only === undefined && foldedDecisions(verdict.decisions, wording),
  ]
}

function source({ line, file, id }: Entry, { page }: Wording): Content {
  return markup`<bdi>${id}</bdi> · ${file === undefined ? undefined : markup`<bdi>${file}</bdi>, `}${page.line(line)}`
}

function counted({ breached, unknown, met, notes }: Counts, { report }: Wording): Content {
  const [, metWord, breachedWord, unknownWord, notesWord] = report.columns
  const told: [Mark, string, number][] = [
    ['breached', breachedWord, breached],
    ['unknown', unknownWord, unknown],
    ['met', metWord, met],
    ['note', notesWord, notes],
  ]
  const shown = told.filter(([, , count]) => count > 0)
  return markup`<span class="counts">${shown.map(([mark, word, count]) => markup` <span>${glyph(mark)} ${word} – ${spoken(count)}</span>`)}</span>`
}

/** Breaches one by one, under the place where each happened; what concerns a seat is the assembly's, its sentence says whose. */
function breaches(findings: readonly Finding[], wording: Wording): Content {
  const places = new Map<string, Finding[]>()
  for (const finding of findings.filter(isBreach)) {
    const place = placeOf(finding.at)
    const name = wording.place(place.of === 'seat' ? { of: 'assembly' } : place)
    places.set(name, [...(places.get(name) ?? []), finding])
  }
  return [...places].map(
    ([name, of]) => markup`<h4>${name}</h4>
<ul class="findings">
${of.map((finding) => breach(finding, wording))}</ul>
`,
  )
}

function breach(finding: Finding, wording: Wording): Markup {
  const told = under.flatMap((tell) => tell(finding, wording))
  const weight =
    finding.weight === 'validity' ? markup` <small class="tag">${wording.weights.validity}</small>` : undefined
  return markup`<li class="breached">${glyph('breached')} <span class="sentence">${sentence(finding, wording)}</span>${weight}${told.map(
    ({ mark, text }) => markup`<p class="under"><span aria-hidden="true">${mark}</span>${text}</p>`,
  )}</li>
`
}

/** A line under a breach: `→` what would cure it, `⚖` what it hangs on. */
interface Line {
  readonly mark: '→' | '⚖'
  readonly text: string
}

/** What is told under a breach, in this order. */
const under: readonly ((finding: Finding, wording: Wording) => readonly Line[])[] = [cureOf, hingesOf]

/** What would cure a breach, where something can. */
function cureOf(finding: Finding, wording: Wording): Line[] {
  const text = remedy(finding, wording)
  return text === undefined ? [] : [{ mark: '→', text }]
}

/** The questions on which a breach hangs, where it was judged across readings. */
function hingesOf(finding: Finding, wording: Wording): Line[] {
  return tellingOf(finding).map((dependence) => ({ mark: '⚖', text: hinge(finding, dependence, wording) }))
}
