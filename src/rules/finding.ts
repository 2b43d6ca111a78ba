import type { Readings } from '../readings/options.js'
import type { Outcome } from '../verdict/outcome.js'
import { outcomeOf, type Ruling } from '../verdict/ruling.js'
import type { Weight } from '../verdict/verdict.js'
import type { Cure } from './cure.js'
import type { RuleId } from './facts.js'
import type { Case, Finding, Rule, RulesOf } from './rule.js'

/** Judges a subject by each rule of a list that applies to it, in the order of the rules. */
export type Judge = <C extends Case>(rules: RulesOf<C>, subject: C) => void

/** What one rule makes of one subject. */
export type FindingBy = <C extends Case>(rule: Rule<RuleId, C>, subject: C) => Finding

/** A judge that adds what it finds to a list. */
export function judgeInto(findings: Finding[], findingBy: FindingBy): Judge {
  return (rules, subject) => {
    // The compiler cannot follow that each rule keeps to its own facts.
    for (const rule of rules as readonly Rule<RuleId, typeof subject>[]) {
      if (rule.applies?.(subject) ?? true) findings.push(findingBy(rule, subject))
    }
  }
}

/** The findings of those rules that apply to a subject, in the order of the rules. */
export function findingsOf<C extends Case>(rules: RulesOf<C>, subject: C, readings: Readings): Finding[] {
  const findings: Finding[] = []
  judgeInto(findings, (rule, of) => findingOf(rule, of, readings))(rules, subject)
  return findings
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
export interface Essence {
  readonly outcome: Outcome
  readonly weight: Weight
}

export function essenceOf<C extends Case>(rule: Rule<RuleId, C>, subject: C, readings: Readings): Essence {
  const ruling = rule.outcome(subject, readings)
  return essences[outcomeOf(ruling)][weightOf(rule, subject, readings)]
}

/** Each once, so that they can be compared as they are. */
const essences = /* @__PURE__ */ allEssences()

function allEssences() {
  const of = (outcome: Outcome): Readonly<Record<Weight, Essence>> => ({
    validity: { outcome, weight: 'validity' },
    duty: { outcome, weight: 'duty' },
    note: { outcome, weight: 'note' },
  })
  return { met: of('met'), breached: of('breached'), unknown: of('unknown') }
}

function weightOf<C extends Case>(rule: Rule<RuleId, C>, subject: C, readings: Readings): Weight {
  if (subject.early && rule.standing === undefined) return 'note'
  return rule.weigh?.(subject, readings) ?? rule.weight
}

/** Plain data: a figure that is not known is left out, never `undefined`. */
function known(sketch: Record<string, unknown>): Record<string, unknown> {
  for (const name in sketch) if (sketch[name] === undefined) return withoutUnknown(sketch)
  return sketch
}

function withoutUnknown(sketch: Record<string, unknown>): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const name in sketch) if (sketch[name] !== undefined) facts[name] = sketch[name]
  return facts
}
