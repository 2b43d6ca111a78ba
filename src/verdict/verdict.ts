import { and, type Outcome } from './outcome.js'
import type { Lacking } from './ruling.js'

/**
 * What the norm's breach means. `validity`: the text makes lawfulness hang on it; `duty`: the text obliges, and says
 * nothing of the consequence; `note`: worth a person's eye, never a breach of the verdict.
 */
export type Weight = 'validity' | 'duty' | 'note'

/**
 * What one rule says of one subject; a union that narrows on `rule` and on `outcome`.
 * `Facts` gives each rule its figures; unknown findings carry those of them that are known. `Cure` is how a domain says
 * what would make a finding met; left out, findings have none.
 */
export type FindingOf<Facts, R extends keyof Facts, Provision extends string, Dependence, Cure = never> = {
  [K in R]: {
    readonly rule: K
    readonly provision: Provision
    readonly weight: Weight
    /** JSON Pointer (RFC 6901) into the argument judged: the subject. */
    readonly at: string
    /** Breached or unknown: the least that would make it met. Absent where nothing can. */
    readonly cure?: Cure | undefined
    /** Judged across readings: the questions on which it hangs. */
    readonly dependsOn?: readonly Dependence[] | undefined
  } & (
    | { readonly outcome: 'met' | 'breached'; readonly facts: Facts[K]; readonly lacking?: undefined }
    | { readonly outcome: 'unknown'; readonly facts: Partial<Facts[K]>; readonly lacking: Lacking }
  )
}[R]

/** `not-judged`: there is no finding to conjoin. */
export type Conclusion = Outcome | 'not-judged'

/** Compliance and lawfulness apart: a breach of duty has no stated consequence for the decision. */
export interface VerdictOf<Finding> {
  /** Strong Kleene conjunction of the validity and duty findings. */
  readonly outcome: Conclusion
  /** Of the validity findings alone. */
  readonly validity: Conclusion
  readonly findings: readonly Finding[]
}

interface Weighed {
  readonly weight: Weight
  readonly outcome: Outcome
}

/** Conjoins findings into a verdict; notes never count. */
export function verdictOf<Finding extends Weighed>(findings: readonly Finding[]): VerdictOf<Finding> {
  let validity: Conclusion = 'not-judged'
  let duty: Conclusion = 'not-judged'
  for (const { weight, outcome } of findings) {
    if (weight === 'validity') validity = join(validity, outcome)
    if (weight === 'duty') duty = join(duty, outcome)
  }
  return { outcome: join(validity, duty), validity, findings }
}

function join(a: Conclusion, b: Conclusion): Conclusion {
  if (a === 'not-judged') return b
  return b === 'not-judged' ? a : and(a, b)
}
