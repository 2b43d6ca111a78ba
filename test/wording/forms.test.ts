import { describe, expect, test } from 'vitest'
import { en } from '../../src/wording/en.js'
import { kk } from '../../src/wording/kk.js'
import { ru } from '../../src/wording/ru.js'
import { findings, samples, type Sample } from './samples.js'

const forms: readonly [what: string, form: RegExp][] = [
  ['a final full stop, or a bracket that would meet that of the citation', /[.)]$/],
  ['a dangling colon, dash or comma', /[:;,–] *$/],
  ['an empty place', / {2}|: *,|: *:|\(\)|undefined|NaN|\[object/],
  [
    'an id of a provision or of a rule',
    /\d\.\d|(vote|roster|measures|convening|minutes|media|matter|oversight|formation)\./,
  ],
  [
    'a code word',
    /no-confidence|rank-and-file\b(?! (staff|or))|casting-vote|general-meeting|at-least|\bapology\b(?<!public apology)|(authorised|deputy)-head|in-time|individual-work|-Q\d/,
  ],
  ['a word of two scripts', /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u],
  ['a hyphen where a dash belongs, or a dash of another length', / - |—/],
]

describe.each([kk, ru, en])('$language', (wording) => {
  test.each(forms)('no sentence has %s', (_, form) => {
    const faulty = findings.map((name) => samples[name](wording)).filter((sentence) => form.test(sentence))
    expect(faulty).toEqual([])
  })

  test('every sentence of a finding begins with a capital or a figure', () => {
    const faulty = findings.map((name) => samples[name](wording)).filter((sentence) => !/^[\p{Lu}\d]/u.test(sentence))
    expect(faulty).toEqual([])
  })

  test('a decision is a whole sentence', () => {
    const decisions = (Object.keys(samples) as Sample[]).filter((name) => !findings.includes(name))
    for (const name of decisions) expect(samples[name](wording)).toMatch(/^\p{Lu}.*[^.]\.$/u)
  })

  test('every rule is told in every outcome', () => {
    const told = new Set(findings.map((name) => name.replace(/,.*/, '')))
    const due = Object.keys(wording.rules).flatMap((rule) => ['met', 'breached', 'unknown'].map((o) => `${rule} ${o}`))
    expect([...told].sort()).toEqual(due.sort())
  })

  test('names of facts and of rules differ from one another', () => {
    expect(new Set(Object.values(wording.facts)).size).toBe(Object.keys(wording.facts).length)
    expect(new Set(Object.values(wording.report.rules)).size).toBe(Object.keys(wording.rules).length)
  })
})
