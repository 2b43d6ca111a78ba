// Composition and eligibility: paragraph 4
export {
  judgeComposition,
  judgeConvening,
  judgeEligibility,
  judgeMeasures,
  judgeMinutes,
  judgeOversight,
  judgeQuorum,
  judgeVote,
} from './rules/judge.js'
export { eligibleFrom, serviceOn } from './rules/service.js'

// Sittings and decisions: paragraphs 15 and 17
export { majorityOf, quorumOf } from './rules/arithmetic.js'
export { countVote } from './rules/voting/count.js'
export type { Count, Decision } from './rules/voting/decision.js'

// A whole file
export { judgeDossier, judgeDossierAcross, type DossierVerdict } from './rules/dossier.js'

// What judgements say
export type { Bound, DecisionFacts, Facts, QuorumFacts, RosterFacts, RuleId, SeatFacts } from './rules/facts.js'
export type { Cure, CureStep, FactValue, StepOf } from './rules/cure.js'
export type { Dependence, Finding, RuleEntry, SubjectKind, Verdict } from './rules/rule.js'
export type { Outcome } from './verdict/outcome.js'
export type { Lacking } from './verdict/ruling.js'
export type { Conclusion, Weight } from './verdict/verdict.js'
export { rules } from './rules/catalogue.js'

// Sentences
export { explain, type Explicable } from './wording/explain.js'
export { hinges } from './wording/hinges.js'
export type { Hinge, Otherwise, QuestionWording } from './wording/questions.js'
export { remedy } from './wording/remedy.js'
export { sentence } from './wording/sentence.js'
export type {
  CorrectedFact,
  Corrections,
  CureWording,
  DatedFact,
  FactName,
  Language,
  Place,
  ReportWording,
  RuleWording,
  Wording,
} from './wording/wording.js'

// Readings
export type { Question, Readings } from './readings/options.js'
export { questions, type Questions } from './readings/questions.js'
export { acrossReadings, type Across } from './readings/across.js'
export { defaultReadings } from './readings/readings.js'

// The regulation
export { cite } from './provisions/cite.js'
export { edition } from './provisions/edition.js'
export type { ProvisionId } from './provisions/places.js'
export type { Checkable, Modality, Provision } from './provisions/provision.js'
export { provisions } from './provisions/provisions.js'

// Vocabulary and records
export { matters, type Matter } from './terms/matters.js'
export { measures, type Measure } from './terms/measures.js'
export { bodies, categories, kinds, offices, type Body, type Category, type Kind, type Office } from './terms/terms.js'
export { isDay, type Day } from './calendar/day.js'
export type { ServiceLength } from './calendar/length.js'
export type * from './records/types.js'
