/* Single counts, each for one word of the law or of a reading; `count-enumeration.test.ts` has all of them. */
import { expect, it } from 'vitest'
import { countVote, type Count, type Decision, type Readings } from 'zhinalys'

it.each<[string, Count, Partial<Decision>, Partial<Readings>?]>([
  ['four of seven', { present: 7, for: 4, against: 3, quorate: true }, { result: 'adopted', by: 'count', needed: 4 }],
  ['without a quorum', { present: 7, for: 4, against: 3, quorate: false }, { result: 'void', needed: 4, short: 0 }],
  [
    'more papers than persons, spoilt ones among them',
    { present: 5, for: 3, against: 1, spoilt: 2 },
    { result: 'unknown', needed: 3, short: 0 },
  ],
  [
    'a secret tie that falls',
    { present: 6, for: 3, against: 3, secret: true, casting: 'for' },
    { result: 'rejected', by: 'count', tie: true },
    { secretTie: 'falls' },
  ],
  [
    'an open tie, decided by the side on which the holder stands',
    { present: 6, for: 3, against: 3, holderVote: 'for' },
    { result: 'adopted', by: 'casting-vote' },
    { castingVote: 'own' },
  ],
  [
    'spoilt papers are part of the attendance that voted',
    { present: 7, for: 1, against: 0, abstained: 1, spoilt: 2 },
    { result: 'adopted', needed: 1 },
    { majority: 'simple-attendance' },
  ],
  [
    'and are not where they leave the base',
    { present: 7, for: 1, against: 0, abstained: 1, spoilt: 2 },
    { result: 'rejected', needed: 2, short: 1 },
    { majority: 'simple-attendance', spoiltBallots: 'out-of-base' },
  ],
  [
    'a tie of two in which four abstained: too few voted for or against',
    { present: 6, for: 1, against: 1, abstained: 4 },
    { result: 'rejected', tie: true, needed: 3, short: 2 },
    { majority: 'simple-turnout' },
  ],
  [
    'the same, where those who abstained took part too',
    { present: 6, for: 1, against: 1, abstained: 4 },
    { result: 'pending', tie: true, needed: 2, short: 1 },
    { majority: 'simple-attendance' },
  ],
  [
    'a secretary who is not there is not counted',
    { present: 7, for: 4, against: 3 },
    { result: 'adopted', needed: 4 },
    { voteSecretary: 'included' },
  ],
  [
    'a secretary who is there is',
    { present: 7, for: 4, against: 3, secretaryPresent: true },
    { result: 'rejected', needed: 5, short: 1 },
    { voteSecretary: 'included' },
  ],
])('%s', (_, count, decision, readings) => {
  expect(countVote(count, readings)).toMatchObject(decision)
})

it.each(['present', 'for', 'against', 'abstained', 'spoilt', 'registered'])('a count below 0 is named: %s', (name) => {
  expect(() => countVote({ present: 7, for: 4, against: 3, [name]: -1 })).toThrow(
    new RangeError(`${name}: expected a whole number of at least 0, got -1`),
  )
})
