import type * as z from 'zod'
import { nearest } from '../terms/nearest.js'
import type { RecordIssue } from './error.js'
import { pointerOf } from './pointer.js'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** More would help nobody; how many are left out is said. */
const most = 100

/** What zod found, in the library's own words: where, what was expected, and the nearest known key. */
export function issuesOf(issues: readonly Issue[], schema: z.ZodType, input: unknown): RecordIssue[] {
  const told = issues.slice(0, most).flatMap((issue) => tell(issue, [], schema, input))
  if (issues.length > most) told.push({ at: '', message: `and ${issues.length - most} more` })
  return told.slice(0, most + 1)
}

function tell(issue: Issue, base: Path, schema: z.ZodType, input: unknown): RecordIssue[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, most).map((key) => unknownKey(path, key, schema, input))
  const deeper = issue.code === 'invalid_union' ? nested(issue.errors) : undefined
  if (deeper) return deeper.flatMap((inner) => tell(inner, path, schema, input))
  const value = valueAt(input, path)
  const expected = expectedBy(issue)
  return [{ at: pointerOf(path), message: complaint(value, path, expected), expected }]
}

function complaint(value: unknown, path: Path, expected: string): string {
  if (value === undefined) return `missing: expected ${expected}`
  if (value === null && typeof path.at(-1) === 'string') return 'leave the key out: absent means not known'
  return `expected ${expected}, got ${shown(value)}`
}

function unknownKey(path: Path, key: string, schema: z.ZodType, input: unknown): RecordIssue {
  const known = keysAt(schema, path, input)
  const meant = nearest(key, known)
  const hint = meant === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${meant}"?`
  const at = pointerOf([...path, key.slice(0, 200)])
  return { at, message: `unknown key ${shown(key)}: ${hint}`, expected: meant ?? `one of ${known.join(', ')}` }
}

/** The branch of a union that was meant: the one that got further than its first look at the value. */
function nested(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find(
    (issues) => issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys') && issues.length > 0,
  )
}

const names: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a whole number of at least 0',
  int: 'a whole number of at least 0',
  boolean: 'true or false',
}

function expectedBy(issue: Issue): string {
  // The only number that is no count.
  if (issue.path.at(-1) === 'credit') return 'a number of at least 1'
  switch (issue.code) {
    case 'invalid_type':
      return names[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
    case 'too_big':
      return 'a whole number of at least 0'
    case 'invalid_union':
      return expectedByUnion(issue)
    default:
      return issue.code === 'custom' ? String(issue.params?.['expected']) : issue.message
  }
}

function expectedByUnion(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  if (issue.errors.length === 0) return 'one of open, secret'
  return [...new Set(issue.errors.flat().map(expectedBy))].join(', or ')
}

/** A value as a reader would recognise it, never long. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

/** The keys that the schema knows at a place. */
function keysAt(schema: z.ZodType, path: Path, input: unknown): string[] {
  const { def } = schema as unknown as { def: Definition }
  if (def.innerType) return keysAt(def.innerType, path, input)
  if (def.options) return def.options.flatMap((option) => (accepts(option, input) ? keysAt(option, path, input) : []))
  const [key, ...rest] = path
  if (key === undefined) return Object.keys(def.shape ?? {})
  const next = def.element ?? def.shape?.[String(key)]
  return next === undefined ? [] : keysAt(next, rest, valueAt(input, [key]))
}

interface Definition {
  readonly innerType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly element?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

/** Of two kinds of ballot, the one of the recorded mode. */
function accepts(option: z.ZodType, input: unknown): boolean {
  const mode = (option as unknown as { def: Definition }).def.shape?.['mode']
  return mode?.safeParse(valueAt(input, ['mode'])).success ?? true
}
