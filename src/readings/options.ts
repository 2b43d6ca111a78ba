/**
 * The readings of each question, the default first, in the order of the regulation's paragraphs as far as they allow.
 * Kept apart from the questions' words, so that a rule that needs a reading does not carry the words of all.
 */
export const options = {
  headcount: ['eight-in-all', 'at-least-eight', 'at-most-eight', 'eight-elected', 'eight-ordinary'],
  quorumSecretary: ['excluded', 'included', 'base-only'],
  quorumBase: ['roster', 'serving', 'prescribed'],
  quorumMoment: ['opening', 'each-vote'],
  majority: ['absolute', 'simple-turnout', 'simple-attendance'],
  voteSecretary: ['excluded', 'included'],
  votePresent: ['at-vote', 'registered'],
  spoiltBallots: ['in-base', 'out-of-base'],
  secrecyDemand: ['half-of-present', 'more-than-object', 'half-of-members'],
  tie: ['recheck', 'override', 'half-of-present', 'never'],
  castingVote: ['second', 'own'],
  castingHolder: ['chair-else-deputy', 'presiding'],
  secretTie: ['declared', 'falls'],
  service: ['calendar', 'preferential'],
  serviceSum: ['summed', 'summed-months', 'last-unbroken'],
  serviceDay: ['anniversary', 'after-expiry'],
  serviceMeasured: ['election', 'approval'],
  serviceBodies: ['law-enforcement', 'internal-affairs', 'allied'],
  secretaryService: ['exempt', 'ten-years'],
  candidates: ['any-employee', 'own-category'],
  approval: ['constitutive', 'declaratory'],
  convening: ['additional', 'exclusive', 'chair-only'],
  deputySigns: ['in-absence', 'chair-only', 'both'],
  combination: ['several', 'one', 'one-and-petition'],
  jurisdiction: ['own-category', 'any'],
  video: ['duty', 'programmatic'],
  quarter: ['calendar', 'three-months'],
} as const

/** A phrase of the regulation that admits more than one computable meaning. */
export type Question = keyof typeof options

/** One reading for every question. */
export type Readings = { readonly [Q in Question]: (typeof options)[Q][number] }
