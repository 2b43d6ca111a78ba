import type { Law } from './law.js'

/** Of a count, by enumeration of `countVote`. */
export const ofVotes = {
  oneDecision: {
    law: 'Every count with a quorum and no more votes than members comes to exactly one decision: by the count; on a tie by the casting vote; or, on a tie that waits for it, to none yet.',
    paragraph: '17.1, 17.2',
    how: 'every vote',
    cases: 1_142_064,
  },
  half: {
    law: 'But for the casting vote, nothing is adopted without more than half for it.',
    paragraph: '17.1',
    reading: 'majority: absolute',
    how: 'every vote; the first counter-example of each other majority is pinned',
    cases: 380_688,
  },
  moreForThanAgainst: {
    law: 'What is adopted by the count has more for than against, and more than half took part.',
    paragraph: '17.1',
    reading: 'majority: simple-turnout, simple-attendance',
    how: 'every vote',
    cases: 761_376,
  },
  halfWithCasting: {
    law: 'What the casting vote adopts has more than half with one vote for it added.',
    paragraph: '17.2',
    reading: 'tie: half-of-present, never; recheck too where the majority is absolute',
    how: 'every vote; the first counter-example of each other combination is pinned',
    cases: 666_204,
  },
  castingOnTies: {
    law: 'The casting vote changes something on ties only.',
    paragraph: '17.2',
    how: 'every vote; compared with the same vote where nobody holds it',
    cases: 1_142_064,
  },
  neededIsExact: {
    law: 'What is needed and what is short are exact: with so many votes for the motion is adopted by the count, with one fewer it is not.',
    paragraph: '17.1',
    how: 'every vote before a casting vote, with every number for that those who did not vote could make',
    cases: 81_576,
  },
  oneMoreFor: {
    law: 'One more for never undoes an adoption.',
    paragraph: '17.1, 17.2',
    reading: 'tie: half-of-present, never; recheck too where the majority is simple',
    how: 'every vote; one who abstained, was against, did not vote or was away votes for; the first counter-example of each other combination is pinned',
    cases: 761_376,
  },
  oneMoreAgainst: {
    law: 'One more against never makes an adoption.',
    paragraph: '17.1, 17.2',
    reading: 'majority: absolute with tie: half-of-present, never',
    how: 'every vote; one who abstained, was for, did not vote or was away votes against; the first counter-example of each other combination is pinned',
    cases: 190_344,
  },
  openAsSecret: {
    law: 'The open and the secret form of the same counts come to the same decision.',
    paragraph: '17.1, 17.2',
    reading: 'castingVote: second with secretTie: declared',
    how: 'every vote, in both forms',
    cases: 734_184,
  },
  settledMeansSettled: {
    law: 'What is settled across readings is the same under every single combination of them; what is not has as many results as are told.',
    paragraph: 'the contract, Functions',
    how: 'every count of up to 8 present, whoever else registered, with and without the secretary, open and secret, under the 384 combinations one by one',
    cases: 12_012,
  },
  wholeProduct: {
    law: 'A count depends on those questions of which changing one alone changes it, and every path leads to what it says.',
    paragraph: 'the contract, Functions',
    how: 'every count of up to 7 present, with all that can be known of a casting vote where one is waited for, against the 384 combinations (`test/readings`)',
    cases: 58_820,
  },
  secondFormulation: {
    law: 'A second formulation of the count, written from the rules alone, comes to the same decision.',
    paragraph: '17.1, 17.2',
    how: 'every count of up to 8 present, one more vote than there are members included (`test/rules/count-enumeration.test.ts`)',
    cases: 7_839_469,
  },
} as const satisfies Record<string, Law>

/** What the enumeration of votes leaves out, and that it may. */
export const ofCollapses = {
  voidWithoutQuorum: {
    law: 'Without a quorum a vote is void, whatever else.',
    paragraph: '15',
    how: 'every vote',
    cases: 1_142_064,
  },
  unknownWhenOvercounted: {
    law: 'A count of more votes than there are members is not known, whichever vote is too many.',
    paragraph: '17.1',
    how: 'every vote, with one vote too many for, against, abstained and spoilt',
    cases: 1_142_064,
  },
  baseIsOneNumber: {
    law: 'Those registered, the secretary, and the readings of who counts as present act through one number, of which more than half is asked.',
    paragraph: '17.1',
    how: 'every vote before a casting vote, with everyone who may have registered, the secretary in the room or not, under both readings of each question',
    cases: 652_608,
  },
  spoiltBallotsNotAsked: {
    law: 'Where no ballot is spoilt, the reading of spoilt ballots changes nothing.',
    paragraph: '17.1',
    how: 'every vote, where no ballot is spoilt',
    cases: 299_376,
  },
  endsAlike: {
    law: 'The 256 things that can be known of a casting vote come to fourteen: nobody holds it; it is declared in secret, or falls; it is a second vote, or its holder’s own.',
    paragraph: '17.2',
    how: 'every vote before a casting vote, with each of the 256',
    cases: 20_883_456,
  },
} as const satisfies Record<string, Law>

/** Of a motion with its record, by enumeration. */
export const ofRecords = {
  decidedAsCounted: {
    law: 'A record is decided as the count of its figures, by name in the open and by number in secret, so that the laws of the count are those of records.',
    paragraph: '17.1, 17.2',
    how: 'every record',
    cases: 5_280,
  },
  voidOnlyWithoutQuorum: {
    law: 'A vote is void, and nothing adopted, exactly where there was no quorum at the opening or, if the reading asks for it, at the vote.',
    paragraph: '15',
    how: 'every roster of up to 8 voting seats, every attendance at the opening and at the vote, with those who left and with and without the secretary, under every combination of readings',
    cases: 660,
  },
  strangersChangeNothing: {
    law: 'A vote of the secretary, of a guest, of somebody absent, of one who has left or of somebody unknown never changes a result.',
    paragraph: '4.3, 14.2, 17.1',
    how: 'every record; each such vote for, against and abstained',
    cases: 5_280,
  },
  orderChangesNothing: {
    law: 'The order of ballots never matters.',
    paragraph: '17.1',
    how: 'every record; the lists, and the names in them, the other way round',
    cases: 5_280,
  },
  namesChangeNothing: {
    law: 'Who voted how never matters, nor whether votes are recorded by name or by number.',
    paragraph: '17.1',
    reading: 'castingVote: second',
    how: 'every record; everybody’s vote handed on to the next, all the way round',
    cases: 5_280,
  },
} as const satisfies Record<string, Law>
