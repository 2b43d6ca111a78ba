import { describe, expect, test } from 'vitest'
import { rules, sentence } from 'zhinalys'
import { casesOf } from '../../docs/generate/weights.js'
import { findingIn } from '../../docs/generate/cases/case.js'
import type { Facts } from '../../src/rules/facts.js'
import { kk } from '../../src/wording/kk.js'
import { ru } from '../../src/wording/ru.js'
import type { Wording } from '../../src/wording/wording.js'
import { samples, type Sample } from './samples.js'

/** Every sample, and every whole sentence of the cases that the pages show. */
function sentences(wording: Wording): string[] {
  const ofSamples = (Object.keys(samples) as Sample[]).map((name) => samples[name](wording))
  const ofCases = rules.flatMap((rule) => casesOf(rule).map((each) => sentence(findingIn(each, rule.id), wording)))
  return [...ofSamples, ...ofCases]
}

describe.each([kk, ru])('$language', (wording) => {
  test('has no Latin letters but ids, Roman quarters', () => {
    const ids = /(?<![\p{L}])(c|d|s|[mgx]\d?|y)(?!\p{L})/gu
    const quarters = /(?<!\p{L})(I|II|III|IV)(?= (тоқсан|квартал))/gu
    const foreign = sentences(wording).filter((each) =>
      /\p{Script=Latin}/u.test(each.replaceAll(ids, '').replaceAll(quarters, '')),
    )
    expect(foreign).toEqual([])
  })
})

/** The three forms of Russian nouns that follow numbers: 1, 2 to 4, 5 and more. */
const forms: readonly (readonly [one: string, few: string, many: string])[] = [
  ['член', 'члена', 'членов'],
  ['голос', 'голоса', 'голосов'],
  ['человек', 'человека', 'человек'],
  ['год', 'года', 'лет'],
  ['месяц', 'месяца', 'месяцев'],
  ['день', 'дня', 'дней'],
  ['лицо', 'лица', 'лиц'],
  ['мера', 'меры', 'мер'],
  ['секретарь', 'секретаря', 'секретарей'],
  ['заместитель', 'заместителя', 'заместителей'],
  ['председатель', 'председателя', 'председателей'],
]

/** The form due, reckoned from the last two digits and not by Intl. */
function formOf(count: number): 0 | 1 | 2 {
  if (Math.floor((count % 100) / 10) === 1) return 2
  if (count % 10 === 1) return 0
  return count % 10 >= 2 && count % 10 <= 4 ? 1 : 2
}

/** Pairs of number and noun that disagree; after «не хватает» the genitive is due, and 1 takes the singular. */
function disagreements(sentence: string): string[] {
  return [...sentence.matchAll(/(не хватает )?(\d+) (?:приглашённ\p{L}+ )?(\p{L}+)/gu)].flatMap(
    ([whole, lacking, digits, noun]) => {
      const declined = forms.find((each) => each.includes(noun ?? ''))
      if (declined === undefined) return []
      const due = formOf(Number(digits))
      const expected = lacking === undefined ? declined[due] : declined[due === 0 ? 1 : 2]
      return noun === expected ? [] : [whole]
    },
  )
}

const counts = [0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 20, 21, 22, 25, 101, 111, 112, 121]
const named = (count: number): string[] => Array.from({ length: count }, (_, i) => `m${i + 1}`)

/** The sentences in which a number governs a noun. */
const numbered: readonly ((n: number) => string)[] = [
  (n) => ru.rules.quorum.met({ members: 2 * n, present: n, needed: n, short: 0 }),
  (n) => ru.rules.quorum.unknown({ present: n }),
  (n) => ru.rules['vote.quorum'].breached({ members: 2 * n, present: n, needed: n + 1, short: 1 }),
  (n) => ru.rules['composition.offices'].met({ chairs: 1, deputies: 1, secretaries: 1, members: n, duplicated: [] }),
  (n) =>
    ru.rules['composition.offices'].breached({ chairs: n, deputies: n, secretaries: n, members: n, duplicated: [] }),
  (n) => ru.rules['composition.headcount'].met({ counted: n, required: n, bound: 'exactly' }),
  (n) => ru.rules['eligibility.service'].breached(serviceOf(n)),
  (n) => ru.rules['convening.notice'].breached({ missing: ['agenda'], notNotified: named(n) }),
  (n) => ru.rules.attendance.breached({ absent: named(n) }),
  (n) => ru.rules['vote.guests'].breached({ guests: named(n) }),
  (n) => ru.rules['vote.entitled'].met({ struck: [], twice: [], cast: n, present: n }),
  (n) => ru.rules['vote.entitled'].breached({ struck: named(n), twice: named(n), cast: 1, present: 1 }),
  (n) => ru.rules['vote.secrecy'].met({ mode: 'secret', demanded: n, needed: n }),
  (n) => ru.rules['vote.declared'].breached({ ...rejected, short: n, declared: 'adopted' }),
  (n) => ru.rules['vote.majority'].breached({ ...rejected, ...votes(n), declared: 'adopted' }),
  (n) => ru.rules['measures.listed'].breached({ unlisted: named(n) }),
  (n) => ru.decision({ ...rejected, needed: n }),
]

const rejected = { result: 'rejected', by: 'count', needed: 30, short: 1, tie: false } as const

function votes(n: number) {
  return { present: n, for: n, against: n, abstained: n, spoilt: n }
}

function serviceOf(n: number): Facts['eligibility.service'] {
  return {
    ...{ seat: 'm1', office: 'member', on: '2024-03-15', eligibleFrom: '2024-03-15' },
    ...{ years: n, months: n, days: n, daysShort: n },
  }
}

describe('Russian nouns agree with their numbers', () => {
  test('in every sentence of the samples and of the pages', () => {
    expect(sentences(ru).flatMap(disagreements)).toEqual([])
  })

  test.each(counts)('with %i', (count) => {
    expect(numbered.map((say) => say(count)).flatMap(disagreements)).toEqual([])
  })

  test('a disagreement would be found', () => {
    expect(disagreements('участвовали 21 членов, не хватает 1 голос')).toEqual(['21 членов', 'не хватает 1 голос'])
  })
})
