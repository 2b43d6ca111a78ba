import { printSheet } from './print.js'

/** Colours have a contrast of at least 4.5 on their ground, in the light and in the dark; shapes and words say the same. */
const colours = `
:root {
  color-scheme: light dark;
  --ground: #fff; --panel: #f4f6f8; --ink: #16202b; --faint: #55616d; --line: #d3dae1; --accent: #0b5a75;
  --breached: #b3261e; --unknown: #865500; --met: #1b6b3a; --breached-ground: #fdf1f0;
  --bar-unknown: #f0c674; --bar-sittings: #b9d3de;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12181e; --panel: #1b232b; --ink: #e5eaef; --faint: #a5b1bc; --line: #35414d; --accent: #7cc6e0;
    --breached: #ff8f86; --unknown: #f0bd5a; --met: #7fd39b; --breached-ground: #2a1c1e;
    --bar-unknown: #7a5a1e; --bar-sittings: #33566a;
  }
}
`

const text = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem; max-width: 70rem;
  background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
h1 { margin: 0 0 .4rem; font-size: clamp(1.5rem, 4vw, 2rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.5rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--accent); font-size: 1.4rem; line-height: 1.25; }
h3 { margin: 1.8rem 0 .6rem; font-size: 1.1rem; line-height: 1.3; }
h4 { margin: 1rem 0 .3rem; font-size: 1rem; }
p { margin: .4rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
small { font-size: .85em; color: var(--faint); font-weight: 400; }
code { font: .9em ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--ground); }
.order { font-size: 1.1rem; }
.source, .aside, footer { color: var(--faint); font-size: .9rem; }
.opening > p { max-width: 52rem; text-wrap: pretty; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
.glyph { display: inline-block; min-width: 1.1em; text-align: center; font-weight: 700; }
.glyph.breached, .glyph.unreadable { color: var(--breached); }
.glyph.unknown { color: var(--unknown); }
.glyph.met { color: var(--met); }
.glyph.note, .glyph.not-judged { color: var(--faint); }
.key { color: var(--faint); font-size: .9rem; }
.key .glyph:not(:first-child), .swatch:not(:first-child) { margin-left: .8rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.2rem 0 0; padding: 0; list-style: none; }
nav a { display: block; padding: .35rem .8rem; border: 1px solid var(--line); border-radius: 1rem; text-decoration: none; }
nav a:hover { border-color: var(--accent); text-decoration: underline; }
`

const figures = `
.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: .75rem; margin: 1rem 0; }
.card { display: flex; flex-direction: column; padding: .8rem 1rem; background: var(--panel); border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: 4px; }
.card.breached, .card.unreadable { border-top-color: var(--breached); }
.card.unknown { border-top-color: var(--unknown); }
.card.met { border-top-color: var(--met); }
.card dt { order: 2; color: var(--faint); font-size: .9rem; line-height: 1.3; }
.card dd { display: contents; margin: 0; }
.card strong { order: 1; font-size: 2rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.card dd > span { order: 3; font-size: .85rem; line-height: 1.35; }
.card dt { margin-bottom: .3rem; }
.card .glyph { margin-right: .15em; text-align: left; }
.scroll { overflow-x: auto; margin: .5rem 0 1rem; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; overflow-wrap: normal; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th:first-child { width: 50%; padding-left: 0; text-align: left; }
thead th { color: var(--faint); font-size: .85rem; font-weight: 600; line-height: 1.3; vertical-align: bottom; border-bottom: 2px solid var(--line); }
tbody th { min-width: 11rem; font-weight: 400; overflow-wrap: anywhere; }
tbody small { display: inline-block; }
td { font-variant-numeric: tabular-nums; white-space: nowrap; }
.group th { padding: 1.1rem 0 .4rem; font-weight: 700; }
tr:target > *, tbody:target .group > * { background: var(--panel); }
svg.bar { display: block; width: 100%; height: .55rem; margin-top: .3rem; }
svg.columns { display: block; max-width: none; overflow: visible; }
svg.columns text { fill: var(--ink); font-size: 12px; text-anchor: middle; }
svg.columns text.label { fill: var(--faint); }
.axis { stroke: var(--faint); stroke-width: 1; }
rect { stroke-width: 1; vector-effect: non-scaling-stroke; }
rect.breached { fill: var(--breached); stroke: var(--breached); }
rect.unknown { fill: var(--bar-unknown); stroke: var(--unknown); }
rect.sittings { fill: var(--bar-sittings); stroke: var(--accent); }
.swatch svg { vertical-align: -.1em; }
`

const dossiers = `
article { margin: 0 0 1.75rem; padding: 1rem 1.1rem .6rem; border: 1px solid var(--line); border-radius: 4px; }
article:target { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent); }
article h3 { margin: 0; }
article .source { margin: .1rem 0 .5rem; }
.back { float: right; margin-left: 1rem; }
.conclusion { font-weight: 600; }
.counts { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; font-weight: 400; font-size: .95rem; }
.findings { margin: .3rem 0 .8rem; padding: 0; list-style: none; }
.findings > li { position: relative; margin: .3rem 0; padding: .35rem .6rem .35rem 2rem; border-left: 3px solid var(--breached); background: var(--breached-ground); }
.findings > li.unknown { border-left-color: var(--unknown); background: var(--panel); }
.findings > li > .glyph { position: absolute; left: .5rem; }
.under { margin: .15rem 0 0; padding-left: 1.4rem; text-indent: -1.4rem; color: var(--faint); }
.under > span { display: inline-block; width: 1.4rem; text-indent: 0; }
.tag { display: inline-block; padding: 0 .4rem; border: 1px solid currentcolor; border-radius: 2px; color: var(--breached); font-size: .8rem; }
details { margin: .3rem 0; }
summary { padding: .15rem 0; cursor: pointer; }
details > ul { margin: .2rem 0 .6rem; padding-left: 1.6rem; list-style: none; }
details > ul > li { margin: .15rem 0; }
details span { color: var(--faint); }
details.met > ul { font-size: .9rem; }
details.met > ul > li { display: inline; }
details.met > ul > li:not(:last-child)::after { content: ";"; }
`

/** On a narrow screen a row of a table is a line of its cells, each with the name of its column. */
const narrow = `
@media screen and (max-width: 38rem) {
  article { padding: .8rem .7rem .4rem; }
  .card { padding: .6rem .7rem; }
  .cards { grid-template-columns: repeat(2, 1fr); }
  .card strong { font-size: 1.6rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody { display: block; }
  tr { display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: 0; border: 0; text-align: left; }
  tbody th { flex: 1 0 100%; min-width: 0; }
  .group { padding-top: 1.2rem; }
  .group th { padding: 0; }
  td { font-size: .9rem; white-space: normal; }
  td[data-column]:not(:has(.word))::before { content: attr(data-column) " – "; color: var(--faint); }
}
`

/** The one style sheet of the page. */
export const styleSheet = [colours, text, figures, dossiers, narrow, printSheet].join('')
