/* The files of `docs/vectors` against the second model, which was written from the rules alone: two implementations agree. */
import { describe, expect, it } from 'vitest'
import { questions, type Day, type Dossier, type Question, type Readings } from 'zhinalys'
import { differing } from '../laws/differences.js'
import { modelCount } from '../model/count.js'
import { modelDossier } from '../model/judge.js'
import { modelFormation } from '../model/oversight.js'
import { reckon } from '../model/service.js'
import { Product } from '../readings/product.js'
import { ofAcross, ofCounts, ofReadings, ofRules, ofService } from './read.js'
import type { AcrossVector, Answer, Asked, Expected } from './read.js'

const { defaults } = ofReadings

function modelFindings(dossier: Dossier, rule: string | undefined, readings: Readings) {
  return modelDossier(dossier, readings).findings.filter((finding) => finding.rule === rule)
}

function expectFindings(dossier: Dossier, rule: string, findings: readonly Expected[], readings: Readings) {
  const model = modelFindings(dossier, rule, readings)
  expect(findings.map(({ at }) => at)).toEqual(model.map(({ at }) => at))
  const parted = model.flatMap((one, i) => differing(findings[i] as Expected, one, dossier))
  expect(parted).toEqual([])
}

describe('rules.json', () => {
  it.each(ofRules.cases)('$id', ({ rule, dossier, register = [], findings }) => {
    if (dossier !== undefined) {
      expectFindings(dossier, rule, findings, defaults)
      return
    }
    const read = (register as Dossier[]).filter((line) => 'assembly' in line)
    const [{ unit, missing } = { unit: '', missing: [] }] = modelFormation(read.map(({ assembly }) => assembly))
    const known = read.length === register.length || missing.length === 0
    const settled = missing.length === 0 ? 'met' : 'breached'
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      outcome: known ? settled : 'unknown',
      facts: known ? { unit, missing } : { unit },
    })
  })
})

describe('readings.json', () => {
  function expectAnswer({ rule, dossier, count, service = [] }: Asked, answer: Answer, readings: Readings) {
    if (dossier !== undefined) {
      if (rule === undefined) expect(modelDossier(dossier, readings).decisions).toEqual(answer.decisions)
      else expectFindings(dossier, rule, answer.findings ?? [], readings)
    } else if (count !== undefined) expect(modelCount(count, readings)).toEqual(answer.decision)
    else expect(reckon(service, readings).eligibleFrom()).toBe(answer.eligibleFrom)
  }

  it.each(ofReadings.cases)('$id', ({ question, reading, byDefault, byReading, ...asked }) => {
    expectAnswer(asked, byDefault, defaults)
    expectAnswer(asked, byReading, { ...defaults, [question]: reading })
  })
})

describe('counts.json', () => {
  it.each(ofCounts.cases)('$id', ({ count, decision }) => {
    expect(modelCount(count, defaults)).toEqual(decision)
  })
})

describe('service.json', () => {
  // The calendar of the model ends in 2060.
  const within = ofService.cases.filter(({ eligibleFrom }) => eligibleFrom === null || eligibleFrom < '2060')

  it('is within the calendar of the model, but for one case', () => {
    expect(ofService.cases.length - within.length).toBe(1)
  })

  it.each(within)('$id', ({ service, readings, on, eligibleFrom }) => {
    const model = reckon(service, { ...defaults, ...readings })
    expect(model.eligibleFrom() ?? null).toBe(eligibleFrom)
    for (const [day, length] of Object.entries(on)) expect(model.serviceOn(day as Day)).toEqual(length)
  })
})

describe('across.json', () => {
  function told({ dossier, holding }: AcrossVector, readings: Readings): string[] {
    const { findings } = modelDossier(dossier, { ...readings, ...holding })
    return findings.map(({ rule, at, outcome, weight }) => [rule, at, outcome, weight].join(' '))
  }

  /** By the model, under every combination of the questions that the case names. */
  it.each(ofAcross.cases)('$id hangs on what it is said to', (one) => {
    const named = new Set(one.hanging.flatMap(({ dependsOn }) => dependsOn.map(({ question }) => question)))
    const product = new Product([...named])
    const judged = product.judge((readings) => told(one, readings))
    const [byDefault = []] = judged
    const hanging = byDefault.map((finding, i) => {
      return { finding, on: product.dependence(judged.map((findings) => findings[i])).toSorted() }
    })
    const expected = one.hanging.map(({ rule, at, outcome, weight, dependsOn }) => {
      return {
        finding: [rule, at, outcome, weight].join(' '),
        on: dependsOn.map(({ question }) => question).toSorted(),
      }
    })
    expect(hanging.filter(({ on }) => on.length > 0)).toEqual(expected)
  })

  it.each(ofAcross.cases)('$id hangs on no other question, by default or under a witness', (one) => {
    const witnesses = one.hanging.flatMap(({ dependsOn }) => dependsOn)
    const named = new Set<string>(witnesses.map(({ question }) => question))
    const others = (Object.keys(questions) as Question[]).filter((question) => !named.has(question))
    const from = new Set(['{}', ...witnesses.map(({ under }) => JSON.stringify(under))])
    for (const under of from) {
      const readings = { ...defaults, ...(JSON.parse(under) as Partial<Readings>) }
      for (const question of others) {
        for (const reading of questions[question].readings) {
          expect(told(one, { ...readings, [question]: reading })).toEqual(told(one, readings))
        }
      }
    }
  })

  it.each(ofAcross.cases)('$id: every witness is true', (one) => {
    for (const { rule, at, dependsOn } of one.hanging) {
      for (const { under, outcome, weight } of dependsOn) {
        expect(told(one, { ...defaults, ...under })).toContain([rule, at, outcome, weight].join(' '))
      }
    }
  })
})
