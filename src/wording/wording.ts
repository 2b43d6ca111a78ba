import type { Language } from '../provisions/cite.js'
import type { Decision } from '../rules/voting/decision.js'
import type { CureStep, StepOf } from '../rules/cure.js'
import type { Facts, RuleId, SeatFacts } from '../rules/facts.js'
import type { Kind } from '../terms/terms.js'
import type { Conclusion, Weight } from '../verdict/verdict.js'
import type { PageWording } from './page.js'
import type { Hinge, Otherwise, QuestionWording } from './questions.js'

/**
 * How one rule speaks: a sentence without its full stop and without the citation, which `sentence` adds. Of what is
 * unknown, what is lacking is named after it, and facts may be missing.
 */
export interface RuleWording<F> {
  /** What was kept. */
  met(facts: F): string
  /** What was not kept, with its figures. */
  breached(facts: F): string
  /** What could not be established. */
  unknown(facts: Partial<F>): string
}

/** A fact that a finding may lack, by the record that holds it and its key: `ballot.issued`. */
export type FactName =
  | 'election.on'
  | 'election.by'
  | 'election.vote'
  | 'roster.drawn'
  | 'roster.signed'
  | 'roster.approved'
  | 'seat.employed'
  | 'seat.category'
  | 'seat.service'
  | 'seat.reputation'
  | 'seat.qualities'
  | 'seat.staffUnit'
  | 'sitting.convenedBy'
  | 'sitting.notice'
  | 'notice.on'
  | 'notice.place'
  | 'notice.time'
  | 'notice.agenda'
  | 'notice.materials'
  | 'notice.to'
  | 'sitting.present'
  | 'sitting.presiding'
  | 'sitting.minutes'
  | 'minutes.agenda'
  | 'minutes.attendance'
  | 'minutes.drawn'
  | 'minutes.signedBy'
  | 'sitting.video'
  | 'media.decided'
  | 'media.decidedBy'
  | 'motion.presiding'
  | 'motion.ballot'
  | 'motion.casting'
  | 'motion.effect'
  | 'motion.respondent'
  | 'ballot.for'
  | 'ballot.against'
  | 'ballot.abstained'
  | 'ballot.issued'
  | 'ballot.found'
  | 'ballot.demanded'
  | 'ballot.objected'
  | 'respondent.category'
  | 'respondent.violationReviewed'
  | 'control.responsible'
  | 'control.done'
  | 'apology.before'
  | 'motion.petitionTo'
  | 'dossier.inspections'
  | 'inspection.by'
  | 'tally.unreadable'

/** The subject of a finding, by its place in the record; ordinals count from 1. A seat is named by its holder if known. */
export type Place =
  | { readonly of: 'assembly' }
  | { readonly of: 'seat'; readonly seat?: number; readonly holder?: SeatFacts }
  | { readonly of: 'sitting'; readonly sitting?: number }
  | { readonly of: 'motion'; readonly sitting?: number; readonly motion?: number }
  | { readonly of: 'period' }
  | { readonly of: 'inspection'; readonly inspection?: number }
  | { readonly of: 'unit' }

/** Everything the library says in one language. One value per language; a rule without its words does not compile. */
export interface Wording {
  readonly language: Language
  readonly rules: { readonly [R in RuleId]: RuleWording<Facts[R]> }
  /** Names of facts as the object of "not recorded: …", in lower case. */
  readonly facts: Readonly<Record<FactName, string>>
  /** "not recorded: a, b", in lower case, without a full stop. */
  lacking(names: readonly string[]): string
  readonly cure: CureWording
  /** Headings such as "Sitting 3, motion 1"; without ordinals the bare word. */
  place(place: Place): string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly weights: Readonly<Record<Weight, string>>
  /** A whole verdict in a sentence, with a full stop. */
  readonly conclusions: Readonly<Record<Conclusion, string>>
  /** Lawfulness in a sentence, with a full stop. */
  readonly validity: Readonly<Record<Conclusion, string>>
  /** The decision of a motion in a sentence, with a full stop. */
  decision(decision: Decision): string
  /** What each question leaves open, and its readings. */
  readonly questions: QuestionWording
  /** On which reading a finding hangs, and what another would make of it: a whole sentence, with a full stop. */
  hinge(hinge: Hinge): string
  /** "if …, the provision would be breached", in lower case without a full stop. */
  otherwise(hinge: Otherwise): string
  readonly report: ReportWording
  readonly page: PageWording
}

