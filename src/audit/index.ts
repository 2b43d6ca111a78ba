export { auditLines, type AuditOptions, type LineError, type LineResult } from './line.js'
export { version } from './version.js'
