/* Walking a dossier as JSON: which of its facts are optional, and how it gets smaller. */
import type { Dossier } from 'zhinalys'

type Step = string | number
export type Path = readonly Step[]

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

// contract.md, Records: by the key (or the list) that holds the record, what it cannot be without
const required: Record<string, readonly string[]> = {
  '': ['assembly'],
  assembly: ['id', 'kind', 'unit', 'seats'],
  seats: ['id', 'office'],
  service: ['from'],
  sittings: ['id', 'on'],
  motions: ['id'],
  ballot: ['mode', 'for', 'against'],
  casting: ['by', 'vote'],
  respondent: ['id'],
  apology: ['performed'],
  media: ['released'],
  inspections: ['on'],
  proposals: ['to', 'seat', 'kind'],
  period: ['from', 'to'],
}

/** The paths of all optional facts, those within them after them. */
export function optionalPaths(dossier: Dossier): Path[] {
  return keysOf(dossier as unknown as Json, []).filter((path) => typeof path.at(-1) === 'string' && !isRequired(path))
}

function isRequired(path: Path): boolean {
  const names = path.filter((step) => typeof step === 'string')
  return required[names.at(-2) ?? '']?.includes(names.at(-1) as string) === true
}

function keysOf(value: Json, path: Path): Path[] {
  if (typeof value !== 'object') return []
  const entries: [Step, Json][] = Array.isArray(value) ? [...(value as Json[]).entries()] : Object.entries(value)
  return entries.flatMap(([step, inner]) => [[...path, step], ...keysOf(inner, [...path, step])])
}

/** The path with `*` for every place in a list. */
export function patternOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
}

/** The dossier without what stands at a path. */
export function without(dossier: Dossier, path: Path): Dossier {
  return omit(dossier as unknown as Json, path) as unknown as Dossier
}

function omit(value: Json, [step, ...rest]: Path): Json {
  if (typeof value !== 'object' || step === undefined) return value
  if (Array.isArray(value)) {
    const list = value as Json[]
    return rest.length === 0 ? list.filter((_, i) => i !== step) : list.map((v, i) => (i === step ? omit(v, rest) : v))
  }
  const kept = Object.entries(value).filter(([key]) => key !== step || rest.length > 0)
  return Object.fromEntries(kept.map(([key, inner]) => [key, key === step ? omit(inner, rest) : inner]))
}

/** The smallest dossier that greedy removal finds for which something still holds. */
export function smallest(dossier: Dossier, holds: (dossier: Dossier) => boolean): Dossier {
  const smaller = keysOf(dossier as unknown as Json, [])
    .filter((path) => typeof path.at(-1) === 'number' || !isRequired(path))
    .map((path) => without(dossier, path))
    .find(holds)
  return smaller === undefined ? dossier : smallest(smaller, holds)
}
