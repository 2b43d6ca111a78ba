import type { LineError } from '../audit/read.js'
import type { LineResult } from '../audit/line.js'
import { version } from '../audit/version.js'
import { edition } from '../provisions/edition.js'
import { otherReadings } from '../readings/readings.js'
import type { Finding } from '../rules/rule.js'
import { sentence } from '../wording/sentence.js'
import type { Wording } from '../wording/wording.js'
import { isBreach } from './grouped.js'
import type { Report, ReportStyle } from './report.js'
import { told } from './text.js'
import { element, escaped } from './xml.js'

/** A suite: one file. Its counts stand before its cases, so these are held until the file ends. */
interface Suite {
  readonly file: string
  readonly cases: string[]
  failures: number
  errors: number
  skipped: number
}

type Judged = Extract<LineResult, { ok: true }>

/** For programs that show the results of tests: a suite for each file, a test case for each dossier. */
export function junitReport(style: ReportStyle): Report {
  let suite: Suite | undefined
  const finished = () => (suite === undefined ? '' : suiteXml(suite, style))
  return {
    head: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="zhinalys ${version}">\n`,
    result: (result, file) => {
      const before = suite?.file === file ? '' : finished()
      if (suite?.file !== file) suite = { file, cases: [], failures: 0, errors: 0, skipped: 0 }
      suite.cases.push(result.ok ? dossierXml(result, suite, style) : errorXml(result, suite, style.wording))
      return before
    },
    end: () => `${finished()}</testsuites>\n`,
  }
}

function suiteXml({ file, cases, failures, errors, skipped }: Suite, { readings }: ReportStyle): string {
  const judgedBy = Object.entries({ edition: edition.sha256, ...otherReadings(readings) })
  const properties = judgedBy.map(([name, value]) => element('property', { name, value })).join('')
  const inside = ['', element('properties', {}, properties), ...cases, ''].join('\n')
  return `${element('testsuite', { name: file, tests: cases.length, failures, errors, skipped }, inside)}\n`
}

/** A dossier fails by what `--fail-on` names; what it does not name is told beside, and skips a case with nothing else. */
function dossierXml({ id, unit, kind, verdict }: Judged, suite: Suite, { wording, failOn }: ReportStyle): string {
  const weighty = verdict.findings.filter(({ outcome, weight }) => outcome !== 'met' && weight !== 'note')
  const fails = ({ outcome }: Finding) => failOn !== 'none' && (outcome === 'breached' || failOn === 'unknown')
  const failing = weighty.filter(fails)
  const others = weighty.filter((finding) => !fails(finding))
  const inside = others.length > 0 ? element('system-out', {}, sentences(others, wording)) : ''
  const attributes = { classname: unit, name: `${id}, ${wording.kinds[kind]}` }
  if (failing.length > 0) {
    suite.failures++
    const type = failing.some(isBreach) ? 'breached' : 'unknown'
    const failure = element('failure', { message: counted(failing, wording), type }, sentences(failing, wording))
    return element('testcase', attributes, failure + inside)
  }
  if (others.length === 0 || others.some(isBreach)) return element('testcase', attributes, inside)
  suite.skipped++
  return element('testcase', attributes, element('skipped', { message: counted(others, wording) }) + inside)
}

function errorXml({ line, error }: { line: number; error: LineError }, suite: Suite, { report }: Wording): string {
  suite.errors++
  const message = report.unreadable(line)
  const inside = element('error', { message, type: error.code }, escaped(error.issues.map(told).join('\n')))
  return element('testcase', { classname: suite.file, name: message }, inside)
}

function sentences(findings: readonly Finding[], wording: Wording): string {
  return escaped(findings.map((finding) => sentence(finding, wording)).join('\n'))
}

/** "2 breaches, 3 facts not known" */
function counted(findings: readonly Finding[], { report }: Wording): string {
  const breaches = findings.filter(isBreach).length
  const unknowns = new Set(findings.flatMap(({ lacking = [] }) => lacking)).size
  return [breaches > 0 ? report.breaches(breaches) : [], unknowns > 0 ? report.unknowns(unknowns) : []]
    .flat()
    .join(', ')
}
