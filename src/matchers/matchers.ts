import type { RuleId } from '../rules/facts.js'
import type { Outcome } from '../verdict/outcome.js'
import type { Wording } from '../wording/wording.js'
import { checkedRule, received, withValidity, type Judged } from './received.js'
import { countedReport, lawfulnessReport, ruleReport } from './report.js'

/**
 * The matchers as a test sees them. Both runners learn of them by a declaration of the user's own, so that the library
 * depends on neither: of vitest `interface Matchers<T> extends ZhinalysMatchers<T> {}` in `declare module 'vitest'`, of
 * jest `interface Matchers<R> extends ZhinalysMatchers<R> {}` in `declare module 'expect'`.
 */
export interface ZhinalysMatchers<R = unknown> {
  /** Every provision checked is met. What is not known does not comply. */
  toComply(): R
  /** The verdict is breached; with a rule, some finding of that rule is, of whatever weight. */
  toBreach(rule?: RuleId): R
  /** The verdict is unknown; with a rule, some finding of that rule is. */
  toBeUnknown(rule?: RuleId): R
  /** The conditions of lawfulness are met. A dossier's verdict has none: that is an error. */
  toBeLawful(): R
}

/** What a matcher answers to the test runner. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/** The matchers as `expect.extend` of vitest and of jest takes them. */
export type MatcherFunctions = {
  readonly toComply: (verdict: unknown) => MatcherResult
  readonly toBreach: (verdict: unknown, rule?: RuleId) => MatcherResult
  readonly toBeUnknown: (verdict: unknown, rule?: RuleId) => MatcherResult
  readonly toBeLawful: (verdict: unknown) => MatcherResult
}

/**
 * Matchers for `expect.extend` of vitest and jest. A failing assertion shows the findings that decide as sentences with
 * their citations, and what is lacking. `.not` is plain negation: what is unknown neither complies nor breaches.
 *
 * @param wording the language of the sentences: `kk`, `ru` or `en`, from `zhinalys/wording/*`
 * @returns `toComply()`, `toBreach(rule?)`, `toBeUnknown(rule?)` and `toBeLawful()`
 * @throws TypeError, from a matcher, for a value that is no verdict; RangeError for a rule that does not exist, with the
 * nearest one that does
 * @example
 * ```ts
 * // In a test: expect.extend(matchers(en)), then expect(verdict).toBreach('quorum')
 * const seats = ['m1', 'm2', 'm3'].map((id) => ({ id, office: 'member' as const }))
 * const assembly = { id: 'a', kind: 'officers', unit: 'u', seats } as const
 * const verdict = judgeQuorum({ assembly, sitting: { id: 's', on: '2024-03-20', present: ['m1'] } })
 * matchers(en).toBreach(verdict, 'quorum').pass // => true
 * matchers(en).toBeLawful(verdict).pass // => false
 * ```
 */
export function matchers(wording: Wording): MatcherFunctions {
  const outcome = (verdict: Judged, wanted: Outcome, asked: string, rule?: string): MatcherResult => {
    if (rule === undefined) return answer(verdict.outcome === wanted, asked, () => countedReport(verdict, wording))
    const known = checkedRule(rule, wording)
    const findings = verdict.findings.filter((finding) => finding.rule === known)
    const pass = findings.some((finding) => finding.outcome === wanted)
    return answer(pass, `${asked} (${known})`, () => ruleReport(known, findings, wording))
  }
  return {
    toComply: (value) => outcome(received(value, 'toComply'), 'met', 'comply'),
    toBreach: (value, rule) => outcome(received(value, 'toBreach'), 'breached', 'breach', rule),
    toBeUnknown: (value, rule) => outcome(received(value, 'toBeUnknown'), 'unknown', 'be unknown', rule),
    toBeLawful: (value) => {
      const verdict = withValidity(received(value, 'toBeLawful'))
      return answer(verdict.validity === 'met', 'be lawful', () => lawfulnessReport(verdict, wording))
    },
  }
}

/** A runner asks for the message where the assertion failed: of one that passed, under `.not`. */
function answer(pass: boolean, asked: string, report: () => readonly string[]): MatcherResult {
  return { pass, message: () => [`expected the verdict ${pass ? 'not to' : 'to'} ${asked}`, ...report()].join('\n') }
}
