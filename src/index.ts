/**
 * Arithmetic, judgements, readings, sentences, and the law as data: first what the regulation speaks of, in the order of
 * its paragraphs, then what judgements say of it, and the records that they take.
 *
 * @module zhinalys
 */

// Composition and eligibility: paragraph 4
export { judgeComposition, judgeEligibility } from './rules/judge.js'
export { eligibleFrom, serviceOn } from './rules/service.js'
export type { AssemblyOfSeat } from './rules/cases.js'
export type { ServiceLength } from './calendar/length.js'
export { bodies, categories, kinds, offices, type Body, type Category, type Kind, type Office } from './terms/terms.js'

// Sittings and decisions: paragraphs 9 to 18
export { judgeConvening, judgeMinutes, judgeQuorum, judgeVote } from './rules/judge.js'
export { majorityOf, quorumOf } from './rules/arithmetic.js'
export { countVote } from './rules/voting/count.js'
export type { Count, Decision } from './rules/voting/decision.js'
export { matters, type Matter } from './terms/matters.js'
export type { SittingRecord, VoteRecord } from './rules/judge.js'

// Measures of influence: paragraph 19
export { judgeMeasures } from './rules/judge.js'
export { measures, type Measure } from './terms/measures.js'

// Oversight: paragraph 20
export { judgeOversight } from './rules/judge.js'
export type { Quarter } from './calendar/quarter.js'

// A whole file
export { judgeDossier, judgeDossierAcross, type DossierVerdict } from './rules/dossier.js'

// What judgements say
export type { Finding, Verdict } from './rules/rule.js'
export type { FindingOf, VerdictOf } from './verdict/verdict.js'
export type { Outcome } from './verdict/outcome.js'
export type { Lacking } from './verdict/ruling.js'
export type { Conclusion, Weight } from './verdict/verdict.js'
export { rules } from './rules/catalogue.js'
export type { RuleEntry, SubjectKind } from './rules/rule.js'
export type {
  Bound,
  Convener,
  DecisionFacts,
  Facts,
  MinutesPart,
  NoticePart,
  QuorumFacts,
  RosterFacts,
  RuleId,
  SeatFacts,
  Signatory,
} from './rules/facts.js'
export type { Cure, CureStep, FactValue, StepOf } from './rules/cure.js'

// Readings
export { questions, type Questions } from './readings/questions.js'
export { defaultReadings } from './readings/readings.js'
export { acrossReadings, type Across } from './readings/across.js'
export type { Question, Readings } from './readings/options.js'
export type { Dependence } from './rules/rule.js'

// Sentences
export { explain, type Explicable } from './wording/explain.js'
export { hinges } from './wording/hinges.js'
export { remedy } from './wording/remedy.js'
export { sentence } from './wording/sentence.js'
export type { Hinge, Otherwise, QuestionWording } from './wording/questions.js'
export type { PageCard, PageHeading, PageLabel, PageWording } from './wording/page.js'
export type {
  CorrectedFact,
  Corrections,
  CureWording,
  DatedFact,
  FactName,
  FindingColumn,
  Place,
  ReportWording,
  RuleWording,
  Wording,
} from './wording/wording.js'

// The regulation
export { cite, type Language } from './provisions/cite.js'
export { edition } from './provisions/edition.js'
export { provisions } from './provisions/provisions.js'
export type { ProvisionId } from './provisions/places.js'
export type { Checkable, Modality, Provision } from './provisions/provision.js'

// Records
export type * from './records/types.js'
export { isDay, type Day } from './calendar/day.js'
