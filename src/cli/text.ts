import type { LineResult } from '../audit/line.js'
import { version } from '../audit/version.js'
import { edition } from '../provisions/edition.js'
import type { Readings } from '../readings/options.js'
import { otherReadings } from '../readings/readings.js'
import type { RecordIssue } from '../records/error.js'
import type { SeatFacts } from '../rules/facts.js'
import type { Finding } from '../rules/rule.js'
import type { Outcome } from '../verdict/outcome.js'
import { factName } from '../wording/fact-name.js'
import { hinge, otherwise } from '../wording/hinges.js'
import { sentence } from '../wording/sentence.js'
import type { Wording } from '../wording/wording.js'
import { tellingOf, weightAlone } from './hinges.js'
import { placeOf } from './place.js'

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

/** A line with what a terminal would take for a command, or a reader for another line, written out. */
export function printable(line: string): string {
  return line.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What is wrong with a record, in the words of its parser. */
export function told({ at, message }: RecordIssue): string {
  return at === '' ? message : `${at}: ${message}`
}

function isBreach({ outcome, weight }: Finding): boolean {
  return outcome === 'breached' && weight !== 'note'
}

function breachedLines(findings: readonly Finding[], wording: Wording): string[] {
  return findings
    .filter(isBreach)
    .flatMap((finding) => [
      ...sentences([finding], '✗', wording),
      ...tellingOf(finding).map((dependence) => `      ≈ ${hinge(finding, dependence, wording)}`),
    ])
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
  const lines = changes(
    told.filter((finding) => !isBreach(finding)),
    wording,
  )
  return [
    ...(lines.length > 0 ? [`  ≈ ${report.dependsOnReading}`, ...lines] : []),
    ...(told.length + weights === 0 ? [`  = ${report.settled}`] : []),
    ...(weights > 0 ? [`  ≈ ${report.weightAlone(weights)}`] : []),
  ]
}

/** Each change of readings, then the rules that it would change, with their places. */
function changes(findings: readonly Finding[], wording: Wording): string[] {
  const changed = new Map<string, Item[]>()
  for (const finding of findings) {
    const item: Item = [`    ${named(finding, wording)}`, subjectOf(finding, finding.at, wording)]
    for (const dependence of tellingOf(finding)) {
      const change = otherwise(finding, dependence, wording)
      changed.set(change, [...(changed.get(change) ?? []), item])
    }
  }
  return [...changed].flatMap(([change, items]) => grouped(`      ${change}`, items))
}

/** A rule with what it comes to by default: «отырысты шақыру (сақталған)». */
function named({ rule, outcome }: Finding, { report }: Wording): string {
  const [, met, breached, unknown] = report.columns
  return `${report.rules[rule]} (${{ met, breached, unknown }[outcome]})`
}

/** What is not known, by the fact that is lacking, with the places that lack it. */
function unknownLines(findings: readonly Finding[], wording: Wording): string[] {
  const lacking = findings.flatMap((finding) =>
    (finding.lacking ?? []).map((pointer): Item => [
      wording.facts[factName(pointer)],
      subjectOf(finding, pointer, wording),
    ]),
  )
  return grouped(`  ? ${wording.report.notKnown}`, lacking)
}

/** Notes, by rule, with the places. */
function noteLines(findings: readonly Finding[], wording: Wording): string[] {
  const notes = findings.filter(({ outcome, weight }) => outcome === 'breached' && weight === 'note')
  return grouped(
    `  · ${wording.report.notes}`,
    notes.map((note): Item => [wording.report.rules[note.rule], subjectOf(note, note.at, wording)]),
  )
}

/** Where a fact belongs: nothing of the one assembly; a seat is named by its holder where the finding knows who that is. */
function subjectOf({ facts }: Finding, pointer: string, wording: Wording): string {
  const place = placeOf(pointer)
  if (place.of === 'assembly') return ''
  const { seat, office = 'secretary' } = facts as Partial<SeatFacts>
  return wording.place(place.of === 'seat' && seat !== undefined ? { ...place, holder: { seat, office } } : place)
}

type Item = readonly [group: string, where: string]

function grouped(heading: string, items: readonly Item[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const [group, where] of items) places.set(group, (places.get(group) ?? new Set()).add(where))
  if (places.size === 0) return []
  const lines = [...places].map(([group, where]) => {
    const named = [...where].filter((place) => place !== '')
    return named.length > 0 ? `      ${group}: ${named.join('; ')}` : `      ${group}`
  })
  return [heading, ...lines]
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
