import type { Day } from '../../calendar/day.js'
import type { ServiceLength } from '../../calendar/length.js'
import type { Quarter } from '../../calendar/quarter.js'
import type { SeatFacts } from '../../rules/facts.js'
import type { Measure } from '../../terms/measures.js'
import type { Category, Kind, Office } from '../../terms/terms.js'
import { either, partsOf, quarterParts, roman, tagged, type Month } from '../parts.js'

/** The case of a date falls on its month. */
const months: Record<Month, readonly [nominative: string, locative: string, ablative: string]> = {
  '01': ['қаңтар', 'қаңтарда', 'қаңтардан'],
  '02': ['ақпан', 'ақпанда', 'ақпаннан'],
  '03': ['наурыз', 'наурызда', 'наурыздан'],
  '04': ['сәуір', 'сәуірде', 'сәуірден'],
  '05': ['мамыр', 'мамырда', 'мамырдан'],
  '06': ['маусым', 'маусымда', 'маусымнан'],
  '07': ['шілде', 'шілдеде', 'шілдеден'],
  '08': ['тамыз', 'тамызда', 'тамыздан'],
  '09': ['қыркүйек', 'қыркүйекте', 'қыркүйектен'],
  '10': ['қазан', 'қазанда', 'қазаннан'],
  '11': ['қараша', 'қарашада', 'қарашадан'],
  '12': ['желтоқсан', 'желтоқсанда', 'желтоқсаннан'],
}

/** «2024 жылғы 15 наурыз» */
export function dated(day: Day): string {
  return inCase(day, 0)
}

/** «2024 жылғы 15 наурызда» */
export function on(day: Day): string {
  return inCase(day, 1)
}

/** «2024 жылғы 15 наурыздан бастап» */
export function from(day: Day): string {
  return `${inCase(day, 2)} бастап`
}

/** «2024 жылғы 15 наурыздан кешіктірмей» */
export function notLater(day: Day): string {
  return `${inCase(day, 2)} кешіктірмей`
}

/** «2024 жылғы 1 сәуір мен 2024 жылғы 30 маусым аралығында»: «мен» after most sounds, «бен» after з, «пен» after hard ones. */
export function span(from: Day, until: Day): string {
  const first = dated(from)
  const and = /[зж]$/.test(first) ? 'бен' : /[стпкқшщ]$/.test(first) ? 'пен' : 'мен'
  return `${first} ${and} ${dated(until)} аралығында`
}

/** «2024 жылғы 15 наурыздағы», «2024 жылғы 6 шілдедегі» */
export function ofDay(day: Day): string {
  const spoken = on(day)
  return `${spoken}${spoken.endsWith('а') ? 'ғы' : 'гі'}`
}

/** «2024 жылғы I тоқсанда» */
export function during(quarter: Quarter): string {
  const { year, nth } = quarterParts(quarter)
  return `${year} жылғы ${roman[nth]} тоқсанда`
}

function inCase(day: Day, nth: 0 | 1 | 2): string {
  const { year, month, date } = partsOf(day)
  return `${year} жылғы ${date} ${months[month][nth]}`
}

/** «7 жыл 0 ай 2 күн» */
export function length({ years, months, days }: ServiceLength): string {
  return `${years} жыл ${months} ай ${days} күн`
}

/** Of the two genitives of «төрағаның орынбасарының» the first drops its ending, as written Kazakh prefers. */
const offices: Record<Office, readonly [nominative: string, genitive: string]> = {
  chair: ['Төраға', 'Төрағаның'],
  deputy: ['Төрағаның орынбасары', 'Төраға орынбасарының'],
  secretary: ['Хатшы', 'Хатшының'],
  member: ['Жиналыс мүшесі', 'Жиналыс мүшесінің'],
}

/** «Төраға (c)» */
export function holder({ seat, office }: SeatFacts): string {
  return tagged(offices[office][0], seat)
}

/** «Төрағаның (c)» */
export function ofHolder({ seat, office }: Partial<SeatFacts>): string {
  return tagged(office === undefined ? 'Құрамдағы адамның' : offices[office][1], seat)
}

export const kinds: Record<Kind, string> = { officers: 'офицерлер жиналысы', policemen: 'полицейлер жиналысы' }

/** Paragraphs 16 and 20: a function, not a post. */
export const deputyHead = {
  nominative: 'кадр және тәрбие жұмысына жетекшілік ететін орынбасар',
  genitive: 'кадр және тәрбие жұмысына жетекшілік ететін орынбасардың',
}

export const categories: Record<Category, string> = {
  'rank-and-file': 'қатардағы құрам',
  junior: 'кіші басшы құрам',
  middle: 'орта басшы құрам',
  senior: 'аға басшы құрам',
  highest: 'жоғары басшы құрам',
  civilian: 'жұмыскер',
}

export function anyOf(allowed: readonly Category[]): string {
  return either(
    allowed.map((category) => categories[category]),
    ' немесе ',
  )
}

/** «Ескерту» is also the mildest statutory penalty, so the measure says that it is none. */
const measures: Record<Measure, string> = {
  warning: 'ескерту (тәртіптік жаза емес)',
  censure: 'айыптау',
  criticism: 'сын',
  apology: 'көпшілік алдында кешірім сұрау',
  'no-confidence': 'сенімсіздік білдіру',
  petition: 'қолдаухат',
}

/** A measure that the regulation does not list is quoted as it was recorded. */
export function measure(name: string): string {
  return Object.hasOwn(measures, name) ? measures[name as Measure] : `«${name}»`
}
