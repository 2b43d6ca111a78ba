/** What would make a finding on a vote met: one case for each way. That a cure serves, and nothing less, is tried elsewhere. */
import { expect, test } from 'vitest'
import {
  judgeDossier,
  judgeVote,
  type Cure,
  type Motion,
  type Readings,
  type RuleId,
  type Seat,
  type Sitting,
} from 'zhinalys'
import { assemblyOf, motionOf, openVote, seats, sittingOf, voters } from '../../dossiers.js'
import { unmet } from '../../find.js'

interface Vote extends Partial<Motion> {
  readonly sitting?: Partial<Sitting>
  readonly seats?: readonly Seat[]
}

function findingOf({ sitting, seats: of = seats, ...motion }: Vote, rule: RuleId, readings?: Partial<Readings>) {
  const sittings = [sittingOf({ ...sitting, motions: [motionOf(motion)] })]
  return unmet(judgeDossier({ assembly: assemblyOf({ seats: of }), sittings }, readings), rule)
}

const present = '/sittings/0/present'
const motion = '/sittings/0/motions/0'
const notKnown = { present: undefined }
const neitherKnown = { present: undefined, presiding: undefined }
const three = ['c', 'd', 'm1']
const others = ['m2', 'm3', 'm4', 'm5']
const five = ['c', 'd', 'm1', 'm2', 'm3']
const tiedWithoutChair = openVote(['d', 'm1', 'm2', 'm3', 'm4', 'm5'], 3, 3)
const chairAway = { present: ['d', 'm1', 'm2', 'm3', 'm4', 'm5'], presiding: undefined }
const byM1 = { by: 'm1', vote: 'for' } as const
const byD = { by: 'd', vote: 'for' } as const
const six = ['c', 'd', 'm1', 'm2', 'm3', 'm4']
const threeEach = { mode: 'open', for: 3, against: 3 } as const
/** Besides those in office eight who have left: they count in the roster, and no quorum is ever made. */
const mostHaveLeft = [
  ...seats,
  ...Array.from({ length: 8 }, (_, i): Seat => ({ id: `l${i + 1}`, office: 'member', left: '2024-03-01' })),
]
const ownTurnout = { castingVote: 'own', majority: 'simple-turnout' } as const

