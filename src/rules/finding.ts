import type { Readings } from '../readings/options.js'
import type { Case, Finding, Rule, RulesOf } from './rule.js'
import type { RuleId } from './facts.js'

/** The findings of those rules that apply to a subject, in the order of the rules. */
export function findingsOf<C extends Case>(rules: RulesOf<C>, subject: C, readings: Readings): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules as readonly Rule<RuleId, C>[]) {
    if (rule.applies?.(subject) ?? true) findings.push(findingOf(rule, subject, readings))
  }
  return findings
}

function findingOf<C extends Case>(rule: Rule<RuleId, C>, subject: C, readings: Readings): Finding {
  const ruling = rule.outcome(subject, readings)
  const noted = subject.early && rule.standing === undefined
  const about = {
    rule: rule.id,
    provision: rule.cites?.(subject) ?? rule.provisions[0],
    weight: noted ? 'note' : (rule.weigh?.(subject, readings) ?? rule.weight),
    at: subject.at,
  }
  const facts = known(rule.facts(subject, readings))
  // The rule's type ties its facts to its id; across the whole catalogue the compiler cannot follow that.
  if (typeof ruling === 'string') return { ...about, outcome: ruling, facts } as Finding
  return { ...about, outcome: 'unknown', facts, lacking: ruling } as Finding
}

/** Plain data: a figure that is not known is left out, never `undefined`. */
function known(sketch: Record<string, unknown>): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const name in sketch) if (sketch[name] !== undefined) facts[name] = sketch[name]
  return facts
}
