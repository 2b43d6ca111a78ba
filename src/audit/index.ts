export { judgeFormation } from './formation.js'
export { auditLine, auditLines, type AuditOptions, type LineResult } from './line.js'
export { parseTally } from './parse-tally.js'
export type { LineError } from './read.js'
export { TallyError } from './tally-error.js'
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
export { version } from './version.js'
