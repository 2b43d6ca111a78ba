import type { DossierVerdict } from '../rules/dossier.js'
import type { RuleId } from '../rules/facts.js'
import type { Verdict } from '../rules/rule.js'
import { nearest } from '../terms/nearest.js'
import type { Conclusion } from '../verdict/verdict.js'
import type { Wording } from '../wording/wording.js'

/** What a matcher can be handed. */
export type Judged = Verdict | DossierVerdict

const conclusions: readonly unknown[] = ['met', 'breached', 'unknown', 'not-judged'] satisfies Conclusion[]

/** The value as a verdict. @throws TypeError that says what it is instead, and what to do */
export function received(value: unknown, matcher: string): Judged {
  if (isVerdict(value)) return value
  throw new TypeError(`${matcher} expects a verdict, such as judgeDossier gives, and received ${nameOf(value)}.`)
}

function isVerdict(value: unknown): value is Judged {
  return isObject(value) && conclusions.includes(value['outcome']) && Array.isArray(value['findings'])
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (!isObject(value)) return value === undefined ? 'undefined' : `a ${typeof value}`
  if (typeof value['then'] === 'function') return 'a promise: await it first'
  if (isVerdict(value['verdict'])) return 'a result that holds one: pass its verdict'
  return `an object with the keys ${Object.keys(value).join(', ') || '(none)'}`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** A verdict that can be lawful or not. @throws TypeError for that of a dossier */
export function withValidity(verdict: Judged): Verdict {
  if ('validity' in verdict) return verdict
  throw new TypeError(
    'toBeLawful: the verdict of a dossier has no validity, for one void sitting does not void a file; ' +
      'judge a sitting with judgeQuorum, or a motion with judgeVote.',
  )
}

/** A rule that exists: every wording speaks for all of them. @throws RangeError with the nearest that does */
export function checkedRule(rule: string, wording: Wording): RuleId {
  if (Object.hasOwn(wording.rules, rule)) return rule as RuleId
  const known = Object.keys(wording.rules)
  const near = nearest(rule, known)
  throw new RangeError(
    `Unknown rule "${rule}": ${near === undefined ? `the rules are ${known.join(', ')}.` : `did you mean "${near}"?`}`,
  )
}
