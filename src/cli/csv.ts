import type { LineResult } from '../audit/line.js'
import { cite } from '../provisions/cite.js'
import type { Dependence, Finding } from '../rules/rule.js'
import { sentence } from '../wording/sentence.js'
import type { FindingColumn, Wording } from '../wording/wording.js'
import { outcomeWord } from './grouped.js'
import type { Report, ReportStyle } from './report.js'
import { told } from './text.js'

const columns = [
  'file',
  'line',
  'assembly',
  'unit',
  'kind',
  'rule',
  'provision',
  'weight',
  'outcome',
  'at',
  'sentence',
  'lacking',
  'dependsOn',
] as const satisfies readonly FindingColumn[]

type Row = Partial<Record<FindingColumn, string>>

/**
 * A table for a spreadsheet, one row for each finding. Excel in Kazakhstan's locales parts cells by semicolons, and takes
 * a text for UTF-8 only by its byte order mark; a first line `sep=` would make it overlook that mark.
 */
export function csvReport({ wording }: ReportStyle): Report {
  return {
    head: () => `\uFEFF${lineOf(wording.report.findingColumns)}`,
    result: (result, file) => rowsOf(result, file, wording).map(lineOf).join(''),
    end: () => '',
  }
}

function rowsOf(result: LineResult, file: string, wording: Wording): Row[] {
  const source = { file, line: String(result.line) }
  if (!result.ok) {
    const words = wording.report.unreadable(result.line)
    return result.error.issues.map((issue) => ({ ...source, at: issue.at, sentence: `${words}: ${told(issue)}` }))
  }
  const whose = { ...source, assembly: result.id, unit: result.unit, kind: wording.kinds[result.kind] }
  return result.verdict.findings.map((finding) => ({ ...whose, ...rowOf(finding, wording) }))
}

function rowOf(finding: Finding, wording: Wording): Row {
  const { rule, provision, weight, outcome, at, lacking = [], dependsOn = [] } = finding
  return {
    ...{ rule, at, lacking: lacking.join(' ') },
    provision: cite(provision, wording.language, 'short'),
    weight: wording.weights[weight],
    outcome: outcomeWord(outcome, wording),
    sentence: sentence(finding, wording),
    dependsOn: dependsOn.map((dependence) => dependenceWords(dependence, wording)).join('; '),
  }
}

/** `tie=override: met (duty)`, in the words of the language. */
function dependenceWords({ under, outcome, weight }: Dependence, wording: Wording): string {
  const readings = Object.entries(under).map(([question, reading]) => `${question}=${reading}`)
  return `${readings.join(', ')}: ${outcomeWord(outcome, wording)} (${wording.weights[weight]})`
}

function lineOf(row: Row): string {
  return `${columns.map((column) => cellOf(row[column] ?? '')).join(';')}\r\n`
}

/**
 * A cell by RFC 4180. One that a spreadsheet might take for a formula, if need be without the blanks and the unseen
 * characters before it, begins with an apostrophe, which makes it a text.
 */
function cellOf(text: string): string {
  const tame = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}
