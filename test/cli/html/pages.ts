import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultReadings, judgeDossier, type Dossier, type Finding } from 'zhinalys'
import { auditLines, tallyOf, type LineResult } from 'zhinalys/audit'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import type { PageStyle } from '../../../src/cli/html/page-style.js'
import { htmlReport } from '../../../src/cli/html/report.js'
import { narrowed } from '../../../src/cli/report.js'

export const wordings = { kk, ru, en }
export const languages = ['kk', 'ru', 'en'] as const

type Styled = Pick<PageStyle, 'wording'> & Partial<PageStyle>

export async function read(lines: readonly string[]): Promise<LineResult[]> {
  const all: LineResult[] = []
  for await (const result of auditLines(lines)) all.push(result)
  return all
}

/** The sample register: its text, what it comes to, and its page in each language. */
export async function sampleRegister() {
  const file = join(resolve(import.meta.dirname, '../../..'), 'examples/registers/region-2024.ndjson')
  const register = readFileSync(file, 'utf8').trimEnd()
  const results = await read(register.split('\n'))
  const page = (language: (typeof languages)[number]) => rendered(results, { wording: wordings[language] })
  return { register, results, tally: tallyOf(results), pages: { kk: page('kk'), ru: page('ru'), en: page('en') } }
}

export function rendered(results: readonly LineResult[], style: Styled, file = 'register.ndjson'): string {
  const { only } = style
  const report = htmlReport({
    readings: defaultReadings,
    several: false,
    ...style,
    only,
  })
  const shown = results.map((result) => report.result(narrowed(result, only), file, result))
  return [report.head(), ...shown, report.end(tallyOf(results))].join('')
}

/** A page of dossiers made for one test. */
export function pageOf(
  dossiers: readonly Dossier[],
  style: Styled = { wording: en },
  file?: string,
  judge: typeof judgeDossier = judgeDossier,
): string {
  const results = dossiers.map((dossier, i): LineResult => {
    const { id, unit, kind } = dossier.assembly
    return { line: i + 1, ok: true, id, unit, kind, verdict: judge(dossier) }
  })
  return rendered(results, style, file)
}

export function isBreach({ outcome, weight }: Finding): boolean {
  return outcome === 'breached' && weight !== 'note'
}
