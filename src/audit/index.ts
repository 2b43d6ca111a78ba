/**
 * Registers judged line by line, in constant memory, and tallies that merge.
 *
 * @module zhinalys/audit
 */

// Lines of a register
export { auditLine, auditLines, type AuditOptions, type LineResult } from './line.js'
export type { LineError } from './read.js'

// Tallies
export {
  emptyTally,
  mergeTallies,
  tallyOf,
  type DecisionCounts,
  type QuarterTally,
  type RuleTally,
  type Tally,
  type UnitTally,
} from './tally.js'
export { parseTally } from './parse-tally.js'
export { TallyError } from './tally-error.js'
export { version } from './version.js'

// Assemblies in every subdivision: paragraph 1
export { judgeFormation } from './formation.js'
