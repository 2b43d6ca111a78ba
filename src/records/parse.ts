import type * as z from 'zod'
import { compiledInTime } from './compiled.js'
import { inAssembly, inDossier, inMotion, inSeat, inSitting, type Tell } from './consistency.js'
import { RecordError, type RecordIssue } from './error.js'
import { issuesOf } from './issues.js'
import * as schemas from './schemas.js'
import type { Assembly, Dossier, Inspection, Motion, Seat, Sitting } from './types.js'

/** A record, or what is wrong with it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: RecordError }

type Contradictions<T> = (record: T, tell: Tell) => void

/** More would help nobody. */
const most = 100

/** Registers are read with it, of thousands of dossiers. */
const dossierSchema = /* @__PURE__ */ compiledInTime(schemas.dossier)

function safely<T>(schema: z.ZodType<T>, contradictions: Contradictions<T>, input: unknown): Parsed<T> {
  const { success, data, error } = schema.safeParse(input)
  if (!success) return { ok: false, error: new RecordError(issuesOf(error.issues, schema, input)) }
  const issues: RecordIssue[] = []
  contradictions(data, (issue) => {
    if (issues.length < most) issues.push(issue)
  })
  return issues.length > 0 ? { ok: false, error: new RecordError(issues) } : { ok: true, value: data }
}

function surely<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value
  throw parsed.error
}

/**
 * Reads a dossier: what is not typed becomes a record, or an error that names every place.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns the dossier, a copy of the input
 * @throws RecordError with `code` `RECORD_INVALID` and `issues`
 * @example
 * ```ts
 * const dossier = parseDossier({ assembly: { id: 'a', kind: 'officers', unit: 'u', seats: [] } })
 * dossier.assembly.kind // => 'officers'
 * ```
 */
export function parseDossier(input: unknown): Dossier {
  return surely(safeParseDossier(input))
}

/**
 * Reads a dossier as {@link parseDossier} does, and returns the error instead of throwing it.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }` or `{ ok: false, error }`
 * @example
 * ```ts
 * const parsed = safeParseDossier({ assembly: { id: 'a', kind: 'officers', unit: 'u', seats: [] }, sitings: [] })
 * parsed.ok ? [] : parsed.error.issues // => [{ at: '/sitings', message: 'unknown key "sitings": did you mean "sittings"?', expected: 'sittings' }]
 * ```
 */
export function safeParseDossier(input: unknown): Parsed<Dossier> {
  return safely(dossierSchema(), inDossier, input)
}

/**
 * Reads an assembly, as {@link parseDossier} reads a dossier.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns the assembly, a copy of the input
 * @throws RecordError with `code` `RECORD_INVALID` and `issues`
 */
export function parseAssembly(input: unknown): Assembly {
  return surely(safeParseAssembly(input))
}

/**
 * Reads an assembly and returns the error instead of throwing it.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }` or `{ ok: false, error }`
 */
export function safeParseAssembly(input: unknown): Parsed<Assembly> {
  return safely(schemas.assembly, inAssembly, input)
}

/**
 * Reads a seat, as {@link parseDossier} reads a dossier.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns the seat, a copy of the input
 * @throws RecordError with `code` `RECORD_INVALID` and `issues`
 */
export function parseSeat(input: unknown): Seat {
  return surely(safeParseSeat(input))
}

/**
 * Reads a seat and returns the error instead of throwing it.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }` or `{ ok: false, error }`
 */
export function safeParseSeat(input: unknown): Parsed<Seat> {
  return safely(schemas.seat, inSeat, input)
}

/**
 * Reads a sitting. Whether its ids are seats is known only of a whole dossier.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns the sitting, a copy of the input
 * @throws RecordError with `code` `RECORD_INVALID` and `issues`
 */
export function parseSitting(input: unknown): Sitting {
  return surely(safeParseSitting(input))
}

/**
 * Reads a sitting and returns the error instead of throwing it.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }` or `{ ok: false, error }`
 */
export function safeParseSitting(input: unknown): Parsed<Sitting> {
  return safely(schemas.sitting, inSitting, input)
}

/**
 * Reads a motion. Whether its ids are seats is known only of a whole dossier.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns the motion, a copy of the input
 * @throws RecordError with `code` `RECORD_INVALID` and `issues`
 */
export function parseMotion(input: unknown): Motion {
  return surely(safeParseMotion(input))
}

/**
 * Reads a motion and returns the error instead of throwing it.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }` or `{ ok: false, error }`
 */
export function safeParseMotion(input: unknown): Parsed<Motion> {
  return safely(schemas.motion, inMotion, input)
}

/**
 * Reads an inspection, as {@link parseDossier} reads a dossier.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns the inspection, a copy of the input
 * @throws RecordError with `code` `RECORD_INVALID` and `issues`
 */
export function parseInspection(input: unknown): Inspection {
  return surely(safeParseInspection(input))
}

/**
 * Reads an inspection and returns the error instead of throwing it.
 *
 * @param input anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }` or `{ ok: false, error }`
 */
export function safeParseInspection(input: unknown): Parsed<Inspection> {
  return safely(schemas.inspection, () => undefined, input)
}
