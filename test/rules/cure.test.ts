/**
 * What a cure promises: with all of it done the finding is met, with anything less it is not, and what has none is on the
 * list of what nothing cures.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { defaultReadings, judgeDossier, judgeVote, rules } from 'zhinalys'
import type { Assembly, Cure, Dossier, Finding, Motion, Readings, RuleId, Sitting } from 'zhinalys'
import { options } from '../../src/readings/options.js'
import { formationFindings } from '../../src/rules/formation.js'
import { checkCures, upTo } from '../cure/check.js'
import { enriched } from '../cure/enrich.js'
import { assemblyOf, ids, members, motionOf, openVote, seats, sittingOf, voters } from '../dossiers.js'
import { unmet } from '../find.js'
import { dossierFrom, readingsFrom } from '../model/generate.js'
import { Random } from '../model/random.js'

const day = '2024-03-20'
const fullNotice = { on: day, place: true, time: true, agenda: true, materials: true, to: voters } as const

function cureOf(dossier: Dossier, rule: RuleId, readings?: Partial<Readings>): Cure | undefined {
  return unmet(judgeDossier(dossier, readings), rule).cure
}

const ofAssembly = (changes: Partial<Assembly>): Dossier => ({ assembly: assemblyOf(changes) })
const ofSitting = (changes: Partial<Sitting>, assembly: Partial<Assembly> = {}): Dossier => ({
  assembly: assemblyOf(assembly),
  sittings: [sittingOf(changes)],
})
const ofMotion = (changes: Partial<Motion>, sitting: Partial<Sitting> = {}): Dossier =>
  ofSitting({ ...sitting, motions: [motionOf(changes)] })

const open = (pro: number, against: number, abstained = 0) => openVote(voters, pro, against, abstained)
const at = '/sittings/0'
const motion = `${at}/motions/0`
const measures = ['warning']

describe('each rule has its cure', () => {
  test.each<[string, Dossier, RuleId, Cure | undefined, Partial<Readings>?]>([
    [
      'two chairs and no secretary',
      ofAssembly({ seats: [...seats.filter(({ id }) => id !== 's'), { id: 'c2', office: 'chair' }] }),
      'composition.offices',
      [
        { do: 'seat', office: 'chair', more: -1 },
        { do: 'seat', office: 'secretary', more: 1 },
      ],
    ],
    [
      'one person on two seats',
      ofAssembly({ seats: [...seats, { id: 'm1', office: 'member' }] }),
      'composition.offices',
      [{ do: 'replace', persons: ['m1'] }],
    ],
    [
      'a second seat that goes with the second chair',
      ofAssembly({ seats: [...seats, { id: 'm1', office: 'chair' }] }),
      'composition.offices',
      [{ do: 'seat', office: 'chair', more: -1 }],
    ],
    [
      'seven persons',
      ofAssembly({ seats: seats.slice(1) }),
      'composition.headcount',
      [{ do: 'people', who: 'all', more: 1 }],
    ],
    [
      'eight where eight are to be elected',
      ofAssembly({}),
      'composition.headcount',
      [{ do: 'people', who: 'voting', more: 1 }],
      { headcount: 'eight-elected' },
    ],
    [
      'five ordinary members of eight',
      ofAssembly({}),
      'composition.headcount',
      [{ do: 'people', who: 'member', more: 3 }],
      { headcount: 'eight-ordinary' },
    ],
    [
      'one too many',
      ofAssembly({ seats: [...seats, { id: 'm9', office: 'member' }] }),
      'composition.headcount',
      [{ do: 'people', who: 'all', more: -1 }],
      { headcount: 'at-most-eight' },
    ],
    [
      'elected by others',
      ofAssembly({ election: { by: 'other' } }),
      'election.general-meeting',
      [{ do: 'correct', fact: '/assembly/election/by', to: ['general-meeting'] }],
    ],
    [
      'signed before it was drawn',
      ofAssembly({ roster: { drawn: '2024-01-12', signed: '2024-01-11' } }),
      'roster.signed',
      [{ do: 'date', fact: '/assembly/roster/signed', from: '2024-01-12' }],
    ],
    [
      'never approved, and nothing known of the step before',
      ofAssembly({ roster: { approved: false } }),
      'roster.approved',
      [
        { do: 'date', fact: '/assembly/roster/approved' },
        { do: 'record', facts: ['/assembly/roster/signed'] },
      ],
    ],
    [
      'one day short of ten years',
      ofAssembly({ seats: [{ id: 'm1', office: 'member', service: [{ from: '2014-01-11' }] }] }),
      'eligibility.service',
      [{ do: 'date', fact: '/assembly/election/on', from: '2024-01-11' }],
    ],
    [
      'the same of one elected later',
      ofAssembly({ seats: [{ id: 'm1', office: 'member', elected: '2024-02-01', service: [{ from: '2014-03-11' }] }] }),
      'eligibility.service',
      [{ do: 'date', fact: '/assembly/seats/0/elected', from: '2024-03-11' }],
    ],
    [
      'the same by the day of the approval',
      ofAssembly({ seats: [{ id: 'm1', office: 'member', service: [{ from: '2014-01-11' }] }] }),
      'eligibility.service',
      [{ do: 'date', fact: '/assembly/roster/approved', from: '2024-01-11' }],
      { serviceMeasured: 'approval' },
    ],
    [
      'service that never reaches ten years',
      ofAssembly({ seats: [{ id: 'm1', office: 'member', service: [{ from: '2014-01-11', to: '2020-01-01' }] }] }),
      'eligibility.service',
      undefined,
    ],
    [
      'a last period that will reach them, before it has begun',
      ofAssembly({
        seats: [
          { id: 'm1', office: 'member', service: [{ from: '2014-01-01', to: '2023-01-01' }, { from: '2024-02-01' }] },
        ],
      }),
      'eligibility.service',
      [{ do: 'date', fact: '/assembly/election/on', from: '2034-02-01' }],
      { serviceSum: 'last-unbroken' },
    ],
    [
      'the first of two periods was enough, and the last begun is not, nor ever will be',
      ofAssembly({
        seats: [
          {
            id: 'm1',
            office: 'member',
            service: [
              { from: '2000-01-01', to: '2012-12-31' },
              { from: '2015-01-01', to: '2016-12-31' },
            ],
          },
        ],
      }),
      'eligibility.service',
      undefined,
      { serviceSum: 'last-unbroken' },
    ],
    [
      'service is not known',
      ofAssembly({ seats: [{ id: 'm1', office: 'member' }] }),
      'eligibility.service',
      [{ do: 'record', facts: ['/assembly/seats/0/service'] }],
    ],
    [
      'the day of the election is not known',
      ofAssembly({ election: {}, seats: [{ id: 'm1', office: 'member', service: [{ from: '2014-01-11' }] }] }),
      'eligibility.service',
      [{ do: 'record', facts: ['/assembly/election/on'] }],
    ],
    [
      'neither is known',
      ofAssembly({ election: {}, seats: [{ id: 'm1', office: 'member' }] }),
      'eligibility.service',
      [{ do: 'record', facts: ['/assembly/seats/0/service', '/assembly/election/on'] }],
    ],
    [
      'the day is not known, and none would serve',
      ofAssembly({
        election: {},
        seats: [{ id: 'm1', office: 'member', service: [{ from: '2014-01-11', to: '2020-01-01' }] }],
      }),
      'eligibility.service',
      undefined,
    ],
    [
      'convened by another',
      ofSitting({ convenedBy: 'other' }),
      'convening.by',
      [{ do: 'correct', fact: `${at}/convenedBy`, to: ['chair', 'deputy', 'authorised-head', 'deputy-head'] }],
    ],
    [
      'before the approval',
      ofSitting({}, { roster: { approved: '2024-03-25' } }),
      'convening.constituted',
      [{ do: 'date', fact: `${at}/on`, from: '2024-03-25' }],
    ],
    [
      'never approved',
      ofSitting({}, { roster: { approved: false } }),
      'convening.constituted',
      [{ do: 'date', fact: '/assembly/roster/approved', until: day }],
    ],
    [
      'a notice without its place, to all but two, and of an unknown day',
      ofSitting({ notice: { ...fullNotice, on: undefined, place: false, to: voters.slice(2) } }),
      'convening.notice',
      [
        { do: 'correct', fact: `${at}/notice/place`, to: [true] },
        { do: 'notify', fact: `${at}/notice/to`, seats: ['c', 'd'] },
        { do: 'record', facts: [`${at}/notice/on`] },
      ],
    ],
    [
      'no notice where nobody is owed one',
      ofSitting({ notice: false, convenedBy: 'chair' }, { seats: [{ id: 'c', office: 'chair' }] }),
      'convening.notice',
      [
        { do: 'date', fact: `${at}/notice/on`, until: day },
        { do: 'correct', fact: `${at}/notice/place`, to: [true] },
        { do: 'correct', fact: `${at}/notice/time`, to: [true] },
        { do: 'correct', fact: `${at}/notice/agenda`, to: [true] },
        { do: 'record', facts: [`${at}/notice/to`] },
      ],
    ],
    [
      'the same where it is not known who convened: the only one there is gets it',
      ofSitting({ notice: false, convenedBy: undefined }, { seats: [{ id: 'c', office: 'chair' }] }),
      'convening.notice',
      [
        { do: 'date', fact: `${at}/notice/on`, until: day },
        { do: 'correct', fact: `${at}/notice/place`, to: [true] },
        { do: 'correct', fact: `${at}/notice/time`, to: [true] },
        { do: 'correct', fact: `${at}/notice/agenda`, to: [true] },
        { do: 'notify', fact: `${at}/notice/to`, seats: ['c'] },
      ],
    ],
    [
      'three of seven',
      ofSitting({ present: ['c', 'd', 'm1'] }),
      'quorum',
      [{ do: 'attend', fact: `${at}/present`, more: 1, among: ['m2', 'm3', 'm4', 'm5'] }],
    ],
    [
      'two short where the secretary counts, who may be one of them',
      ofSitting({ present: ['c', 'd', 'm1'] }),
      'quorum',
      [{ do: 'attend', fact: `${at}/present`, more: 2, among: ['m2', 'm3', 'm4', 'm5', 's'] }],
      { quorumSecretary: 'included' },
    ],
    [
      'two short, where two more are in office: both of them',
      ofSitting(
        { present: ['c', 'd'] },
        { seats: seats.map((seat) => (/m[345]/.test(seat.id) ? { ...seat, left: day } : seat)) },
      ),
      'quorum',
      [{ do: 'attend', fact: `${at}/present`, more: 2, among: ['m1', 'm2'] }],
    ],
    [
      'too few in office',
      ofSitting(
        { present: ['m1'] },
        { seats: members(3).map((seat) => ({ ...seat, left: seat.id === 'm1' ? undefined : day })) },
      ),
      'quorum',
      undefined,
    ],
    [
      'a member presides',
      ofSitting({ presiding: 'm1' }),
      'presiding',
      [{ do: 'correct', fact: `${at}/presiding`, to: ['c'] }],
    ],
    [
      'chair and deputy chair both absent',
      ofSitting({ present: ['m1', 'm2', 'm3', 'm4'], presiding: 'm1' }),
      'presiding',
      [
        { do: 'attend', fact: `${at}/present`, more: 1, among: ['c'] },
        { do: 'correct', fact: `${at}/presiding`, to: ['c'] },
      ],
    ],
    [
      'the same, and it is not known who presided',
      ofSitting({ present: ['m1', 'm2', 'm3', 'm4'], presiding: undefined }),
      'presiding',
      [
        { do: 'attend', fact: `${at}/present`, more: 1, among: ['c'] },
        { do: 'record', facts: [`${at}/presiding`] },
      ],
    ],
    [
      'a member presides where there is neither a chair nor a deputy chair',
      ofSitting({ presiding: 'm1' }, { seats: members(5) }),
      'presiding',
      undefined,
    ],
    [
      'it is not known who presided',
      ofSitting({ presiding: undefined }),
      'presiding',
      [{ do: 'record', facts: [`${at}/presiding`] }],
    ],
    [
      'the deputy chair presides, and it is not known who attended',
      ofSitting({ present: undefined, presiding: 'd' }),
      'presiding',
      [{ do: 'record', facts: [`${at}/present`] }],
    ],
    [
      'a member presides, and it is not known who attended',
      ofSitting({ present: undefined, presiding: 'm1' }),
      'presiding',
      [
        { do: 'correct', fact: `${at}/presiding`, to: ['c', 'd'] },
        { do: 'record', facts: [`${at}/present`] },
      ],
    ],
    [
      'the same where nobody could have presided',
      ofSitting({ present: undefined, presiding: 'm1' }, { seats: members(5) }),
      'presiding',
      undefined,
    ],
    [
      'no minutes at all',
      ofSitting({ minutes: false }),
      'minutes.drawn',
      [
        { do: 'correct', fact: `${at}/minutes/agenda`, to: [true] },
        { do: 'correct', fact: `${at}/minutes/attendance`, to: [true] },
        { do: 'date', fact: `${at}/minutes/drawn` },
      ],
    ],
    [
      'nobody signed',
      ofSitting({ minutes: { signedBy: [] } }),
      'minutes.signed',
      [{ do: 'sign', fact: `${at}/minutes/signedBy`, by: ['secretary', 'chair'] }],
    ],
    [
      'only the chair signed who was absent, and both are wanted',
      ofSitting({ present: ['d', 'm1', 'm2', 'm3'], minutes: { signedBy: ['c', 's'] } }),
      'minutes.signed',
      [{ do: 'sign', fact: `${at}/minutes/signedBy`, by: ['deputy'] }],
      { deputySigns: 'both' },
    ],
    [
      'both are wanted, and there is no deputy chair: who attended decides',
      ofSitting({ present: undefined, minutes: { signedBy: ['s'] } }, { seats: seats.filter(({ id }) => id !== 'd') }),
      'minutes.signed',
      [
        { do: 'sign', fact: `${at}/minutes/signedBy`, by: ['chair'] },
        { do: 'record', facts: [`${at}/present`] },
      ],
      { deputySigns: 'both' },
    ],
    [
      'both are wanted, and it is not known who attended',
      ofSitting({ present: undefined, minutes: { signedBy: ['s'] } }),
      'minutes.signed',
      [{ do: 'sign', fact: `${at}/minutes/signedBy`, by: ['chair', 'deputy'] }],
      { deputySigns: 'both' },
    ],
    [
      'it is not known who signed',
      ofSitting({}),
      'minutes.signed',
      [{ do: 'record', facts: [`${at}/minutes/signedBy`] }],
    ],
    [
      'the same where there is no secretary to sign',
      ofSitting({}, { seats: seats.filter(({ id }) => id !== 's') }),
      'minutes.signed',
      undefined,
    ],
    [
      'the same where there is neither a chair nor a deputy chair',
      ofSitting({}, { seats: seats.filter(({ id }) => id !== 'c' && id !== 'd') }),
      'minutes.signed',
      undefined,
      { deputySigns: 'in-absence' },
    ],
    [
      'released on the day of the decision, which was another’s',
      ofSitting({ media: { released: '2024-03-22', decided: '2024-03-22', decidedBy: 'other' } }),
      'media.decision',
      [{ do: 'correct', fact: `${at}/media/decidedBy`, to: ['chair'] }],
    ],
    [
      'released by decision of another, on a day that is not known',
      ofSitting({ media: { released: '2024-03-22', decidedBy: 'other' } }),
      'media.decision',
      [
        { do: 'correct', fact: `${at}/media/decidedBy`, to: ['chair'] },
        { do: 'record', facts: [`${at}/media/decided`] },
      ],
    ],
    [
      'released by another, without a decision in time',
      ofSitting({ media: { released: '2024-03-22', decided: '2024-03-23', decidedBy: 'other' } }),
      'media.decision',
      [
        { do: 'date', fact: `${at}/media/decided`, until: '2024-03-22' },
        { do: 'correct', fact: `${at}/media/decidedBy`, to: ['chair'] },
      ],
    ],
    [
      'the same in the absence of the chair',
      ofSitting({ present: ['d'], media: { released: '2024-03-22', decided: '2024-03-21', decidedBy: 'other' } }),
      'media.decision',
      [{ do: 'correct', fact: `${at}/media/decidedBy`, to: ['chair', 'deputy'] }],
    ],
    [
      'the secretary voted',
      ofMotion({ ballot: { mode: 'open', for: ['c', 's'], against: [] } }),
      'vote.secretary',
      [{ do: 'strike', fact: `${motion}/ballot`, voters: ['s'] }],
    ],
    [
      'a stranger voted, and one twice',
      ofMotion({ ballot: { mode: 'open', for: ['c', 'x', 'd'], against: ['d'] } }),
      'vote.entitled',
      [{ do: 'strike', fact: `${motion}/ballot`, voters: ['x', 'd'] }],
    ],
    [
      'more papers found than issued',
      ofMotion({ ballot: { mode: 'secret', for: 4, against: 3, issued: 6, found: 7 } }),
      'vote.entitled',
      [{ do: 'record', facts: [`${motion}/ballot`] }],
    ],
    [
      'as many papers as votes, and it is not known who attended',
      ofMotion({ ballot: { mode: 'secret', for: 4, against: 3, issued: 7, found: 7 } }, { present: undefined }),
      'vote.entitled',
      [{ do: 'record', facts: [`${at}/present`] }],
    ],
    [
      'secret, and it is not known who demanded it',
      ofMotion({ ballot: { mode: 'secret', for: 4, against: 3 } }),
      'vote.secrecy',
      [{ do: 'record', facts: [`${motion}/ballot/demanded`] }],
    ],
    [
      'open, though four demanded a secret ballot: a majority of however many of the seven attended',
      ofMotion({ ballot: { ...open(4, 3), demanded: 4 } }, { present: undefined }),
      'vote.secrecy',
      [
        { do: 'correct', fact: `${motion}/ballot/mode`, to: ['secret'] },
        { do: 'record', facts: [`${at}/present`] },
      ],
    ],
    [
      'secret as those four demanded',
      ofMotion({ ballot: { mode: 'secret', for: 4, against: 3, demanded: 4 } }, { present: undefined }),
      'vote.secrecy',
      [{ do: 'record', facts: [`${at}/present`] }],
    ],
    [
      'secret without a demand',
      ofMotion({ ballot: { mode: 'secret', for: 4, against: 3, demanded: 3 } }),
      'vote.secrecy',
      [{ do: 'correct', fact: `${motion}/ballot/mode`, to: ['open'] }],
    ],
    [
      'a casting vote on no tie',
      ofMotion({ ballot: open(4, 3), casting: { by: 'c', vote: 'for' } }),
      'vote.casting',
      [{ do: 'withdraw', fact: `${motion}/casting` }],
    ],
    [
      'a casting vote in a sitting without a quorum, whose ballot and chair are not known',
      ofMotion({ casting: { by: 'd', vote: 'for' } }, { present: ['d', 'm1', 'm2'], presiding: undefined }),
      'vote.casting',
      [{ do: 'withdraw', fact: `${motion}/casting` }],
    ],
    [
      'a casting vote by another on a tie',
      ofMotion({ ballot: open(3, 3), casting: { by: 'd', vote: 'for' } }, { present: voters.slice(0, 6) }),
      'vote.casting',
      [{ do: 'cast', fact: `${motion}/casting`, by: 'c' }],
    ],
    [
      'a holder who did not vote, by the own reading',
      ofMotion(
        { ballot: { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'] } },
        { present: ['c', 'd', 'm1', 'm2', 'm3'] },
      ),
      'vote.casting',
      [{ do: 'vote', fact: `${motion}/ballot`, by: 'c' }],
      { castingVote: 'own', majority: 'simple-turnout' },
    ],
    [
      'the same beside one who abstained',
      ofMotion(
        { ballot: { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'], abstained: ['m4'] } },
        { present: ['c', 'd', 'm1', 'm2', 'm3', 'm4'] },
      ),
      'vote.casting',
      [{ do: 'vote', fact: `${motion}/ballot`, by: 'c' }],
      { castingVote: 'own', majority: 'simple-turnout' },
    ],
    [
      'the same, and another cast it',
      ofMotion(
        { ballot: { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'] }, casting: { by: 'd', vote: 'for' } },
        { present: ['c', 'd', 'm1', 'm2', 'm3'] },
      ),
      'vote.casting',
      [
        { do: 'withdraw', fact: `${motion}/casting` },
        { do: 'vote', fact: `${motion}/ballot`, by: 'c' },
      ],
      { castingVote: 'own', majority: 'simple-turnout' },
    ],
    [
      'a holder who voted on both sides, and another cast it: the ballot itself cannot be relied on',
      ofMotion(
        {
          ballot: { mode: 'open', for: ['c', 'd', 'm1'], against: ['c', 'm2', 'm3'] },
          casting: { by: 'd', vote: 'for' },
        },
        { present: ['c', 'd', 'm1', 'm2', 'm3'] },
      ),
      'vote.casting',
      [
        { do: 'withdraw', fact: `${motion}/casting` },
        { do: 'record', facts: [`${motion}/ballot`] },
      ],
      { castingVote: 'own', majority: 'simple-turnout' },
    ],
    [
      'a tie that waits',
      ofMotion({ ballot: open(3, 3) }, { present: voters.slice(0, 6) }),
      'vote.casting',
      [{ do: 'record', facts: [`${motion}/casting`] }],
    ],
    [
      'declared adopted, and rejected by the count',
      ofMotion({ ballot: open(3, 4), declared: 'adopted' }),
      'vote.declared',
      [{ do: 'correct', fact: `${motion}/declared`, to: ['rejected'] }],
    ],
    [
      'one vote short',
      ofMotion({ ballot: open(3, 4), declared: 'adopted' }),
      'vote.majority',
      [{ do: 'vote-for', fact: `${motion}/ballot`, more: 1 }],
    ],
    [
      'two short, but one makes a tie that the recorded casting vote carries',
      ofMotion(
        { ballot: open(2, 3, 1), declared: 'adopted', casting: { by: 'c', vote: 'for' } },
        { present: voters.slice(0, 6) },
      ),
      'vote.majority',
      [{ do: 'vote-for', fact: `${motion}/ballot`, more: 1 }],
    ],
    [
      'void for want of a quorum: attendance and votes',
      ofMotion(
        { ballot: { mode: 'open', for: ['c', 'd'], against: ['m1'] }, declared: 'adopted' },
        { present: ['c', 'd', 'm1'] },
      ),
      'vote.majority',
      [
        { do: 'attend', fact: `${at}/present`, more: 1, among: ['m2', 'm3', 'm4', 'm5'] },
        { do: 'vote-for', fact: `${motion}/ballot`, more: 1 },
      ],
    ],
    [
      'all at the vote are for, and more were registered',
      ofMotion({ present: ['c', 'd', 'm1'], ballot: open(3, 0), declared: 'adopted' }),
      'vote.majority',
      [
        { do: 'attend', fact: `${motion}/present`, more: 1, among: ['m2', 'm3', 'm4', 'm5'] },
        { do: 'vote-for', fact: `${motion}/ballot`, more: 1 },
      ],
      { votePresent: 'registered' },
    ],
    [
      'measures imposed',
      ofMotion({ measures, effect: 'imposed' }),
      'decision.effect',
      [{ do: 'correct', fact: `${motion}/effect`, to: ['proposed'] }],
    ],
    [
      'measures that went ahead without the votes',
      ofMotion({ measures, effect: 'proposed', ballot: open(2, 5) }),
      'measures.adopted',
      [{ do: 'vote-for', fact: `${motion}/ballot`, more: 2 }],
    ],
    [
      'nobody responsible and nothing done',
      ofMotion({ measures, declared: 'adopted', control: { responsible: false, done: false } }),
      'control',
      [{ do: 'assign', fact: `${motion}/control/responsible` }],
    ],
    [
      'either fact of control is enough',
      ofMotion({ measures, declared: 'adopted' }),
      'control',
      [{ do: 'record', facts: [`${motion}/control/responsible`] }],
    ],
    [
      'an unlisted measure beside a listed one',
      ofMotion({ measures: ['warning', 'severe reprimand'] }),
      'measures.listed',
      [{ do: 'drop', fact: `${motion}/measures`, count: 1, of: ['severe reprimand'] }],
    ],
    [
      'only unlisted measures',
      ofMotion({ measures: ['severe reprimand', 'dismissal'] }),
      'measures.listed',
      [
        {
          do: 'correct',
          fact: `${motion}/measures/0`,
          to: ['warning', 'censure', 'criticism', 'apology', 'no-confidence', 'petition'],
        },
        { do: 'drop', fact: `${motion}/measures`, count: 1, of: ['dismissal'] },
      ],
    ],
    [
      'three measures, of which a petition may stand beside one',
      ofMotion({ measures: ['warning', 'petition', 'apology'], respondent: { id: 'r' } }),
      'measures.combination',
      [{ do: 'drop', fact: `${motion}/measures`, count: 1, of: ['warning', 'apology'] }],
      { combination: 'one-and-petition' },
    ],
    [
      'an apology before the sitting and elsewhere',
      ofMotion({ measures: ['apology'], apology: { performed: '2024-03-01', before: 'elsewhere' } }),
      'measures.apology',
      [
        { do: 'date', fact: `${motion}/apology/performed`, from: day },
        { do: 'correct', fact: `${motion}/apology/before`, to: ['assembly'] },
      ],
    ],
    [
      'a quarter without an inspection',
      { ...ofAssembly({}), inspections: [], period: { from: '2024-01-01', to: '2024-03-31' } },
      'oversight.quarterly',
      [{ do: 'inspect', from: '2024-01-01', until: '2024-03-31' }],
    ],
    [
      'a due day that passed, by the other reading',
      { ...ofAssembly({}), inspections: [], period: { from: '2024-01-01', to: '2024-06-30' } },
      'oversight.quarterly',
      [{ do: 'inspect', from: '2024-04-01', until: '2024-04-10' }],
      { quarter: 'three-months' },
    ],
    [
      'one name is enough',
      {
        ...ofAssembly({}),
        inspections: [{ on: '2023-11-01' }, { on: '2024-02-01' }, { on: '2024-03-01' }],
        period: { from: '2024-01-01', to: '2024-03-31' },
      },
      'oversight.quarterly',
      [{ do: 'record', facts: ['/inspections/2/by'] }],
    ],
    [
      'the one of whom nobody knows, and not another’s',
      {
        ...ofAssembly({}),
        inspections: [{ on: '2024-02-01' }, { on: '2024-03-01', by: 'other' }],
        period: { from: '2024-01-01', to: '2024-03-31' },
      },
      'oversight.quarterly',
      [{ do: 'record', facts: ['/inspections/0/by'] }],
    ],
    [
      'inspections are not known',
      { ...ofAssembly({ roster: {} }), period: { from: '2024-01-01', to: '2024-03-31' } },
      'oversight.quarterly',
      [{ do: 'record', facts: ['/inspections'] }],
    ],
    [
      'the same by the other reading, which asks for the approval too',
      { ...ofAssembly({ roster: {} }), period: { from: '2024-01-01', to: '2024-06-30' } },
      'oversight.quarterly',
      [{ do: 'record', facts: ['/inspections', '/assembly/roster/approved'] }],
      { quarter: 'three-months' },
    ],
    [
      'the same where the approval is known',
      { ...ofAssembly({}), period: { from: '2024-01-01', to: '2024-06-30' } },
      'oversight.quarterly',
      [{ do: 'record', facts: ['/inspections'] }],
      { quarter: 'three-months' },
    ],
    [
      'only the approval is not known',
      {
        ...ofAssembly({ roster: {} }),
        inspections: [{ on: '2024-02-01' }],
        period: { from: '2024-01-01', to: '2024-06-30' },
      },
      'oversight.quarterly',
      [{ do: 'record', facts: ['/assembly/roster/approved'] }],
      { quarter: 'three-months' },
    ],
    [
      'a proposal to another',
      {
        ...ofAssembly({}),
        inspections: [{ on: '2024-02-01', proposals: [{ to: 'other', seat: 'm1', kind: 'reward' }] }],
        period: { from: '2024-01-01', to: '2024-03-31' },
      },
      'oversight.proposals',
      [{ do: 'correct', fact: '/inspections/0/proposals/0/to', to: ['authorised-head'] }],
    ],
    ['a matter beyond the nine functions', ofMotion({ matter: 'other' }), 'matter.competence', undefined],
  ])('%s', (_, dossier, rule, cure, readings) => {
    expect(cureOf(dossier, rule, readings)).toEqual(cure)
  })

  it('and a unit of a register has one: the assembly that it lacks', () => {
    const [finding] = formationFindings([{ unit: 'unit', officers: 1, policemen: 0 }], false)
    expect(finding?.cure).toEqual([{ do: 'form', kinds: ['policemen'] }])
  })

  it('what is met has none', () => {
    const met = judgeVote({ assembly: assemblyOf(), sitting: sittingOf(), motion: motionOf({ ballot: open(7, 0) }) })
    expect(met.findings.filter(({ outcome }) => outcome === 'met').map(({ cure }) => cure)).toSatisfy(
      (cures: unknown[]) => cures.length > 3 && cures.every((cure) => cure === undefined),
    )
    expect(ids(seats)).toHaveLength(8)
  })
})

describe('a cure serves, and nothing less does', { tags: 'slow' }, () => {
  const timeout = 240_000

  it(
    'for every finding of the sample register, by default and by random readings',
    () => {
      const path = new URL('../../examples/registers/region-2024.ndjson', import.meta.url)
      const dossiers = readFileSync(path, 'utf8').trimEnd().split('\n')
      const random = new Random(1)
      const seen = new Set<string>()
      for (const line of dossiers) {
        const dossier = JSON.parse(line) as Dossier
        // A cure of one fact or one step is the same thing for every seat: once a dossier is enough.
        const fresh = ({ rule, outcome, cure }: Finding) => {
          const key = [line.slice(0, 40), rule, outcome, ...(cure ?? []).map((step) => step.do)].join()
          const known = rule.startsWith('eligibility') && seen.has(key)
          seen.add(key)
          return !known
        }
        checkCures(dossier, defaultReadings, fresh)
        checkCures(dossier, readingsFrom(random, options), fresh)
      }
      expect(seen.size).toBeGreaterThan(100)
    },
    timeout,
  )

  it(
    'for random dossiers under random readings, of every form of cure that comes up',
    () => {
      const random = new Random(20240320)
      const { forms, fresh } = upTo(25)
      for (let i = 0; i < 2000; i++) {
        const dossier = enriched(dossierFrom(random, 0.3), random)
        const readings = random.chance(0.3) ? defaultReadings : readingsFrom(random, options)
        checkCures(dossier, readings, fresh, random.chance(0.5) ? random : undefined)
      }
      const cured = new Set([...forms.keys()].map((form) => form.split(' ')[0]))
      const always = ['edition.earlier', 'matter.competence', 'formation.both']
      expect(rules.map(({ id }) => id).filter((id) => !cured.has(id) && !always.includes(id))).toEqual([])
    },
    timeout,
  )
})
