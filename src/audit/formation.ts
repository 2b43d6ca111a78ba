import { formationFindings } from '../rules/formation.js'
import type { Verdict } from '../rules/rule.js'
import { verdictOf } from '../verdict/verdict.js'
import type { Tally } from './tally.js'

/**
 * Whether every unit that appears in a register has both assemblies: paragraph 1. Only the tally of a whole register can
 * show that one is missing; where something could not be read, it may be there, and the finding is unknown.
 *
 * @param tally the tally of a whole register
 * @returns a verdict whose pointers index the tally, such as `/units/0`
 * @example
 * ```ts
 * const lines = ['{"assembly":{"id":"a1","kind":"officers","unit":"Department","seats":[]}}']
 * const results = []
 * for await (const result of auditLines(lines)) results.push(result)
 * judgeFormation(tallyOf(results)).findings[0]?.facts // => { unit: 'Department', missing: ['policemen'] }
 * ```
 */
export function judgeFormation({ units, unreadable }: Tally): Verdict {
  return verdictOf(formationFindings(units, unreadable > 0))
}
