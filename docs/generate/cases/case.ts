import type { Dossier, Finding, Outcome, Readings, RuleId } from 'zhinalys'

/** A small record on which a rule speaks, told in a few words, and what a judgement says of it. */
export interface Case {
  readonly told: string
  /** The file that holds the record. */
  readonly of: File | Register
  judge(readings?: Partial<Readings>): { readonly findings: readonly Finding[] }
}

interface File {
  readonly dossier: Dossier
}

/** One value for each line; what is no dossier is a line that cannot be read. */
interface Register {
  readonly register: readonly object[]
}

/** A case for each outcome that a rule can have; one that is left out, the rule never has. */
type Cases = Readonly<Partial<Record<Outcome, Case>>> & {
  /** Other cases, on which its weight differs. */
  readonly also?: readonly Case[]
}

export type CasesOf<R extends RuleId> = Readonly<Record<R, Cases>>

/** What the rule says of the case. */
export function findingIn(example: Case, rule: RuleId, readings?: Partial<Readings>): Finding {
  const [finding, ...others] = example.judge(readings).findings.filter((each) => each.rule === rule)
  if (finding === undefined || others.length > 0) throw new Error(`${rule}: not one finding in "${example.told}"`)
  return finding
}
