import type { Day } from '../calendar/day.js'
import type { Quarter } from '../calendar/quarter.js'

/** A label and its figure; `undefined` where it is not known or not worth a word. */
export type Figure = readonly [label: string, figure: number | string | undefined]

/** «label – 4, label – 7», without the figures that are not known. */
export function figures(...list: readonly Figure[]): string {
  return together(...list.map(([label, figure]) => (figure === undefined ? undefined : `${label} – ${figure}`)))
}

/** Phrases parted by commas, without those that do not apply. */
export function together(...phrases: readonly (string | undefined)[]): string {
  return phrases.filter((phrase) => phrase !== undefined && phrase !== '').join(', ')
}

/** Words parted by spaces, without those that do not apply. */
export function spaced(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(' ')
}

/** Names parted by commas; `undefined` where there are none. */
export function enumerated(names: readonly string[] = []): string | undefined {
  return names.length === 0 ? undefined : names.join(', ')
}

/** Several faults, each with its own commas. */
export function faults(...phrases: readonly (string | undefined)[]): string {
  return phrases.filter((phrase) => phrase !== undefined).join('; ')
}

/** "head: details", or the head alone where no detail is known. */
export function detailed(head: string, details: string): string {
  return details === '' ? head : `${head}: ${details}`
}

/** A noun with the id of its bearer in round brackets. */
export function tagged(noun: string, id: string | undefined): string {
  return id === undefined ? noun : `${noun} (${id})`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A count that goes without saying where it is 0. */
export function some(count: number | undefined): number | undefined {
  return count === 0 ? undefined : count
}

/** Names that share their last noun, which is said once: "middle or senior commanding staff". */
export function either(names: readonly string[], or: string): string {
  return names.map((name, i) => (i < names.length - 1 ? name.replace(/ .*/, '') : name)).join(or)
}

export type Month = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12'

/** A day with its date as it is spoken: 5, not 05. */
export function partsOf(day: Day): { readonly year: string; readonly month: Month; readonly date: number } {
  return { year: day.slice(0, 4), month: day.slice(5, 7) as Month, date: Number(day.slice(8)) }
}

export type Nth = '1' | '2' | '3' | '4'

export function quarterParts(quarter: Quarter): { readonly year: string; readonly nth: Nth } {
  const [year = '', nth] = quarter.split('-Q')
  return { year, nth: nth as Nth }
}

export const roman: Record<Nth, string> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' }

/** Names parted by commas, the last by a word: "a, b and c". */
export function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${last} ${names.slice(-1).join()}`
}
