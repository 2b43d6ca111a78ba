import type { ExplainedQuestions } from './explained.js'
import type { Subject } from './pattern.js'
import { assemblyOf, motionOf, sittingOf } from './records.js'

export const majority: ExplainedQuestions<
  'majority' | 'voteSecretary' | 'votePresent' | 'spoiltBallots' | 'secrecyDemand'
> = {
  majority: {
    why: 'One sentence of paragraph 17 says how decisions are adopted, by a majority of those who attended, and when they are lawful, if more than half of those attending “vote to them”. «Оларға дауыс беру» can be to vote for the decisions or to vote on them; in the second sense the majority and the turnout are two tests.',
    readings: {
      absolute: {
        rule: '2F > D',
        argument:
          'The ordinary sense of «шешімге дауыс беру» in such a sentence is to vote for it, and “more than half” then says exactly what “majority of the total number attending” says: one threshold, told twice, once for adoption and once for lawfulness. No abstainer can help a decision through.',
      },
      'simple-turnout': {
        rule: 'F > A and 2(F + A) > D',
        argument:
          'A statute does not say the same thing twice. If «оларға дауыс беру» is to take a stand on the decisions, the first half asks for more votes for than against and the second for more than half taking a stand; whoever abstains has voted for neither and cannot be counted as voting.',
      },
      'simple-attendance': {
        rule: 'F > A and 2(F + A + O + S) > D, S the spoilt ballots in D',
        argument:
          'As before, but an abstention is a vote: it is called, counted and recorded together with the others. Then the second half merely asks that more than half take part in the vote, which is how many bodies understand the turnout of a ballot.',
      },
    },
    patterns: [
      {
        facts: 'Seven present: 3 for, 2 against, 2 abstain.',
        of: { count: { present: 7, for: 3, against: 2, abstained: 2 } },
      },
      {
        facts: 'Seven present: 2 for, 1 against, 4 abstain.',
        of: { count: { present: 7, for: 2, against: 1, abstained: 4 } },
      },
    ],
  },
  voteSecretary: {
    why: 'The majority is one “of the total number of members who attended”. The secretary attends and has no vote; whether that makes the secretary one of the total is the question of paragraph 15 over again, but the answers need not agree.',
    readings: {
      excluded: {
        rule: 'D = V',
        argument:
          'Paragraph 4, part 3, takes the vote from the secretary. If the secretary were in the total, attending would work as a standing vote against, which is more influence than having no vote is meant to leave.',
      },
      included: {
        rule: 'D = V + s, s = 1 if the secretary is present',
        argument:
          '“Total number” is emphatic: the text could have said “of the members”, or “of those voting”. The secretary is on the roster that paragraph 4, part 1, opens, and is in the list of those attending that the secretary draws up.',
      },
    },
    patterns: [
      {
        facts: 'Seven voting members and the secretary are present: 4 for, 3 against.',
        of: { count: { present: 7, for: 4, against: 3, secretaryPresent: true } },
      },
      {
        facts: 'Five voting members and the secretary: 2 for, 2 against, 1 abstains; the chair casts for.',
        of: { count: { present: 5, for: 2, against: 2, abstained: 1, casting: 'for', secretaryPresent: true } },
      },
    ],
  },
  votePresent: {
    why: 'Paragraph 17 names the people of its base twice, «қатысқан» for adoption and «қатысып отырған» for lawfulness. Those who attended at the opening may be more than those who attend when the vote is taken.',
    readings: {
      'at-vote': {
        rule: 'V counts those present at the vote',
        argument:
          'Lawfulness, the part with a consequence, uses the continuing participle: those who are attending. Whoever has gone home neither votes nor abstains, and to count that person would turn leaving into a vote against.',
      },
      registered: {
        rule: 'V counts those registered at the opening, if they were more',
        argument:
          'Adoption uses the finished participle and “total number”, which fits the list of those attending that paragraph 12 has drawn up for the sitting. One list, one number for every decision of the day; leaving before an unwelcome vote then gains nothing.',
      },
    },
    patterns: [
      {
        facts: 'Seven were registered, five are present at the vote: 3 for, 2 against.',
        of: { count: { present: 5, registered: 7, for: 3, against: 2 } },
      },
      {
        facts: 'Six were registered, four are present: 2 for, 2 against; the chair casts for.',
        of: { count: { present: 4, registered: 6, for: 2, against: 2, casting: 'for' } },
      },
    ],
  },
  spoiltBallots: {
    why: 'The order allows ballot papers (17, part 1) and says nothing of one that cannot be read or does not come back.',
    readings: {
      'in-base': {
        rule: 'a spoilt or missing ballot stays in D',
        argument:
          'The base is people who attend, not papers that can be read. Whoever handed in a spoilt paper still sat there, and nothing in the text takes an attending member out of the number.',
      },
      'out-of-base': {
        rule: 'spoilt ballots leave D',
        argument:
          'A spoilt paper expresses nothing; in elections it is commonly set aside before shares are reckoned. To keep it in the base gives it the effect of a vote against, which its author did not cast.',
      },
    },
    patterns: [
      {
        facts: 'Seven present, secret ballot: 3 for, 2 against, 2 spoilt.',
        of: { count: { present: 7, for: 3, against: 2, spoilt: 2, secret: true } },
      },
      {
        facts: 'Six present, secret ballot: 2 for, 2 against, 2 spoilt; the chair declares a casting vote for.',
        of: { count: { present: 6, for: 2, against: 2, spoilt: 2, secret: true, casting: 'for' } },
      },
    ],
  },
  secrecyDemand: {
    why: 'A secret ballot is held “on the demand of the majority”: of whom, and against what, is left out.',
    readings: {
      'half-of-present': {
        rule: '2 · demanded > V',
        argument:
          'The sentence has named its people just before, the members who attended; a bare “majority” refers back to them. It is the majority by which the same sentence decides everything else.',
      },
      'more-than-object': {
        rule: 'demanded > objected',
        argument:
          'A demand on procedure is usually put to a quick show of hands, and whoever does not care does not count. “Majority” without a total is, taken literally, the larger part of those who spoke up.',
      },
      'half-of-members': {
        rule: '2 · demanded > voting seats on the roster',
        argument:
          'The open ballot is the rule and openness an aim of the order (17, part 3); an exception from it should carry the whole assembly, so that a chance majority of a thin sitting cannot close the ballot.',
      },
    },
    patterns: [
      { facts: 'Five of seven present, secret ballot; 3 demanded it, 2 objected.', of: secret(3, 2) },
      { facts: 'Five of seven present, secret ballot; 2 demanded it, 1 objected.', of: secret(2, 1) },
    ],
  },
}

function secret(demanded: number, objected: number): Subject {
  const ballot = { mode: 'secret', for: 4, against: 1, demanded, objected } as const
  const sitting = sittingOf({ present: ['c', 'd', 'm1', 'm2', 'm3'], motions: [motionOf({ ballot })] })
  return { dossier: { assembly: assemblyOf(), sittings: [sitting] }, rule: 'vote.secrecy' }
}
