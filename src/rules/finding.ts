import type { Readings } from '../readings/options.js'
import { outcomeOf, type Ruling } from '../verdict/ruling.js'
import type { Weight } from '../verdict/verdict.js'
import type { Cure } from './cure.js'
import type { RuleId } from './facts.js'
import type { Case, Finding, Rule, RulesOf } from './rule.js'

/** The findings of those rules that apply to a subject, in the order of the rules. */
export type Judge = <C extends Case>(rules: RulesOf<C>, subject: C) => Finding[]

/** Those rules of a list that apply to a subject, each with its finding. */
export function findingsOf<C extends Case>(rules: RulesOf<C>, subject: C, readings: Readings): Finding[] {
  return applying(rules, subject).map((rule) => findingOf(rule, subject, readings))
}

/** The rules that apply; the compiler cannot follow that each keeps to its own facts. */
export function applying<C extends Case>(rules: RulesOf<C>, subject: C): Rule<RuleId, C>[] {
  return (rules as readonly Rule<RuleId, C>[]).filter((rule) => rule.applies?.(subject) ?? true)
}

export function findingOf<C extends Case>(rule: Rule<RuleId, C>, subject: C, readings: Readings): Finding {
  const ruling = rule.outcome(subject, readings)
  const { id, provisions } = rule
  const provision = rule.cites?.(subject) ?? provisions[0]
  const weight = weightOf(rule, subject, readings)
  const { at } = subject
  const facts = known(rule.facts(subject, readings))
  // The rule's type ties its facts to its id; across the whole catalogue the compiler cannot follow that.
  if (ruling === 'met') return { rule: id, provision, weight, at, outcome: ruling, facts } as Finding
  const finding: { cure?: Cure } =
    ruling === 'breached'
      ? ({ rule: id, provision, weight, at, outcome: ruling, facts } as { cure?: Cure })
      : ({ rule: id, provision, weight, at, outcome: 'unknown', facts, lacking: ruling } as { cure?: Cure })
  const cure = cureOf(rule, subject, readings, ruling)
  if (cure !== undefined) finding.cure = cure
  return finding as Finding
}

/** The least that would make a finding met, where something can. */
function cureOf<C extends Case>(
  rule: Rule<RuleId, C>,
  subject: C,
  readings: Readings,
  ruling: Exclude<Ruling, 'met'>,
): Cure | undefined {
  if (ruling === 'breached') return rule.cure?.(subject, readings)
  return rule.settle ? rule.settle(subject, readings, ruling) : [{ do: 'record', facts: ruling }]
}

/** Outcome and weight alone: what a finding's dependence on readings is about. */
export function essenceOf<C extends Case>(rule: Rule<RuleId, C>, subject: C, readings: Readings) {
  const ruling: Ruling = rule.outcome(subject, readings)
  return { outcome: outcomeOf(ruling), weight: weightOf(rule, subject, readings) }
}

function weightOf<C extends Case>(rule: Rule<RuleId, C>, subject: C, readings: Readings): Weight {
  if (subject.early && rule.standing === undefined) return 'note'
  return rule.weigh?.(subject, readings) ?? rule.weight
}

/** Plain data: a figure that is not known is left out, never `undefined`. */
function known(sketch: Record<string, unknown>): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const name in sketch) if (sketch[name] !== undefined) facts[name] = sketch[name]
  return facts
}
