/**
 * The count of rules.md ("Counting"), formulated a second time and apart from the library: one table for each question,
 * and a list of rows of which the first that fits decides. It shares nothing with `src` but types, and is only as fast
 * as it needs to be. It takes figures that make sense and readings that exist: it checks nothing.
 */
import type { Readings } from '../../src/readings/options.js'
import type { Count, Decision } from '../../src/rules/voting/decision.js'

/** The questions that a count can hang on. */
type CountQuestion =
  'majority' | 'voteSecretary' | 'votePresent' | 'spoiltBallots' | 'tie' | 'castingVote' | 'secretTie'

export type CountReadings = Pick<Readings, CountQuestion>

/** What the majority and the tie are reckoned from; the letters are those of rules.md. */
type Figures = { F: number; A: number; O: number; S: number; D: number }

/** One vote under one set of readings, with all that the rows below ask of it. */
type Vote = { count: Count; readings: CountReadings; figures: Figures }

// contract.md, Count: "absent = 0"
const abstainedOf = (count: Count) => count.abstained ?? 0
const spoiltOf = (count: Count) => count.spoilt ?? 0

// Step 2. "D = voting seats present at the vote; under `registered` those at the opening, if more"
const seats: Record<Readings['votePresent'], (count: Count) => number> = {
  'at-vote': (count) => count.present,
  registered: (count) => Math.max(count.present, count.registered ?? count.present),
}

// Step 2. "plus the secretary if present under `included`"
const secretary: Record<Readings['voteSecretary'], (count: Count) => number> = {
  excluded: () => 0,
  included: (count) => (count.secretaryPresent === true ? 1 : 0),
}

// Step 2. "less spoilt ballots under `out-of-base`"
const spoiltLeaving: Record<Readings['spoiltBallots'], (count: Count) => number> = {
  'in-base': () => 0,
  'out-of-base': spoiltOf,
}

// Step 3. The test of `majority`, as readings.md states it for each reading.
const carries: Record<Readings['majority'], (figures: Figures) => boolean> = {
  absolute: ({ F, D }) => 2 * F > D,
  'simple-turnout': ({ F, A, D }) => F > A && 2 * (F + A) > D,
  'simple-attendance': ({ F, A, O, S, D }) => F > A && 2 * (F + A + O + S) > D,
}

// readings.md, `tie: recheck`. "the casting vote adds one «for», and the test of `majority` must hold with F + 1, its
// turnout counted without the casting vote": F + 1 where it is compared, F where it is turnout.
const carriesWithOneMore: Record<Readings['majority'], (figures: Figures) => boolean> = {
  absolute: ({ F, D }) => 2 * (F + 1) > D,
  'simple-turnout': ({ F, A, D }) => F + 1 > A && 2 * (F + A) > D,
  'simple-attendance': ({ F, A, O, S, D }) => F + 1 > A && 2 * (F + A + O + S) > D,
}

// Step 4. "a tie in the sense of `tie` (under `never`: F = A)". That there is no majority is clear by then.
const tied: Record<Readings['tie'], (figures: Figures) => boolean> = {
  recheck: ({ F, A }) => F === A,
  override: ({ F, A }) => F === A,
  'half-of-present': ({ F, D }) => 2 * F === D,
  never: ({ F, A }) => F === A,
}

// Step 4. "If the reading lets the casting vote decide"
const castingDecides: Record<Readings['tie'], (vote: Vote) => boolean> = {
  recheck: ({ figures, readings }) => carriesWithOneMore[readings.majority](figures),
  override: () => true,
  'half-of-present': () => true,
  never: () => false,
}

// Step 4. "open and `own`"
const byOwnVote = ({ count, readings }: Vote) => count.secret !== true && readings.castingVote === 'own'

type Result =
  | { result: 'adopted' | 'rejected'; by: 'count' | 'casting-vote' }
  | { result: 'pending' | 'void' | 'unknown'; by?: undefined }

const adoptedByCount: Result = { result: 'adopted', by: 'count' }
const rejectedByCount: Result = { result: 'rejected', by: 'count' }
const adoptedByCasting: Result = { result: 'adopted', by: 'casting-vote' }
const rejectedByCasting: Result = { result: 'rejected', by: 'casting-vote' }

