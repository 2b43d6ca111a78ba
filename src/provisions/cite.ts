import { places, type OfficialPlace, type ProvisionId } from './places.js'

/** The languages in which the library speaks. */
export type Language = 'kk' | 'ru' | 'en'

type Speaker = (place: OfficialPlace) => string

/**
 * The official place of a provision, as Kazakhstan's acts are cited. Parts, sentences and indented units are counted in
 * words in the full form and in figures in the short one.
 *
 * @param id number of the provision in the library
 * @param language `kk`, `ru` or `en`
 * @param form `full` (the default) or `short`
 * @returns the place without a full stop, to stand in a sentence
 * @example
 * ```ts
 * cite('9.5', 'ru') // => 'абзац шестой пункта 9'
 * cite('9.5', 'kk', 'short') // => '9-тармақ, 6-абзац'
 * cite('17.1c', 'en') // => 'paragraph 17, part 1'
 * ```
 */
export function cite(id: ProvisionId, language: Language, form: 'full' | 'short' = 'full'): string {
  return speakers[form][language](places[id])
}

const speakers: Record<'full' | 'short', Record<Language, Speaker>> = {
  full: { kk: fullKazakh, ru: fullRussian, en: (place) => english('paragraph', place, sentences(place)) },
  short: { kk: shortKazakh, ru: shortRussian, en: (place) => english('para.', place, '') },
}

const kazakhOrdinals = [
  'бірінші',
  'екінші',
  'үшінші',
  'төртінші',
  'бесінші',
  'алтыншы',
  'жетінші',
  'сегізінші',
  'тоғызыншы',
  'оныншы',
]
const russianOrdinals = [
  'первый',
  'второй',
  'третий',
  'четвёртый',
  'пятый',
  'шестой',
  'седьмой',
  'восьмой',
  'девятый',
  'десятый',
]
const russianParts = ['первая', 'вторая', 'третья', 'четвёртая', 'пятая']
const russianPartsGenitive = ['первой', 'второй', 'третьей', 'четвёртой', 'пятой']
const russianSentences = ['первое', 'второе']
const englishSentences = ['first', 'second']

function fullKazakh({ paragraph, part, sentence, item }: OfficialPlace): string {
  if (item !== undefined) return `${paragraph}-тармақтың ${nth(kazakhOrdinals, item + 1)} абзацы`
  if (part === undefined) return `${paragraph}-тармақ`
  const whole = `${paragraph}-тармақтың ${nth(kazakhOrdinals, part)} бөлігі`
  return sentence === undefined ? whole : `${whole}нің ${nth(kazakhOrdinals, sentence)} сөйлемі`
}

function shortKazakh({ paragraph, part, item }: OfficialPlace): string {
  if (item) return `${paragraph}-тармақ, ${item + 1}-абзац`
  return part === undefined ? `${paragraph}-тармақ` : `${paragraph}-тармақ, ${part}-бөлік`
}

function fullRussian({ paragraph, part, sentence, item }: OfficialPlace): string {
  if (item !== undefined) return `абзац ${nth(russianOrdinals, item + 1)} пункта ${paragraph}`
  if (part === undefined) return `пункт ${paragraph}`
  if (sentence === undefined) return `часть ${nth(russianParts, part)} пункта ${paragraph}`
  return `${nth(russianSentences, sentence)} предложение части ${nth(russianPartsGenitive, part)} пункта ${paragraph}`
}

function shortRussian({ paragraph, part, item }: OfficialPlace): string {
  if (item) return `пункт ${paragraph}, абзац ${item + 1}`
  return part === undefined ? `пункт ${paragraph}` : `пункт ${paragraph}, часть ${part}`
}

function english(word: string, { paragraph, part, item }: OfficialPlace, end: string): string {
  const start = `${word} ${paragraph}`
  if (item) return `${start}, item ${item}`
  return part === undefined ? `${start}${end}` : `${start}, part ${part}${end}`
}

function sentences({ item, sentence }: OfficialPlace): string {
  if (item === 0) return ', opening words'
  return sentence === undefined ? '' : `, ${nth(englishSentences, sentence)} sentence`
}

function nth(ordinals: readonly string[], n: number): string {
  return ordinals[n - 1] as string
}
