import type { LineResult } from '../audit/line.js'
import { rules } from '../rules/catalogue.js'
import type { Finding } from '../rules/rule.js'
import type { Outcome } from '../verdict/outcome.js'
import { factName } from '../wording/fact-name.js'
import { sentence } from '../wording/sentence.js'
import type { Wording } from '../wording/wording.js'
import { placeOf } from './place.js'
import type { Summary } from './summary.js'

/** How a text report shows dossiers. */
export interface TextStyle {
  readonly wording: Wording
  /** Which outcomes to show. Absent: what is breached, what is not known, and the notes. */
  readonly only: readonly Outcome[] | undefined
}

/** One dossier for a person: what is breached, one by one; what is not known and the notes, grouped. */
export function dossierText(result: LineResult, file: string | undefined, style: TextStyle): string {
  const { wording, only } = style
  const source = file === undefined ? '' : `${file}:`
  if (!result.ok) {
    const [first] = result.error.issues
    return `${source}${wording.report.unreadable(result.line)}: ${first?.at ?? ''} ${first?.message ?? ''}\n`
  }
  const { findings } = result.verdict
  const shows = (outcome: Outcome) => only?.includes(outcome) ?? outcome !== 'met'
  const body = [
    ...(shows('breached') ? breachedLines(findings, wording) : []),
    ...(shows('unknown') ? unknownLines(findings, wording) : []),
    ...(shows('breached') ? noteLines(findings, wording) : []),
    ...(shows('met')
      ? sentences(
          findings.filter(({ outcome }) => outcome === 'met'),
          '✓',
          wording,
        )
      : []),
  ]
  const head = `${source}${result.line}  ${result.unit}, ${wording.kinds[result.kind]} (${result.id})`
  const lines = body.length > 0 ? body : [`  ✓ ${wording.report.nothingBreached}`]
  return `${[head, ...lines].join('\n')}\n\n`
}

function breachedLines(findings: readonly Finding[], wording: Wording): string[] {
  const breached = findings.filter(({ outcome, weight }) => outcome === 'breached' && weight !== 'note')
  return sentences(breached, '✗', wording)
}

function sentences(findings: readonly Finding[], glyph: string, wording: Wording): string[] {
  return findings.map((finding) => {
    const place = placeOf(finding.at)
    // The sentence itself names the seat.
    const where = place.of === 'assembly' || place.of === 'seat' ? '' : `${wording.place(place)}: `
    return `  ${glyph} ${where}${sentence(finding, wording)}`
  })
}

/** What is not known, by the fact that is lacking, with the places that lack it. */
function unknownLines(findings: readonly Finding[], wording: Wording): string[] {
  const lacking = new Set(findings.flatMap((finding) => finding.lacking ?? []))
  const groups = grouped([...lacking], (pointer) => wording.facts[factName(pointer)], wording)
  return groups.length > 0 ? [`  ? ${wording.report.notKnown}`, ...groups] : []
}

/** Notes, by rule, with the places. */
function noteLines(findings: readonly Finding[], wording: Wording): string[] {
  const notes = findings.filter(({ outcome, weight }) => outcome === 'breached' && weight === 'note')
  const names = new Map(notes.map((note) => [note, wording.report.rules[note.rule]]))
  const groups = groupedBy(
    notes,
    (note) => names.get(note) ?? '',
    (note) => note.at,
    wording,
  )
  return groups.length > 0 ? [`  · ${wording.report.notes}`, ...groups] : []
}

function grouped(pointers: readonly string[], name: (pointer: string) => string, wording: Wording): string[] {
  return groupedBy(pointers, name, (pointer) => pointer, wording)
}

function groupedBy<T>(
  items: readonly T[],
  name: (item: T) => string,
  pointer: (item: T) => string,
  wording: Wording,
): string[] {
  const places = new Map<string, Set<string>>()
  for (const item of items) {
    const group = places.get(name(item)) ?? new Set()
    places.set(name(item), group.add(wording.place(placeOf(pointer(item)))))
  }
  return [...places].map(([group, where]) => `      ${group}: ${[...where].join('; ')}`)
}

/** The end of a report: totals, and how often each rule was met, breached or not known. */
export function summaryText(summary: Summary, { wording }: TextStyle): string {
  const { report } = wording
  const rows = rules.flatMap(({ id }) => {
    const counts = summary.byRule.get(id)
    if (counts === undefined) return []
    return [[report.rules[id], ...[counts.met, counts.breached, counts.unknown, counts.notes].map(String)]]
  })
  const table = rows.length > 0 ? [report.summary, ...tableOf([[...report.columns], ...rows]), ''] : []
  const calm = summary.dossiers > 0 && summary.breached === 0 ? [report.nothingBreachedAnywhere] : []
  return `${[...table, report.totals(summary), ...calm].join('\n')}\n`
}

function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[i] ?? 0) + 2))).join(''),
  )
}
