import type { ProvisionId } from '../provisions/places.js'
import type { Question, Readings } from '../readings/options.js'
import type { Outcome } from '../verdict/outcome.js'
import type { Lacking, Ruling } from '../verdict/ruling.js'
import type { FindingOf, VerdictOf, Weight } from '../verdict/verdict.js'
import type { Cure } from './cure.js'
import type { Facts, RuleId } from './facts.js'

/**
 * What one rule says of one subject, with the fields of {@link FindingOf}; narrows on `rule`, which gives the facts their
 * type, and on `outcome`. `at` is the JSON Pointer (RFC 6901) of the subject in the argument judged. What is unknown lists
 * in `lacking` the pointers of facts that would help to settle it; `cure` is the least that would make what is breached or
 * unknown met, absent where nothing can.
 */
export type Finding<R extends RuleId = RuleId> = FindingOf<Facts, R, ProvisionId, Dependence, Cure>

/** A question on which a finding hangs, with one witness: under these readings it would be this. */
export interface Dependence {
  readonly question: Question
  /** Only the readings other than those judged by. */
  readonly under: Partial<Readings>
  readonly outcome: Outcome
  readonly weight: Weight
}

/**
 * What a judgement comes to, with the fields of {@link VerdictOf}: compliance, lawfulness, and the findings in the order of
 * the record and of the rules.
 */
export type Verdict = VerdictOf<Finding>

/** What a rule speaks about. */
export type SubjectKind = 'assembly' | 'seat' | 'sitting' | 'motion' | 'inspection' | 'period' | 'unit'

/** What a catalogue says of a rule: everything but how it judges. */
export interface RuleEntry<R extends RuleId = RuleId> {
  readonly id: R
  /** The provision that a finding cites, then the others it rests on. */
  readonly provisions: readonly [ProvisionId, ...ProvisionId[]]
  /** The weight under the default readings. */
  readonly weight: Weight
  /** The questions whose readings may change its outcome or its weight. */
  readonly consults: readonly Question[]
  readonly subject: SubjectKind
  /** The judgement that gives its findings. */
  readonly judge: string
}

/** One subject made ready for its rules: only what the record says, nothing that a reading decides. */
export interface Case {
  /** JSON Pointer of the subject in the argument judged. */
  readonly at: string
  /** The election or the sitting was before the order's approval, so that its findings are notes. */
  readonly early: boolean
}

/** Every figure named, those that are not known as undefined. */
export type Sketch<F> = { readonly [K in keyof F]-?: F[K] | undefined }

/**
 * A rule is data and a few pure functions. Outcome and figures are apart, so that judging across readings explores
 * outcomes only. A rule asks for a reading only where the facts make it matter; whether it applies never depends on one.
 */
export interface Rule<R extends RuleId, C extends Case> extends RuleEntry<R> {
  /** Holds of the assembly that stands, not of an act: a note under no edition. */
  readonly standing?: true | undefined
  /** Absent: always. */
  readonly applies?: ((subject: C) => boolean) | undefined
  /** Absent: the first of `provisions`. */
  readonly cites?: ((subject: C) => ProvisionId) | undefined
  /** Absent: as `weight` says. */
  readonly weigh?: ((subject: C, readings: Readings) => Weight) | undefined
  readonly outcome: (subject: C, readings: Readings) => Ruling
  readonly facts: (subject: C, readings: Readings) => Sketch<Facts[R]>
  /** The least that would make it met where it is breached. Absent: nothing can. */
  readonly cure?: ((subject: C, readings: Readings) => Cure | undefined) | undefined
  /** The same where it is unknown. Absent: to record all that is lacking. */
  readonly settle?: ((subject: C, readings: Readings, lacking: Lacking) => Cure | undefined) | undefined
}

/** Rules about one kind of subject, each of its own facts. */
export type RulesOf<C extends Case> = readonly { [R in RuleId]: Rule<R, C> }[RuleId][]
