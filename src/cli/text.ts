import type { LineResult } from '../audit/line.js'
import { version } from '../audit/version.js'
import { edition } from '../provisions/edition.js'
import type { Readings } from '../readings/options.js'
import { otherReadings } from '../readings/readings.js'
import type { RecordIssue } from '../records/error.js'
import type { Finding } from '../rules/rule.js'
import type { Outcome } from '../verdict/outcome.js'
import { hinge } from '../wording/hinges.js'
import { remedy } from '../wording/remedy.js'
import { sentence } from '../wording/sentence.js'
import type { Wording } from '../wording/wording.js'
import { changeGroups, isBreach, lackingGroups, noteGroups, type Group } from './grouped.js'
import { tellingOf, weightAlone } from './hinges.js'
import { placeOf } from './place.js'
import { printable } from './printable.js'

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
    const { issues } = result.error
    return `${printable(`${source}${wording.report.unreadable(result.line)}: ${issues.map(told).join('; ')}`)}\n\n`
  }
  const { findings } = result.verdict
  const shows = (outcome: Outcome) => only?.includes(outcome) ?? outcome !== 'met'
  const calm = only === undefined && findings.every(isCalm)
  const body = [
    ...(calm ? [`  ✓ ${wording.report.nothingBreached}`] : []),
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
    ...hingeLines(
      findings.filter(({ outcome }) => only?.includes(outcome) ?? true),
      wording,
    ),
  ]
  if (only !== undefined && body.length === 0) return ''
  const head = `${source}${result.line}  ${result.unit}, ${wording.kinds[result.kind]} (${result.id})`
  return `${[head, ...body].map(printable).join('\n')}\n\n`
}

/** Neither a breach nor a gap: met, or a note. */
function isCalm({ outcome, weight }: Finding): boolean {
  return outcome === 'met' || weight === 'note'
}

/** What is wrong with a record, in the words of its parser. */
export function told({ at, message }: RecordIssue): string {
  return at === '' ? message : `${at}: ${message}`
}

function breachedLines(findings: readonly Finding[], wording: Wording): string[] {
  return findings
    .filter(isBreach)
    .flatMap((finding) => [
      ...sentences([finding], '✗', wording),
      ...remedyLines(finding, wording),
      ...tellingOf(finding).map((dependence) => `      ≈ ${hinge(finding, dependence, wording)}`),
    ])
}

function remedyLines(finding: Finding, wording: Wording): string[] {
  const cure = remedy(finding, wording)
  return cure === undefined ? [] : [`      → ${cure}`]
}

function sentences(findings: readonly Finding[], glyph: string, wording: Wording): string[] {
  return findings.map((finding) => {
    const place = placeOf(finding.at)
    // The sentence itself names the seat or the quarter.
    const where = ['sitting', 'motion', 'inspection'].includes(place.of) ? `${wording.place(place)}: ` : ''
    return `  ${glyph} ${where}${sentence(finding, wording)}`
  })
}

/**
 * What is not listed as breached, yet hangs on a reading: each change of readings once, with the findings that it would
 * change. Met under every reading, though of another weight, is a figure only.
 */
function hingeLines(findings: readonly Finding[], wording: Wording): string[] {
  const { report } = wording
  const across = findings.filter(({ dependsOn }) => dependsOn !== undefined)
  if (across.length === 0) return []
  const told = across.filter((finding) => tellingOf(finding).length > 0)
  const weights = across.filter((finding) => weightAlone(finding) && !told.includes(finding)).length
  const lines = changeGroups(findings, wording).flatMap(({ change, groups }) =>
    groupLines(`      ${change}`, groups, 10),
  )
  return [
    ...(lines.length > 0 ? [`  ≈ ${report.dependsOnReading}`, ...lines] : []),
    ...(told.length + weights === 0 ? [`  = ${report.settled}`] : []),
    ...(weights > 0 ? [`  ≈ ${report.weightAlone(weights)}`] : []),
  ]
}

function unknownLines(findings: readonly Finding[], wording: Wording): string[] {
  return groupLines(`  ? ${wording.report.notKnown}`, lackingGroups(findings, wording))
}

function noteLines(findings: readonly Finding[], wording: Wording): string[] {
  return groupLines(`  · ${wording.report.notes}`, noteGroups(findings, wording))
}

function groupLines(heading: string, groups: readonly Group[], indent = 6): string[] {
  if (groups.length === 0) return []
  const lines = groups.map(({ name, places }) => (places.length > 0 ? `${name}: ${places.join('; ')}` : name))
  return [heading, ...lines.map((line) => `${' '.repeat(indent)}${line}`)]
}

/** The start of a report: which library, which text, which readings. */
export function headText(readings: Partial<Readings>, { wording }: TextStyle): string {
  const chosen = Object.entries(otherReadings(readings)).map(([question, reading]) => `${question}=${reading}`)
  return `zhinalys ${version} · № 7, ${edition.approved} · ${wording.report.readings(chosen)}\n\n`
}

/** What is wrong with a record, after the file and the line where it stands. */
export function complaintOf(issue: RecordIssue, file: string, line: number): string {
  return printable(`${file}:${line}: ${told(issue)}`)
}
