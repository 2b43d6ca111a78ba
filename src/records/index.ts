/**
 * One door for what the compiler has not typed: anything becomes a record, or an error that names every place.
 *
 * @module zhinalys/records
 */

// Reading records
export { RecordError, type RecordIssue } from './error.js'
export { jsonSchema } from './json-schema.js'
export {
  parseAssembly,
  parseDossier,
  parseInspection,
  parseMotion,
  parseSeat,
  parseSitting,
  safeParseAssembly,
  safeParseDossier,
  safeParseInspection,
  safeParseMotion,
  safeParseSeat,
  safeParseSitting,
  type Parsed,
} from './parse.js'

// Records
export type * from './types.js'
