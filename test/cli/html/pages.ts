import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { judgeDossier, type Dossier, type Finding } from 'zhinalys'
import { auditLines, judgeFormation, type LineResult, type Tally } from 'zhinalys/audit'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import type { PageStyle } from '../../../src/cli/html/page-style.js'
import { htmlReport } from '../../../src/cli/html/report.js'
import { tallyOf } from './tally-of.js'

export const wordings = { kk, ru, en }
export const languages = ['kk', 'ru', 'en'] as const

/** What a page is made of. */
export interface Judged {
  readonly results: readonly LineResult[]
  readonly tally: Tally
  readonly formation: readonly Finding[]
}

export async function read(lines: readonly string[]): Promise<LineResult[]> {
  const all: LineResult[] = []
  for await (const result of auditLines(lines)) all.push(result)
  return all
}

/** The sample register: its text, what it comes to, and its page in each language. */
export async function sampleRegister() {
  const file = join(resolve(import.meta.dirname, '../../..'), 'examples/registers/region-2024.ndjson')
  const register = readFileSync(file, 'utf8').trimEnd()
  const lines = register.split('\n')
  const judged = together(
    await read(lines),
    lines.map((line) => JSON.parse(line) as Dossier),
  )
  const page = (language: (typeof languages)[number]) => rendered(judged, { wording: wordings[language] })
  return { register, ...judged, pages: { kk: page('kk'), ru: page('ru'), en: page('en') } }
}

export function rendered({ results, tally }: Judged, style: PageStyle, file = 'register.ndjson'): string {
  const report = htmlReport(style)
  return [report.head(), ...results.map((result) => report.result(result, file, result)), report.end(tally)].join('')
}

/** A page of dossiers made for one test. */
export function pageOf(
  dossiers: readonly Dossier[],
  style: PageStyle = { wording: en },
  file?: string,
  judge: typeof judgeDossier = judgeDossier,
): string {
  const results = dossiers.map((dossier, i): LineResult => {
    const { id, unit, kind } = dossier.assembly
    return { line: i + 1, ok: true, id, unit, kind, verdict: judge(dossier) }
  })
  return rendered(together(results, dossiers), style, file)
}

export function together(results: readonly LineResult[], dossiers: readonly Dossier[]): Judged {
  const tally = tallyOf(results, dossiers)
  return { results, tally, formation: judgeFormation(tally).findings }
}

export function isBreach({ outcome, weight }: Finding): boolean {
  return outcome === 'breached' && weight !== 'note'
}