type Row = { when: (vote: Vote) => boolean; then: Result; tie: boolean }

const rows: readonly Row[] = [
  // Step 1. "No quorum at the opening, or under `each-vote` at the vote: `void`"
  { when: ({ count }) => count.quorate === false, then: { result: 'void' }, tie: false },
  // Step 1. "Else `unknown` if F + A + O + spoilt exceed those present"
  {
    when: ({ count }) => count.for + count.against + abstainedOf(count) + spoiltOf(count) > count.present,
    then: { result: 'unknown' },
    tie: false,
  },
  // Step 3. "Majority by the reading: adopted, `by: 'count'`"
  { when: ({ figures, readings }) => carries[readings.majority](figures), then: adoptedByCount, tie: false },
  // Step 4 asks for "F >= 1 and [...] a tie"; without one, step 5. "Else rejected, `by: 'count'`"
  { when: ({ figures }) => figures.F < 1, then: rejectedByCount, tie: false },
  { when: ({ figures, readings }) => !tied[readings.tie](figures), then: rejectedByCount, tie: false },
  // Step 4, from here on. "If the reading does not let it decide: rejected by count"
  { when: (vote) => !castingDecides[vote.readings.tie](vote), then: rejectedByCount, tie: true },
  // "a secret ballot under `falls`: rejected by count"
  {
    when: ({ count, readings }) => count.secret === true && readings.secretTie === 'falls',
    then: rejectedByCount,
    tie: true,
  },
  // "nobody present holds it: rejected by count"
  { when: ({ count }) => count.holderPresent === false, then: rejectedByCount, tie: true },
  // "open and `own`: the holder's own vote decides, an abstention or no vote rejects by count, an own vote that is not
  // known gives `unknown`"
  { when: (vote) => byOwnVote(vote) && vote.count.holderVote === 'for', then: adoptedByCasting, tie: true },
  { when: (vote) => byOwnVote(vote) && vote.count.holderVote === 'against', then: rejectedByCasting, tie: true },
  { when: (vote) => byOwnVote(vote) && vote.count.holderVote === 'abstained', then: rejectedByCount, tie: true },
  { when: (vote) => byOwnVote(vote), then: { result: 'unknown' }, tie: true },
  // "otherwise the casting vote decides (`by: 'casting-vote'`), declined: rejected by count, none yet: `pending`"
  { when: ({ count }) => count.casting === 'for', then: adoptedByCasting, tie: true },
  { when: ({ count }) => count.casting === 'against', then: rejectedByCasting, tie: true },
  { when: ({ count }) => count.casting === 'declined', then: rejectedByCount, tie: true },
  { when: () => true, then: { result: 'pending' }, tie: true },
]

/** Step 3. "`needed` is the least F that carries with the rest as it is": looked for, not reckoned. */
function leastFor(majority: Readings['majority'], { A, O, S, D }: Figures): number {
  const tried = { F: 0, A, O, S, D }
  while (!carries[majority](tried)) tried.F += 1
  return tried.F
}

function figuresOf(count: Count, readings: CountReadings): Figures {
  const leaving = spoiltLeaving[readings.spoiltBallots](count)
  return {
    F: count.for,
    A: count.against,
    O: abstainedOf(count),
    S: spoiltOf(count) - leaving, // Step 2. "S = spoilt ballots that are in D"
    D: seats[readings.votePresent](count) + secretary[readings.voteSecretary](count) - leaving,
  }
}

/** The decision, by the first row that fits. */
export function modelCount(count: Count, readings: CountReadings): Decision {
  const figures = figuresOf(count, readings)
  const vote = { count, readings, figures }
  const row = rows.find(({ when }) => when(vote))
  if (row === undefined) throw new Error('The last row fits everything.')
  const needed = leastFor(readings.majority, figures)
  const short = Math.max(0, needed - count.for) // Step 3. "`short` = max(0, needed - F)"
  const { then, tie } = row
  if (then.by === undefined) return { result: then.result, needed, short, tie }
  return { result: then.result, by: then.by, needed, short, tie }
}
