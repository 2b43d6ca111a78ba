/* Where a law does not hold, beside what depends on majority and tie (`votes/pinned.ts`): the figures, and what comes of them. */
import type { Count, Day, Decision, Readings, ServicePeriod } from 'zhinalys'
import type { LawName } from './registry.js'

/** Two counts between which the law would have nothing change. */
export interface CountCounterexample {
  readonly against: LawName
  readonly says: string
  readonly readings: Partial<Readings>
  readonly counts: readonly [Counted, Counted]
}

type Counted = readonly [count: Count, result: Decision['result']]

const tied = { present: 6, for: 3, against: 3 } as const

export const ofCounts: readonly CountCounterexample[] = [
  {
    against: 'strangersChangeNothing',
    says: 'The secretary’s vote never counts, yet 4 : 3 carries without the secretary in the room and fails with: under this reading the secretary is one of those present.',
    readings: { voteSecretary: 'included' },
    counts: [
      [{ present: 7, for: 4, against: 3, secretaryPresent: false }, 'adopted'],
      [{ present: 7, for: 4, against: 3, secretaryPresent: true }, 'rejected'],
    ],
  },
  {
    against: 'strangersChangeNothing',
    says: 'A vote of the absent never counts, yet 4 : 1 of 5 present carries, and fails if 8 registered at the opening: under this reading those who went are still among those present.',
    readings: { votePresent: 'registered' },
    counts: [
      [{ present: 5, for: 4, against: 1, registered: 5 }, 'adopted'],
      [{ present: 5, for: 4, against: 1, registered: 8 }, 'rejected'],
    ],
  },
  {
    against: 'namesChangeNothing',
    says: 'Under this reading it is asked on which side the holder of the casting vote voted: 3 : 3 carries or fails by who was for.',
    readings: { castingVote: 'own' },
    counts: [
      [{ ...tied, holderVote: 'for' }, 'adopted'],
      [{ ...tied, holderVote: 'against' }, 'rejected'],
    ],
  },
  {
    against: 'openAsSecret',
    says: 'An open tie is decided by the holder’s own vote, a secret one by what is declared.',
    readings: { castingVote: 'own' },
    counts: [
      [{ ...tied, secret: false, casting: 'for', holderVote: 'against' }, 'rejected'],
      [{ ...tied, secret: true, casting: 'for', holderVote: 'against' }, 'adopted'],
    ],
  },
  {
    against: 'openAsSecret',
    says: 'An open tie is decided by the casting vote, a secret one falls.',
    readings: { secretTie: 'falls' },
    counts: [
      [{ ...tied, secret: false, casting: 'for' }, 'adopted'],
      [{ ...tied, secret: true, casting: 'for' }, 'rejected'],
    ],
  },
]

/** Records of service of which the length on a day and the first eligible day do not say what the law would have. */
export interface ServiceCounterexample {
  readonly against: LawName
  readonly says: string
  readonly readings: Partial<Readings>
  readonly records: readonly ServiceFigures[]
}

interface ServiceFigures {
  readonly service: readonly ServicePeriod[]
  readonly on: Day
  readonly length: string
  readonly eligible: Day | undefined
}

const ended: ServicePeriod = { from: '2008-01-01', to: '2017-12-30' }

export const ofService: readonly ServiceCounterexample[] = [
  {
    against: 'lengthNotReachedBefore',
    says: 'The 30 days left over are a month, so that ten years are shown on the eve of the first eligible day, which is not before the tenth anniversary.',
    readings: { serviceSum: 'summed-months' },
    records: [
      { service: [{ from: '1984-01-01' }], on: '1993-12-31', length: '10y 0m 0d', eligible: '1994-01-01' },
      { service: [{ from: '1984-01-01' }], on: '1993-12-30', length: '9y 11m 29d', eligible: '1994-01-01' },
    ],
  },
  {
    against: 'lengthNotReachedBefore',
    says: 'Out of service the length may be ten years though no day served was the first eligible day: 3,652 days are ten years where two 29 February lie among the days that they are laid on, and a day less where three do.',
    readings: {},
    records: [
      { service: [ended], on: '2017-12-31', length: '9y 11m 30d', eligible: undefined },
      { service: [ended], on: '2018-02-28', length: '10y 0m 0d', eligible: undefined },
    ],
  },
  {
    against: 'dayMoreNeverPostpones',
    says: 'A day of service by itself, after a gap, begins the reckoning anew where only the last unbroken period counts.',
    readings: { serviceSum: 'last-unbroken' },
    records: [
      {
        service: [{ from: '2000-01-01', to: '2014-12-31' }],
        on: '2020-06-02',
        length: '15y 0m 0d',
        eligible: '2010-01-01',
      },
      {
        service: [
          { from: '2000-01-01', to: '2014-12-31' },
          { from: '2020-06-01', to: '2020-06-01' },
        ],
        on: '2020-06-02',
        length: '0y 0m 1d',
        eligible: undefined,
      },
    ],
  },
]
