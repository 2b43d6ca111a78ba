import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { judgeDossier, judgeDossierAcross, type Dossier, type Finding, type Wording } from 'zhinalys'
import { tallyOf, type LineResult } from 'zhinalys/audit'
import { parseDossier } from 'zhinalys/records'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { countHinges, noHinges, tellingOf, weightAlone } from '../../src/cli/hinges.js'
import { summaryText } from '../../src/cli/summary.js'
import { dossierText } from '../../src/cli/text.js'
import { assemblyOf, everybody, motionOf, openVote, sittingOf, voters } from '../dossiers.js'

function resultOf(dossier: Dossier, judge: typeof judgeDossierAcross = judgeDossierAcross): LineResult {
  const { id, unit, kind } = dossier.assembly
  return { line: 1, ok: true, id, unit, kind, verdict: judge(dossier) }
}

function reported(dossier: Dossier, wording: Wording, only?: readonly Finding['outcome'][]): string[] {
  return dossierText(resultOf(dossier), undefined, { wording, only }).trimEnd().split('\n')
}

/** The end of the report of one dossier. */
function summed(result: LineResult): string {
  const hinges = noHinges()
  if (result.ok) countHinges(hinges, result.verdict.findings)
  return summaryText(tallyOf([result]), { wording: en, only: undefined }, hinges)
}

/** Two sittings convened by the chair, at which four of seven voters and the secretary decide by the casting vote. */
const present = everybody.filter((id) => !['m3', 'm4', 'm5'].includes(id))
const motion = motionOf({
  ballot: openVote(['c', 'd', 'm1', 'm2'], 2, 2),
  declared: 'adopted',
  casting: { by: 'c', vote: 'for' },
})
const sitting = sittingOf({ convenedBy: 'chair', present, video: false, motions: [motion] })
const dossier: Dossier = { assembly: assemblyOf(), sittings: [sitting, { ...sitting, id: 'second' }] }

describe('the report of a dossier judged across readings', () => {
  it('tells under a breach on which reading it hangs', () => {
    const lines = reported(dossier, ru)
    const at = lines.findIndex((line) => line.startsWith('  ✗ Заседание 1: ') && line.includes('видеосопровожд'))
    expect(lines[at + 1]).toMatch(/^ {6}→ Для соблюдения /)
    expect(lines[at + 2]).toMatch(
      /^ {6}≈ Зависит от толкования слов «бейне сүйемелдеу» .* норма также была бы нарушена, но лишь как замечание к сведению\.$/,
    )
  })

  it('tells what is met and yet hangs on a reading: each change once, with the places', () => {
    const lines = reported(dossier, en)
    const section = lines.slice(lines.indexOf('  ≈ Depends on the reading'))
    const change = section.findIndex((line) => line.includes('only by the authorised head'))
    expect(section.slice(change, change + 2)).toEqual([
      '      If a sitting may be convened only by the authorised head or the deputy head for personnel and educational work, the provision would be breached (paragraph 16).',
      '          convening of the sitting (met): Sitting 1; Sitting 2',
    ])
    const never = section.findIndex((line) => line.includes('tied votes are not more than half'))
    expect(section.slice(never + 1, never + 3)).toEqual([
      '          declared result (met): Sitting 1, motion 1; Sitting 2, motion 1',
      '          majority (met): Sitting 1, motion 1; Sitting 2, motion 1',
    ])
    const changes = section.filter((line) => / {6}If /.test(line))
    expect(new Set(changes).size).toBe(changes.length)
  })

  it('gives of what is met under every reading only how often the weight hangs on one', () => {
    const lines = reported(dossier, kk)
    const across = judgeDossierAcross(dossier).findings
    const weights = across.filter((finding) => weightAlone(finding) && tellingOf(finding).length === 0).length
    expect(weights).toBeGreaterThan(0)
    expect(lines.at(-1)).toBe(`  ≈ түсіндіруге тек маңызы байланысты: ${weights} тұжырым`)
  })

  it('says where nothing hangs on a reading', () => {
    const settled: Dossier = { assembly: assemblyOf(), sittings: [sittingOf({ present: voters })] }
    const verdict = judgeDossierAcross(settled)
    const findings = verdict.findings.filter(({ rule }) => rule === 'quorum' || rule === 'attendance')
    const result: LineResult = {
      line: 1,
      ok: true,
      id: 'a',
      unit: 'u',
      kind: 'officers',
      verdict: { ...verdict, findings },
    }
    expect(dossierText(result, undefined, { wording: ru, only: undefined })).toContain(
      '\n  = одинаково при всех толкованиях\n',
    )
  })

  it('keeps to the outcomes asked for', () => {
    const told = reported(dossier, en, ['met']).join('\n')
    expect(told).toContain('convening of the sitting (met): Sitting 1; Sitting 2')
    expect(told).not.toContain('«бейне сүйемелдеу»')
    expect(reported(dossier, en, ['breached']).join('\n')).not.toContain('convening of the sitting (met)')
  })

  it('is as it was where nothing was judged across', () => {
    const text = dossierText(resultOf(dossier, judgeDossier), undefined, { wording: en, only: undefined })
    expect(text).not.toMatch(/[≈=]/)
  })
})

describe('the end of the report', () => {
  it('counts what hangs on readings, and on which questions', () => {
    const { findings } = judgeDossierAcross(dossier)
    const unsettled = findings.filter(({ dependsOn = [] }) => dependsOn.length > 0)
    const weights = unsettled.filter(weightAlone).length
    const text = summed(resultOf(dossier))
    expect(text).toContain(
      `Depending on the reading: ${unsettled.length} of ${findings.length} findings, ${unsettled.length - weights} in outcome, ${weights} in weight alone.`,
    )
    expect(text).toMatch(
      /\n +0 +2 {2}whether every sitting must be accompanied by video \(«бейне сүйемелдеу», para\. 17, part 3\)\n/,
    )
    expect(text).toMatch(/\n +2 +0 {2}who may convene a sitting \(«шақыруы мүмкін», para\. 16\)\n/)
  })

  it('is silent where nothing was judged across', () => {
    expect(summed(resultOf(dossier, judgeDossier))).not.toContain('Depending')
  })
})

describe('a register judged across readings', () => {
  let findings: Finding[]
  beforeAll(() => {
    const register = readFileSync(resolve(import.meta.dirname, '../../examples/registers/region-2024.ndjson'), 'utf8')
    const lines = register.trimEnd().split('\n').slice(0, 12)
    findings = lines.flatMap((line) => judgeDossierAcross(parseDossier(JSON.parse(line))).findings)
  })

  it('every finding whose outcome can change has a line that says so', () => {
    const changing = findings.filter(
      ({ dependsOn = [], ...finding }) => dependsOn.length > 0 && !weightAlone({ ...finding, dependsOn }),
    )
    expect(changing.length).toBeGreaterThan(100)
    for (const finding of changing)
      expect(
        tellingOf(finding).some(({ outcome }) => outcome !== finding.outcome),
        finding.rule,
      ).toBe(true)
  })

  it('no line of a finding only adds readings to another', () => {
    for (const finding of findings) {
      const told = tellingOf(finding).map(({ under }) => Object.entries(under).map(String))
      for (const one of told)
        expect(told.filter((other) => other !== one && other.every((reading) => one.includes(reading)))).toEqual([])
    }
  })
})
