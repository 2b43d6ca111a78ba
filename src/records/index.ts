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
export type * from './types.js'
