/*
 * Where a law of the vote does not hold: of each combination of majority and tie the first counter-example, as for :
 * against : abstained of those present, the casting vote being for; an arrow leads to the vote that it is made into.
 * Where none is pinned the law holds.
 */
import type { Readings } from 'zhinalys'
import { options } from '../../../src/readings/options.js'

export type Combination = `${Readings['majority']} × ${Readings['tie']}`
export type SometimesLaw = 'half' | 'halfWithCasting' | 'oneMoreFor' | 'oneMoreAgainst'

export const combinationsOfVotes = options.majority.flatMap((majority) =>
  options.tie.map((tie): Combination => `${majority} × ${tie}`),
)

/** Whatever the tie, which is not asked before the count has decided. */
function underEveryTie(majority: Readings['majority'], votes: string): Partial<Record<Combination, string>> {
  return Object.fromEntries(options.tie.map((tie) => [`${majority} × ${tie}`, votes]))
}

export const pinned: Readonly<Record<SometimesLaw, Readonly<Partial<Record<Combination, string>>>>> = {
  half: {
    // 3 of 4 have voted, all 2 of 2 attend.
    ...underEveryTie('simple-turnout', '2 : 1 : 0 of 4'),
    ...underEveryTie('simple-attendance', '1 : 0 : 1 of 2'),
  },
  halfWithCasting: {
    'absolute × override': '1 : 1 : 0 of 4',
    'simple-turnout × recheck': '2 : 2 : 0 of 6',
    'simple-turnout × override': '1 : 1 : 0 of 4',
    'simple-attendance × recheck': '1 : 1 : 1 of 4',
    'simple-attendance × override': '1 : 1 : 0 of 4',
  },
  // A tie that the casting vote adopted is none any more.
  oneMoreFor: {
    'absolute × recheck': '1 : 1 : 0 of 3 → 2 : 1 : 0 of 4',
    'absolute × override': '1 : 1 : 0 of 3 → 2 : 1 : 0 of 4',
    'simple-turnout × override': '1 : 1 : 0 of 4 → 2 : 0 : 0 of 4',
    'simple-attendance × override': '1 : 1 : 0 of 4 → 2 : 0 : 0 of 4',
  },
  // One more makes a tie, or the turnout.
  oneMoreAgainst: {
    'absolute × recheck': '1 : 0 : 0 of 2 → 1 : 1 : 0 of 2',
    'absolute × override': '1 : 0 : 0 of 2 → 1 : 1 : 0 of 2',
    'simple-turnout × recheck': '1 : 0 : 0 of 2 → 1 : 1 : 0 of 2',
    'simple-turnout × override': '1 : 0 : 0 of 2 → 1 : 1 : 0 of 2',
    'simple-turnout × half-of-present': '2 : 0 : 0 of 4 → 2 : 1 : 0 of 4',
    'simple-turnout × never': '2 : 0 : 0 of 4 → 2 : 1 : 0 of 4',
    'simple-attendance × recheck': '1 : 0 : 0 of 2 → 1 : 1 : 0 of 2',
    'simple-attendance × override': '1 : 0 : 0 of 2 → 1 : 1 : 0 of 2',
    'simple-attendance × half-of-present': '2 : 0 : 0 of 4 → 2 : 1 : 0 of 4',
    'simple-attendance × never': '2 : 0 : 0 of 4 → 2 : 1 : 0 of 4',
  },
}