test.each<[string, Vote, RuleId, Cure | undefined, Partial<Readings>?]>([
  [
    'three of seven at the opening, where the vote has no list of its own',
    { sitting: { present: three } },
    'vote.quorum',
    [{ do: 'attend', fact: present, more: 1, among: others }],
  ],
  [
    'three of seven at the vote, by its own list',
    { present: three },
    'vote.quorum',
    [{ do: 'attend', fact: `${motion}/present`, more: 1, among: others }],
  ],
  [
    'void for want of a quorum, and declared rejected as the votes are',
    { sitting: { present: three }, ballot: openVote(three, 0, 3), declared: 'rejected' },
    'vote.declared',
    [{ do: 'attend', fact: present, more: 1, among: others }],
  ],
  [
    'all were at the vote, but too few at the opening',
    { sitting: { present: three }, present: voters, ballot: openVote(voters, 3, 4), declared: 'rejected' },
    'vote.declared',
    [{ do: 'attend', fact: present, more: 1, among: others }],
  ],
  [
    'votes by name that carry with no attendance: both are wanted anew',
    { sitting: notKnown, ballot: openVote(voters, 2, 5), declared: 'adopted' },
    'vote.majority',
    [{ do: 'record', facts: [present, `${motion}/ballot`] }],
  ],
  [
    'papers of which more were issued than anybody could have, and the attendance is not known',
    { sitting: notKnown, ballot: { mode: 'secret', for: 4, against: 3, issued: 8, found: 7 } },
    'vote.majority',
    [{ do: 'record', facts: [present, `${motion}/ballot`] }],
  ],
  [
    'no ballot, and no quorum that could be made, though nobody knows who was at the opening',
    { seats: mostHaveLeft, sitting: notKnown, present: three, declared: 'adopted' },
    'vote.majority',
    undefined,
  ],
  [
    'four votes of the two at the vote: they carry if two more were there',
    { present: ['c', 'd'], ballot: { mode: 'open', for: 4, against: 0 }, declared: 'adopted' },
    'vote.majority',
    [{ do: 'attend', fact: `${motion}/present`, more: 2, among: ['m1', ...others] }],
    { votePresent: 'registered' },
  ],
  [
    'nobody with a vote was at the vote, and no ballot is recorded: somebody was, and it is',
    { present: ['s'], declared: 'adopted' },
    'vote.majority',
    [
      { do: 'attend', fact: `${motion}/present`, more: 1, among: voters },
      { do: 'record', facts: [`${motion}/ballot`] },
    ],
  ],
  [
    'a vote for of nobody at the vote carries with one there, if the opening had a quorum',
    {
      sitting: notKnown,
      present: ['s'],
      ballot: { mode: 'open', for: 1, against: 0 },
      declared: 'adopted',
    },
    'vote.majority',
    [
      { do: 'attend', fact: `${motion}/present`, more: 1, among: voters },
      { do: 'record', facts: [present] },
    ],
  ],
  [
    'half of those registered were at the vote: with all of them for, the casting vote carries',
    { sitting: { present: [...three, 'm2'] }, present: ['c', 'd'], declared: 'adopted' },
    'vote.majority',
    [{ do: 'record', facts: [`${motion}/ballot`, `${motion}/casting`] }],
    { votePresent: 'registered', tie: 'half-of-present' },
  ],
  [
    'the same of measures that went ahead',
    { sitting: { present: [...three, 'm2'] }, present: ['c', 'd'], measures: ['warning'], effect: 'proposed' },
    'measures.adopted',
    [{ do: 'record', facts: [`${motion}/ballot`, `${motion}/casting`] }],
    { votePresent: 'registered', tie: 'half-of-present' },
  ],
  [
    'a secret ballot one short: one more paper is issued and found',
    { ballot: { mode: 'secret', for: 3, against: 2, issued: 5, found: 5 }, declared: 'adopted' },
    'vote.majority',
    [{ do: 'vote-for', fact: `${motion}/ballot`, more: 1 }],
  ],
  [
    'the same where it is not known how many were issued',
    { ballot: { mode: 'secret', for: 3, against: 2, found: 5 }, declared: 'adopted' },
    'vote.majority',
    [{ do: 'vote-for', fact: `${motion}/ballot`, more: 1 }],
  ],
  [
    'the same where it is not known how many were found',
    { ballot: { mode: 'secret', for: 3, against: 2, issued: 6 }, declared: 'adopted' },
    'vote.majority',
    [{ do: 'vote-for', fact: `${motion}/ballot`, more: 1 }],
  ],
  [
    'five papers issued to two: five were there',
    { present: ['c', 'd'], ballot: { mode: 'secret', for: 1, against: 0, issued: 5, found: 1 }, declared: 'adopted' },
    'vote.majority',
    [
      { do: 'attend', fact: `${motion}/present`, more: 3, among: ['m1', ...others] },
      { do: 'vote-for', fact: `${motion}/ballot`, more: 3 },
    ],
    { votePresent: 'registered' },
  ],
  [
    'nothing known but a casting vote by a member, who can never hold it',
    { sitting: notKnown, casting: byM1 },
    'vote.casting',
    [
      { do: 'withdraw', fact: `${motion}/casting` },
      { do: 'record', facts: [`${motion}/ballot`, present] },
    ],
  ],
  [
    'a casting vote by a member on a tie, and who presided is not known: another record takes its place',
    { sitting: chairAway, ballot: tiedWithoutChair, casting: byM1 },
    'vote.casting',
    [{ do: 'record', facts: [`${motion}/casting`] }],
  ],
  [
    'a holder who is twice among the abstentions: the ballot itself cannot be relied on',
    {
      sitting: { present: five },
      ballot: { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'], abstained: ['c', 'c'] },
    },
    'vote.casting',
    [{ do: 'record', facts: [`${motion}/ballot`] }],
    ownTurnout,
  ],
  [
    'a holder who may have abstained, where no quorum could be made',
    {
      seats: mostHaveLeft,
      sitting: notKnown,
      present: five,
      ballot: { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'], abstained: 1 },
    },
    'vote.casting',
    undefined,
    ownTurnout,
  ],
  [
    'a secret ballot in which nobody is seen to vote, where no quorum could be made',
    {
      seats: mostHaveLeft,
      sitting: notKnown,
      present: voters.slice(0, 6),
      ballot: { mode: 'secret', for: 3, against: 0 },
    },
    'vote.casting',
    undefined,
    { votePresent: 'registered', tie: 'half-of-present', majority: 'simple-attendance' },
  ],
  [
    'cast by the deputy chair, adopted, and who presided is not known: the deputy chair did',
    { sitting: chairAway, ballot: tiedWithoutChair, casting: byD, declared: 'adopted' },
    'vote.declared',
    [{ do: 'record', facts: ['/sittings/0/presiding'] }],
  ],
  [
    'the same, declared rejected: somebody else presided, and nobody held the casting vote',
    { sitting: chairAway, ballot: tiedWithoutChair, casting: byD, declared: 'rejected' },
    'vote.declared',
    [{ do: 'record', facts: ['/sittings/0/presiding'] }],
  ],
  [
    'the same where the chair left before the vote: it is who presided at the vote',
    { present: chairAway.present, ballot: tiedWithoutChair, casting: byD, declared: 'adopted' },
    'vote.declared',
    [{ do: 'record', facts: [`${motion}/presiding`] }],
  ],
  [
    'the chair left before a vote that is tied, and rejected though the deputy chair cast for it',
    { present: chairAway.present, ballot: tiedWithoutChair, casting: byD, declared: 'rejected' },
    'vote.declared',
    [{ do: 'record', facts: [`${motion}/presiding`] }],
  ],
  [
    'a tie that was adopted, and neither who presided nor a casting vote is known: both are wanted',
    { sitting: chairAway, ballot: tiedWithoutChair, declared: 'adopted' },
    'vote.majority',
    [{ do: 'record', facts: ['/sittings/0/presiding', `${motion}/casting`] }],
  ],
  [
    'cast by a member, adopted, where whoever presides holds the casting vote: the member presided',
    { sitting: chairAway, ballot: tiedWithoutChair, casting: byM1, declared: 'adopted' },
    'vote.declared',
    [{ do: 'record', facts: ['/sittings/0/presiding'] }],
    { castingHolder: 'presiding' },
  ],
  [
    'the same, declared rejected: the secretary presided, who has no vote to cast',
    {
      sitting: { present: [...chairAway.present, 's'], presiding: undefined },
      ballot: tiedWithoutChair,
      casting: byM1,
      declared: 'rejected',
    },
    'vote.declared',
    [{ do: 'record', facts: ['/sittings/0/presiding'] }],
    { castingHolder: 'presiding' },
  ],
  [
    'the same where only voting members were there: then the casting vote was not cast as recorded',
    { sitting: chairAway, ballot: tiedWithoutChair, casting: byM1, declared: 'rejected' },
    'vote.declared',
    [{ do: 'record', facts: [`${motion}/casting`] }],
    { castingHolder: 'presiding' },
  ],
  [
    'all seven are named among the votes: they were there',
    { sitting: notKnown, ballot: openVote(voters, 4, 3), declared: 'adopted' },
    'vote.declared',
    [{ do: 'record', facts: [present] }],
  ],
  [
    'four for, rejected where the secretary counts as present: the secretary was there too',
    { sitting: notKnown, ballot: { mode: 'open', for: 4, against: 3 }, declared: 'rejected' },
    'vote.declared',
    [{ do: 'record', facts: [present] }],
    { voteSecretary: 'included' },
  ],
  [
    'the same, adopted: the secretary was not there',
    { sitting: notKnown, ballot: { mode: 'open', for: 4, against: 3 }, declared: 'adopted' },
    'vote.declared',
    [{ do: 'record', facts: [present] }],
    { voteSecretary: 'included' },
  ],
  [
    'two each, rejected though every tie can be broken: nobody was there who could hold the casting vote',
    {
      sitting: neitherKnown,
      ballot: { mode: 'open', for: 2, against: 2 },
      declared: 'rejected',
    },
    'vote.declared',
    [{ do: 'record', facts: [present] }],
    { tie: 'override' },
  ],
  [
    'two each, carried by the holder’s own vote, and the chair is not among those for: the chair was away, the deputy chair presided',
    {
      sitting: neitherKnown,
      ballot: { mode: 'open', for: ['d', 'm1'], against: 2 },
      declared: 'adopted',
    },
    'vote.majority',
    [{ do: 'record', facts: [present, '/sittings/0/presiding'] }],
    { tie: 'override', castingVote: 'own' },
  ],
  [
    'two each of exactly four, broken by a member: one of the four, who presided',
    {
      sitting: neitherKnown,
      ballot: { mode: 'open', for: 2, against: 2 },
      casting: { by: 'm5', vote: 'for' },
      declared: 'adopted',
    },
    'vote.declared',
    [{ do: 'record', facts: [present, '/sittings/0/presiding'] }],
    { castingHolder: 'presiding', tie: 'half-of-present' },
  ],
  [
    'two each, adopted: at most five were there, the chair among them, who cast for',
    {
      sitting: neitherKnown,
      ballot: { mode: 'open', for: 2, against: 2 },
      declared: 'adopted',
    },
    'vote.declared',
    [{ do: 'record', facts: [present, `${motion}/casting`] }],
  ],
  [
    'two of three carry it, and three of five are a quorum where the secretary counts and was there',
    {
      seats: seats.filter(({ id }) => id !== 'm4' && id !== 'm5'),
      sitting: notKnown,
      ballot: { mode: 'open', for: 2, against: 1 },
      declared: 'adopted',
    },
    'vote.declared',
    [{ do: 'record', facts: [present] }],
    { quorumSecretary: 'included' },
  ],
  [
    'adopted, though the deputy chair cast against: rejected whoever presided, and one more vote for would carry it',
    { sitting: chairAway, ballot: tiedWithoutChair, casting: { by: 'd', vote: 'against' }, declared: 'adopted' },
    'vote.majority',
    [{ do: 'vote-for', fact: `${motion}/ballot`, more: 1 }],
  ],
  [
    'nothing known but a casting vote by the deputy chair, who holds it on a tie if the chair is away and the deputy chair presides',
    { sitting: neitherKnown, casting: byD },
    'vote.casting',
    [{ do: 'record', facts: [present, `${motion}/ballot`, '/sittings/0/presiding'] }],
  ],
  [
    'five papers, two of them for and two against, adopted: five of six were there, the chair among them, who cast for',
    {
      seats: [...seats.slice(0, 3), { id: 'd2', office: 'deputy' }, ...seats.slice(3, 6)],
      sitting: neitherKnown,
      ballot: { mode: 'secret', for: 2, against: 2, spoilt: 1, issued: 5, found: 5 },
      declared: 'adopted',
    },
    'vote.majority',
    [{ do: 'record', facts: [present, `${motion}/casting`] }],
  ],
  [
    'two of five at the vote are too few to carry it, but a tie of one against one the casting vote decides',
    { sitting: { present: five }, present: ['c', 'd'], declared: 'adopted' },
    'vote.majority',
    [{ do: 'record', facts: [`${motion}/ballot`, `${motion}/casting`] }],
    { votePresent: 'registered', tie: 'override' },
  ],
  [
    'the same where it is the vote of whoever presides: a member, who voted for',
    { sitting: { present: five }, present: ['d', 'm1'], presiding: 'm1', declared: 'adopted' },
    'vote.majority',
    [{ do: 'record', facts: [`${motion}/ballot`] }],
    { votePresent: 'registered', tie: 'override', castingVote: 'own', castingHolder: 'presiding' },
  ],
  [
    'three each, of whom no names are known, adopted by the chair’s own vote: the chair was for',
    { sitting: { present: six }, ballot: threeEach, declared: 'adopted' },
    'vote.declared',
    [{ do: 'record', facts: [`${motion}/ballot/for`] }],
    { castingVote: 'own' },
  ],
  [
    'the same, declared rejected: the chair was against',
    { sitting: { present: six }, ballot: threeEach, declared: 'rejected' },
    'vote.declared',
    [{ do: 'record', facts: [`${motion}/ballot/against`] }],
    { castingVote: 'own' },
  ],
  [
    'three each, and the chair is not among those who are known to be for: among those against, then',
    {
      sitting: { present: six },
      ballot: { mode: 'open', for: ['d', 'm1', 'm2'], against: 3 },
    },
    'vote.casting',
    [{ do: 'record', facts: [`${motion}/ballot/against`] }],
    { castingVote: 'own' },
  ],
  [
    'no attendance, and a tie of three that the deputy chair broke: six were there, and the chair was not, if the deputy chair presided',
    { sitting: { present: undefined, presiding: 'd' }, ballot: threeEach, casting: byD, declared: 'adopted' },
    'vote.declared',
    [{ do: 'record', facts: [present] }],
  ],
  [
    'three each by number, one of four at the least a member who presided and cast the vote: one attendance tells',
    {
      sitting: { present: undefined, presiding: 'm5' },
      ballot: { mode: 'open', for: 2, against: 2 },
      casting: { by: 'm5', vote: 'for' },
      declared: 'adopted',
    },
    'vote.declared',
    [{ do: 'record', facts: [present] }],
    { castingHolder: 'presiding' },
  ],
  [
    'the same without a casting vote: it is wanted too',
    {
      sitting: { present: undefined, presiding: 'm5' },
      ballot: { mode: 'open', for: 2, against: 2 },
      declared: 'adopted',
    },
    'vote.declared',
    [{ do: 'record', facts: [present, `${motion}/casting`] }],
    { castingHolder: 'presiding' },
  ],
  [
    'declared rejected though it carried by four of seven',
    { ballot: openVote(voters, 4, 3), declared: 'rejected' },
    'vote.declared',
    [{ do: 'correct', fact: `${motion}/declared`, to: ['adopted'] }],
  ],
  [
    'declared rejected by the chair’s own vote, who can only have been for, as all others are known to be against',
    { sitting: { present: six }, ballot: { mode: 'open', for: 3, against: ['d', 'm1', 'm2'] }, declared: 'rejected' },
    'vote.declared',
    [{ do: 'record', facts: [`${motion}/ballot`] }],
    { castingVote: 'own' },
  ],
  [
    'the deputy chair cast against, and who presided is not known: rejected, by the casting vote or by the count',
    { sitting: chairAway, ballot: tiedWithoutChair, casting: { by: 'd', vote: 'against' }, declared: 'rejected' },
    'vote.declared',
    [{ do: 'record', facts: ['/sittings/0/presiding'] }],
  ],
])('%s', (_, vote, rule, cure, readings) => {
  expect(findingOf(vote, rule, readings).cure).toEqual(cure)
})

const four = ['c', 'd', 'm1', 'm2']

test.each<[string, Vote, RuleId, readonly string[], Partial<Readings>?]>([
  [
    'the names of those who voted, of a side that has any',
    { sitting: { present: six }, ballot: { ...threeEach, abstained: 0 } },
    'vote.casting',
    [`${motion}/ballot/for`, `${motion}/ballot/against`],
    { castingVote: 'own' },
  ],
  [
    'not the names of a side that are known, though they be numbers',
    {
      seats: [
        { id: '1', office: 'chair' },
        { id: '2', office: 'deputy' },
        { id: '3', office: 'member' },
      ],
      sitting: { present: ['1', '2'], presiding: '1' },
      ballot: { mode: 'open', for: ['2'], against: 1 },
    },
    'vote.casting',
    [`${motion}/ballot/against`],
    { castingVote: 'own' },
  ],
  [
    'a tie of all in office: nobody more can have been at the opening',
    { seats: seats.filter(({ id }) => id !== 'm5'), sitting: notKnown, present: six, ballot: threeEach },
    'vote.casting',
    [`${motion}/casting`],
    { votePresent: 'registered' },
  ],
  [
    'two each of four at the vote: of five registered one more vote carries, of six it does not',
    { sitting: notKnown, present: four, ballot: openVote(four, 2, 2) },
    'vote.casting',
    [present, `${motion}/casting`],
    { votePresent: 'registered' },
  ],
  [
    'the deputy chair cast against, and who presided is not known: rejected either way, but by what is not',
    { sitting: chairAway, ballot: tiedWithoutChair, casting: { by: 'd', vote: 'against' }, declared: 'rejected' },
    'vote.declared',
    ['/sittings/0/presiding'],
  ],
])('lacking: %s', (_, vote, rule, lacking, readings) => {
  expect(findingOf(vote, rule, readings).lacking).toEqual(lacking)
})

test('where the attendance is not known, at least those were there who voted, spoilt papers included', () => {
  const ballot = { mode: 'secret', for: 2, against: 1, spoilt: 3 } as const
  const sitting = sittingOf({ present: undefined })
  expect(judgeVote({ assembly: assemblyOf(), sitting, motion: motionOf({ ballot }) }).decision).toMatchObject({
    needed: 4,
  })
})
