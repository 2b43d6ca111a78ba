import type { Day } from '../../calendar/day.js'
import type { ServiceLength } from '../../calendar/length.js'
import type { Quarter } from '../../calendar/quarter.js'
import type { SeatFacts } from '../../rules/facts.js'
import type { Measure } from '../../terms/measures.js'
import type { Category, Office } from '../../terms/terms.js'
import { either, partsOf, quarterParts, roman, tagged, type Month } from '../parts.js'
import { russian } from '../plural.js'

const months: Record<Month, string> = {
  '01': 'января',
  '02': 'февраля',
  '03': 'марта',
  '04': 'апреля',
  '05': 'мая',
  '06': 'июня',
  '07': 'июля',
  '08': 'августа',
  '09': 'сентября',
  '10': 'октября',
  '11': 'ноября',
  '12': 'декабря',
}

/** «15 марта 2024 года»: the same after «с», after «до» and as the day on which. */
export function dated(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${date} ${months[month]} ${year} года`
}

/** «в I квартале 2024 года», «во II квартале 2024 года» */
export function during(quarter: Quarter): string {
  const { year, nth } = quarterParts(quarter)
  return `${nth === '2' ? 'во' : 'в'} ${roman[nth]} квартале ${year} года`
}

/** «4 члена» */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${count} ${russian(count, one, few, many)}`
}

/** «присутствовали 4 члена», «присутствовал 1 член», «не присутствовал ни один член» */
export function attending(present: number, verb = 'присутствовал'): string {
  if (present === 0) return `не ${verb} ни один член`
  return `${verb}${russian(present, '', 'и', 'и')} ${counted(present, 'член', 'члена', 'членов')}`
}

/** «7 лет 0 месяцев 2 дня» */
export function length({ years, months, days }: ServiceLength): string {
  return [
    counted(years, 'год', 'года', 'лет'),
    counted(months, 'месяц', 'месяца', 'месяцев'),
    counted(days, 'день', 'дня', 'дней'),
  ].join(' ')
}

const offices: Record<Office, readonly [nominative: string, genitive: string]> = {
  chair: ['Председатель', 'председателя'],
  deputy: ['Заместитель председателя', 'заместителя председателя'],
  secretary: ['Секретарь', 'секретаря'],
  member: ['Член собрания', 'члена собрания'],
}

/** «Председатель (c)» */
export function holder({ seat, office }: SeatFacts): string {
  return tagged(offices[office][0], seat)
}

/** «председателя (c)» */
export function ofHolder({ seat, office }: Partial<SeatFacts>): string {
  return tagged(office === undefined ? 'лица из состава' : offices[office][1], seat)
}

/** Paragraphs 16 and 20: a function, not a post. The comma that closes it is the sentence's. */
export const byDeputyHead = 'заместителем, курирующим кадровую и воспитательную работу'

export const categories: Record<Category, string> = {
  'rank-and-file': 'рядовой состав',
  junior: 'младший начальствующий состав',
  middle: 'средний начальствующий состав',
  senior: 'старший начальствующий состав',
  highest: 'высший начальствующий состав',
  civilian: 'работник (гражданский персонал)',
}

export function anyOf(allowed: readonly Category[]): string {
  return either(
    allowed.map((category) => categories[category]),
    ' или ',
  )
}

/** «Предупреждение» stands beside the statutory penalties, so the measure says that it is none. */
const measures: Record<Measure, string> = {
  warning: 'предупреждение (не дисциплинарное взыскание)',
  censure: 'порицание',
  criticism: 'критика',
  apology: 'публичное извинение',
  'no-confidence': 'выражение недоверия',
  petition: 'ходатайство',
}

/** A measure that the regulation does not list is quoted as it was recorded. */
export function measure(name: string): string {
  return Object.hasOwn(measures, name) ? measures[name as Measure] : `«${name}»`
}
