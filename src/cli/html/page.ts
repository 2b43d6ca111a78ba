import { createHash } from 'node:crypto'
import { edition } from '../../provisions/edition.js'
import { questions } from '../../readings/questions.js'
import { otherReadings } from '../../readings/readings.js'
import type { RecordIssue } from '../../records/error.js'
import type { Finding } from '../../rules/rule.js'
import { cite } from '../../provisions/cite.js'
import type { Question, Readings } from '../../readings/options.js'
import type { Wording } from '../../wording/wording.js'
import { told } from '../text.js'
import type { Entry } from './entry.js'
import { markup, trusted, type Content, type Markup } from './escape.js'
import { figures } from './figures.js'
import { glyph } from './glyphs.js'
import { list, listLinks } from './list.js'
import { spoken } from './number.js'
import type { PageStyle } from './page-style.js'
import { styleSheet } from './style.js'
import type { Tally } from '../../audit/tally.js'

/** Everything that a page shows. */
export interface PageContent {
  readonly entries: readonly Entry[]
  readonly sections: readonly Markup[]
  readonly unread: readonly UnreadLine[]
  readonly tally: Tally
  readonly formation: readonly Finding[]
}

/** A line of a register that holds no dossier, and why. */
export interface UnreadLine {
  readonly line: number
  readonly file: string | undefined
  readonly issues: readonly RecordIssue[]
}

/** Nothing is loaded, nothing runs, nothing is sent; the one style sheet is known by its checksum. */
function policy(): string {
  const checksum = createHash('sha256').update(styleSheet).digest('base64')
  return `default-src 'none'; style-src 'sha256-${checksum}'; base-uri 'none'; form-action 'none'`
}

/** The whole page. */
export function page(content: PageContent, style: PageStyle): string {
  const { wording } = style
  return markup`<!DOCTYPE html>
<html lang="${wording.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="zhinalys ${content.tally.zhinalys}">
<title>${wording.page.title}</title>
<style>${trusted(styleSheet)}</style>
</head>
<body>
${
  content.entries.length > 0 &&
  markup`<a class="skip" href="#list">${wording.page.skip}</a>
`
}${opening(content, style)}${navigation(content, wording)}<main>
${figures(content.tally, content.formation, wording)}${unreadSection(content.unread, wording)}${list(content.entries, wording)}${dossiers(content.sections, wording)}</main>
<footer><p>zhinalys ${content.tally.zhinalys}</p></footer>
</body>
</html>
`.html
}

function opening({ tally }: PageContent, { wording, readings, only }: PageStyle): Markup {
  const { page } = wording
  const [, met, breached, unknown] = wording.report.columns
  const words = { met, breached, unknown }
  return markup`<header class="opening">
<h1>${page.title}</h1>
<p class="order">${page.order(edition.approved)}</p>
<p class="source">${page.text} <code>${edition.sha256.slice(0, 12)}</code> · zhinalys ${tally.zhinalys} · ${readingsOf(otherReadings(readings), wording)}</p>
<p>${page.about}</p>
<p class="key">${glyph('breached')} ${breached} ${glyph('unknown')} ${unknown} ${glyph('met')} ${met} ${glyph('note')} ${wording.report.columns[4]}</p>
${only === undefined ? undefined : markup`<p>${page.shown(only.map((outcome) => words[outcome]))}</p>\n`}</header>
`
}

/** The readings other than the defaults, each with the place of the phrase that it reads. */
function readingsOf(readings: Partial<Readings>, { report, language }: Wording): string {
  const chosen = Object.entries(readings) as [Question, string][]
  return report.readings(
    chosen.map(([question, reading]) => `${question}=${reading} (${cite(questions[question].provision, language)})`),
  )
}

function navigation({ entries, unread, tally }: PageContent, wording: Wording): Markup {
  const { headings, contents } = wording.page
  const link = (anchor: string, heading: string) => markup`<li><a href="#${anchor}">${heading}</a></li>
`
  return markup`<nav aria-label="${contents}">
<ul>
${link('figures', headings.figures)}${tally.units.length > 0 ? link('by-unit', headings.units) : undefined}${
    tally.quarters.length > 0 ? link('by-quarter', headings.quarters) : undefined
  }${
    unread.length === 0
      ? undefined
      : markup`<li><a href="#unreadable">${glyph('unreadable')} ${headings.unreadable} – ${spoken(unread.length)}</a></li>
`
  }${listLinks(entries, wording)}</ul>
</nav>
`
}

/** The messages are the parser's own, which speaks English. */
function unreadSection(unread: readonly UnreadLine[], wording: Wording): Content {
  if (unread.length === 0) return undefined
  return markup`<section id="unreadable" aria-labelledby="unreadable-heading">
<h2 id="unreadable-heading">${wording.page.headings.unreadable}</h2>
<ul class="findings">
${unread.map(
  ({
    line,
    file,
    issues,
  }) => markup`<li class="unreadable">${glyph('unreadable')} <span>${file === undefined ? undefined : markup`<bdi>${file}</bdi>, `}${wording.page.line(line)}</span>
<ul lang="en">${issues.map((issue) => markup`<li><code>${told(issue)}</code></li>`)}</ul></li>
`,
)}</ul>
</section>
`
}

function dossiers(sections: readonly Markup[], wording: Wording): Content {
  if (sections.length === 0) return undefined
  return markup`<section id="dossiers" aria-labelledby="dossiers-heading">
<h2 id="dossiers-heading">${wording.page.headings.dossiers}</h2>
${sections}</section>
`
}
