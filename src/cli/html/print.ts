/** On paper: dark on white whatever the screen, everything unfolded, no finding torn in two. */
export const printSheet = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #55616d; } }
@media print {
  :root {
    color-scheme: light; font-size: 10pt;
    --ground: #fff; --panel: #fff; --ink: #000; --faint: #434d57; --line: #b5bec7; --accent: #0b5a75;
    --breached: #a01b14; --unknown: #6e4600; --met: #175c32; --breached-ground: #fff;
    --bar-unknown: #f0c674; --bar-sittings: #d3e3ea;
  }
  body { max-width: none; padding: 0; line-height: 1.4; }
  h1 { font-size: 18pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 11.5pt; }
  nav, .skip, .back { display: none; }
  a { color: inherit; text-decoration: none; }
  table { font-size: 9pt; }
  th, td { padding-block: 1mm; }
  details.met > ul, details.decisions > ul, details.hinges > ul { font-size: 8.5pt; line-height: 1.3; }
  .scroll { overflow: visible; }
  .cards { grid-template-columns: repeat(3, 1fr); }
  .card strong { font-size: 18pt; }
  h1, h2, h3, h4, summary, article > header, .conclusion, .group { break-after: avoid; }
  tr, li, .card, svg.columns, .conclusion { break-inside: avoid; }
  .key, svg.columns { break-after: avoid; }
  thead { display: table-header-group; }
  #dossiers { break-before: page; }
  article { padding: 0 0 4mm; border: 0; border-top: 1px solid var(--line); padding-top: 3mm; }
  article:target { box-shadow: none; }
  svg, .card, .findings > li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  summary { list-style: none; font-weight: 600; }
  summary::-webkit-details-marker { display: none; }
}
`
