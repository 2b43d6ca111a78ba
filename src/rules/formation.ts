import type { Readings } from '../readings/options.js'
import { kinds, type Kind } from '../terms/terms.js'
import { ruled } from '../verdict/ruling.js'
import { some } from './cure.js'
import { findingsOf } from './finding.js'
import type { Case, Finding, Rule } from './rule.js'

/** A unit of a register, with the kinds of assembly that it has there. */
export interface UnitCase extends Case {
  readonly unit: string
  readonly has: readonly Kind[]
}

/** Paragraph 1: every subdivision has both assemblies. Only a whole register can show that one is missing. */
export const formation = {
  id: 'formation.both',
  provisions: ['1.1'],
  weight: 'duty',
  consults: [],
  subject: 'unit',
  judge: 'judgeFormation',
  outcome: (of) => ruled(missingIn(of).length === 0),
  facts: (of) => ({ unit: of.unit, missing: missingIn(of) }),
  cure: (of) => [{ do: 'form', kinds: some(missingIn(of)) }],
} as const satisfies Rule<'formation.both', UnitCase>

function missingIn({ has }: UnitCase): Kind[] {
  return kinds.filter((kind) => !has.includes(kind))
}

/** The findings of paragraph 1 on the units of a whole register, in the order given. */
export function formationFindings(units: ReadonlyMap<string, readonly Kind[]>, readings: Readings): Finding[] {
  return [...units].flatMap(([unit, has], i) =>
    findingsOf([formation], { at: `/units/${i}`, early: false, unit, has }, readings),
  )
}