/** What a table of findings tells of each: its file and line, whose it is, and what the rule says. */
export type FindingColumn =
  | 'file'
  | 'line'
  | 'assembly'
  | 'unit'
  | 'kind'
  | 'rule'
  | 'provision'
  | 'weight'
  | 'outcome'
  | 'at'
  | 'sentence'
  | 'lacking'
  | 'dependsOn'

/** How a cure speaks: each step a noun phrase in lower case, and the sentence that lists them, with its full stop. */
export interface CureWording {
  readonly steps: { readonly [Do in CureStep['do']]: (step: StepOf<Do>) => string }
  /** All steps as one sentence. */
  sentence(steps: readonly string[]): string
}

/** A fact that a cure may correct, by the record that holds it and its key. */
export type CorrectedFact =
  | 'election.by'
  | 'election.vote'
  | 'seat.staffUnit'
  | 'sitting.convenedBy'
  | 'sitting.presiding'
  | 'sitting.video'
  | 'notice.place'
  | 'notice.time'
  | 'notice.agenda'
  | 'notice.materials'
  | 'minutes.agenda'
  | 'minutes.attendance'
  | 'media.decidedBy'
  | 'ballot.mode'
  | 'motion.declared'
  | 'motion.effect'
  | 'motion.measures'
  | 'motion.petitionTo'
  | 'respondent.violationReviewed'
  | 'apology.before'
  | 'inspection.by'
  | 'proposal.to'

/** How each of them is said to be corrected; where several values would do, any of those given. */
export type Corrections = Readonly<Record<CorrectedFact, string | ((to: readonly string[]) => string)>>

/** A day that a cure may ask for, likewise. */
export type DatedFact =
  | 'election.on'
  | 'seat.elected'
  | 'roster.drawn'
  | 'roster.signed'
  | 'roster.approved'
  | 'sitting.on'
  | 'notice.on'
  | 'minutes.drawn'
  | 'media.decided'
  | 'apology.performed'

/** The words of the printed report. Counts choose their plural form. */
export interface ReportWording {
  /** "nothing breached" of one dossier. */
  readonly nothingBreached: string
  /** Heading over what is not known. */
  readonly notKnown: string
  /** Heading over the notes. */
  readonly notes: string
  /** Heading over the summary by rule. */
  readonly summary: string
  /** Column heads of the summary: rule, met, breached, not known, notes. */
  readonly columns: readonly [rule: string, met: string, breached: string, unknown: string, notes: string]
  /** Short name of each rule for the summary, a noun phrase in lower case. */
  readonly rules: Readonly<Record<RuleId, string>>
  /** A line that could not be read: "line 3 could not be read". */
  unreadable(line: number): string
  /** "40 dossiers: 12 with breaches, 20 with something not known, 8 clean" */
  totals(counts: {
    readonly dossiers: number
    readonly breached: number
    readonly unknown: number
    readonly met: number
    readonly unreadable: number
  }): string
  /** Said once, at the end, when no dossier has a breach: a whole sentence. */
  readonly nothingBreachedAnywhere: string
  /** Heading over units that may lack an assembly: only a whole register can tell. */
  readonly formation: string
  /** "40 records checked: 38 valid, 2 not" */
  checked(counts: { readonly records: number; readonly invalid: number }): string
  /** Column heads of the findings as a table. */
  readonly findingColumns: Readonly<Record<FindingColumn, string>>
  /** "consults tie, majority" */
  consults(questions: readonly string[]): string
  /** "3 breaches", "1 breach" */
  breaches(count: number): string
  /** "3 facts not known" */
  unknowns(count: number): string
  /** "3 notes" */
  noted(count: number): string
  /** "12 findings" */
  findings(count: number): string
  /** Heading over what is not breached, yet hangs on a reading. */
  readonly dependsOnReading: string
  /** "the same under every reading", of one dossier. */
  readonly settled: string
  /** "only the weight depends on the reading: 24 findings" */
  weightAlone(count: number): string
  /** How many of all findings hang on readings, in outcome and in weight alone: a whole sentence. */
  unsettled(counts: { readonly findings: number; readonly outcome: number; readonly weight: number }): string
  /** Heading over the questions, each with the findings that hang on it in outcome and in weight alone. */
  readonly byQuestion: string
  /** Readings other than the defaults, named: "read with tie=override". */
  readings(list: readonly string[]): string
}
