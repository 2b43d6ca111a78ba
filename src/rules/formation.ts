import { defaultReadings } from '../readings/readings.js'
import { kinds, type Kind } from '../terms/terms.js'
import { ruled, type Ruling } from '../verdict/ruling.js'
import { some } from './cure.js'
import { findingsOf } from './finding.js'
import type { Case, Finding, Rule } from './rule.js'

/** How many assemblies of each kind a unit has in a register. */
export type UnitOfRegister = { readonly unit: string } & Readonly<Record<Kind, number>>

/** A unit of a register, with what it does not show there. */
export interface UnitCase extends Case {
  readonly unit: string
  /** Kinds of assembly of which none was found. */
  readonly missing: readonly Kind[]
  /** Some of the register could not be read: what was not found may stand there. */
  readonly unreadable: boolean
}

/** Paragraph 1: every subdivision has both assemblies. Only a whole register can show that one is missing. */
export const formation = {
  id: 'formation.both',
  provisions: ['1.1'],
  weight: 'duty',
  consults: [],
  subject: 'unit',
  judge: 'judgeFormation',
  outcome: ({ missing, unreadable }): Ruling =>
    missing.length > 0 && unreadable ? ['/unreadable'] : ruled(missing.length === 0),
  facts: ({ unit, missing, unreadable }) => ({ unit, missing: unreadable && missing.length > 0 ? undefined : missing }),
  cure: ({ missing }) => [{ do: 'form', kinds: some(missing) }],
} as const satisfies Rule<'formation.both', UnitCase>

/** The findings of paragraph 1 on the units of a whole register, in the order given. No question is asked. */
export function formationFindings(units: readonly UnitOfRegister[], unreadable: boolean): Finding[] {
  return units.flatMap((of, i) => {
    const missing = kinds.filter((kind) => of[kind] === 0)
    return findingsOf(
      [formation],
      { at: `/units/${i}`, early: false, unit: of.unit, missing, unreadable },
      defaultReadings,
    )
  })
}
