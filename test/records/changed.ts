import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import type { Dossier } from 'zhinalys'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'

/** The dossiers of the example register. */
export const register = readFileSync(
  join(resolve(import.meta.dirname, '../..'), 'examples/registers/region-2024.ndjson'),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Dossier)

export const dossier = {
  assembly: assemblyOf(),
  sittings: [sittingOf({ motions: [motionOf({ ballot: openVote(voters, 4, 3) })] })],
  inspections: [{ on: '2024-03-31', by: 'deputy-head', proposals: [{ to: 'other', seat: 'm1', kind: 'reward' }] }],
  period: { from: '2024-01-01', to: '2024-12-31' },
}

/** The dossier with one place of it changed; undefined takes the key away. */
export function changed(pointer: string, value: unknown): unknown {
  const copy = structuredClone(dossier) as unknown as Record<string, unknown>
  const keys = pointer.split('/').slice(1)
  const last = keys.pop() as string
  const holder = keys.reduce<Record<string, unknown>>((of, key) => of[key] as Record<string, unknown>, copy)
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else holder[last] = value
  return copy
}

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(false, true, null, 0, -1, 1.5, 1e300, '', [], {}, ['c'], ['c', 'c'], [['c']]),
  fc.constantFrom(
    '2024-02-29',
    '2023-02-29',
    '2199-12-31',
    'open',
    'secret',
    'officers',
    'chair',
    'other',
    'deputy-head',
  ),
)
/** Every pointer of a record. */
const places = (value: unknown, at: readonly string[] = []): string[][] =>
  typeof value !== 'object' || value === null
    ? [[...at]]
    : [[...at], ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))]
const begins = [dossier, ...register.slice(0, 3)].map((record) => ({ record, paths: places(record) }))
/** A good record, changed in one place or not at all. */
export const mutated = fc
  .constantFrom(...begins)
  .chain(({ record, paths }) =>
    fc.tuple(
      fc.constant(record),
      fc.constantFrom(...paths),
      fc.oneof(fc.constant('delete' as const), fc.constant('add' as const), fc.constant('set' as const)),
      fc.oneof(fc.constantFrom('id', 'on', 'present', 'video', '__proto__', 'seats', 'toString'), fc.string()),
      values,
    ),
  )
  .map(([record, path, way, key, value]) => {
    const copy = structuredClone(record) as unknown
    if (path.length === 0) return way === 'set' ? value : copy
    const holder = path.slice(0, -1).reduce((of, step) => (of as Record<string, unknown>)[step], copy) as object
    const last = path.at(-1) as string
    if (way === 'delete' && Array.isArray(holder)) holder.splice(Number(last), 1)
    else if (way === 'delete') Reflect.deleteProperty(holder, last)
    else {
      const own = way === 'add' && !Array.isArray(holder) ? key : last
      Object.defineProperty(holder, own, { value, enumerable: true, configurable: true, writable: true })
    }
    return copy
  })
