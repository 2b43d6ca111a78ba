/* The files of `docs/vectors` run as another implementation would run them: input and expectation come from the JSON. */
import { describe, expect, it } from 'vitest'
import { countVote, eligibleFrom, judgeDossier, judgeDossierAcross, serviceOn } from 'zhinalys'
import type { Day, Dossier, Finding, Readings } from 'zhinalys'
import { auditLines, judgeFormation, tallyOf, type LineResult } from 'zhinalys/audit'
import { parseDossier } from 'zhinalys/records'
import { read } from '../cure/pointer.js'
import { ofAcross, ofCounts, ofReadings, ofRules, ofService } from './read.js'
import type { Answer, Asked, Expected, Hanging } from './read.js'

/** The fields that are compared, `lacking` in whatever order. */
function compared({ rule, provision, weight, at, outcome, facts, lacking }: Expected) {
  return { rule, provision, weight, at, outcome, facts, lacking: lacking?.toSorted() }
}

async function ofRegister(register: readonly object[]): Promise<readonly Finding[]> {
  const results: LineResult[] = []
  for await (const result of auditLines(register.map((line) => JSON.stringify(line)))) results.push(result)
  return judgeFormation(tallyOf(results)).findings
}

function judged(dossier: Dossier, readings?: Partial<Readings>) {
  return judgeDossier(parseDossier(dossier), readings)
}

describe('rules.json', () => {
  it.each(ofRules.cases)('$id', async ({ rule, dossier, register = [], findings }) => {
    const found = dossier === undefined ? await ofRegister(register) : judged(dossier).findings
    expect(found.filter((finding) => finding.rule === rule).map(compared)).toEqual(findings.map(compared))
  })
})

describe('readings.json', () => {
  function expectAnswer({ rule, dossier, count, service }: Asked, answer: Answer, readings: Partial<Readings>) {
    if (dossier !== undefined) {
      const { findings, decisions } = judged(dossier, readings)
      const found = findings.filter((finding) => finding.rule === rule).map(compared)
      if (rule === undefined) expect(decisions).toEqual(answer.decisions)
      else expect(found).toEqual(answer.findings?.map(compared))
    } else if (count !== undefined) expect(countVote(count, readings)).toEqual(answer.decision)
    else expect(eligibleFrom(service ?? [], readings) ?? null).toEqual(answer.eligibleFrom)
  }

  it.each(ofReadings.cases)('$id', ({ question, reading, byDefault, byReading, ...asked }) => {
    expectAnswer(asked, byDefault, {})
    expectAnswer(asked, byReading, { [question]: reading })
  })

  it.each(ofReadings.cases)('$id differs where it is said to', ({ byDefault, byReading, differ }) => {
    for (const pointer of differ) expect(read(byReading, pointer)).not.toEqual(read(byDefault, pointer))
  })
})

describe('counts.json', () => {
  it.each(ofCounts.cases)('$id', ({ count, decision }) => {
    expect(countVote(count)).toEqual(decision)
  })
})

describe('service.json', () => {
  it.each(ofService.cases)('$id', ({ service, readings, on, eligibleFrom: from }) => {
    expect(eligibleFrom(service, readings) ?? null).toBe(from)
    for (const [day, length] of Object.entries(on)) expect(serviceOn(service, day as Day, readings)).toEqual(length)
  })
})

describe('across.json', () => {
  /** A finding and the questions on which it hangs, in whatever order; another witness would do as well. */
  function questioned({ rule, at, outcome, weight, dependsOn = [] }: Hanging | Finding) {
    return { rule, at, outcome, weight, on: dependsOn.map(({ question }) => question).toSorted() }
  }

  it.each(ofAcross.cases)('$id hangs on what it is said to', ({ dossier, holding, hanging }) => {
    const { findings } = judgeDossierAcross(parseDossier(dossier), holding)
    const found = findings.map(questioned).filter(({ on }) => on.length > 0)
    expect(found).toEqual(hanging.map(questioned))
  })

  it.each(ofAcross.cases)('$id: every witness is true', ({ dossier, holding, hanging }) => {
    for (const { rule, at, dependsOn } of hanging) {
      const under = (readings: Partial<Readings>) => {
        const found = judged(dossier, { ...holding, ...readings }).findings
        const finding = found.find((one) => one.rule === rule && one.at === at)
        return [finding?.outcome, finding?.weight]
      }
      for (const { question, under: readings, outcome, weight } of dependsOn) {
        expect(under(readings)).toEqual([outcome, weight])
        expect(under({ ...readings, [question]: undefined })).not.toEqual([outcome, weight])
      }
    }
  })
})
