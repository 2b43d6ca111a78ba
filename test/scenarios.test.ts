import { describe, expect, it } from 'vitest'
import {
  judgeComposition,
  judgeConvening,
  judgeDossier,
  judgeEligibility,
  judgeMeasures,
  judgeMinutes,
  judgeQuorum,
  judgeVote,
} from 'zhinalys'
import type { Assembly, Day, Decision, Motion, Readings, Seat, ServicePeriod, Sitting } from 'zhinalys'
import { assemblyOf, everybody, ids, members, motionOf, openVote, seats, sittingOf, voters } from './dossiers.js'
import { find } from './find.js'

// The rows of the worked cases that concern eligibility, composition, quorum, voting and measures. Each is judged under
// the default readings, and under every other reading of the questions that its last column names first.

type Under = Partial<Readings>

describe('service of a member, rows 2 to 10', () => {
  const eligibility = (service: readonly ServicePeriod[], electedOn: Day, approved: Day, readings?: Under) => {
    const seat: Seat = { id: 'm1', office: 'member', service }
    const election = { on: electedOn }
    return find(
      judgeEligibility({ assembly: { kind: 'officers', election, roster: { approved } }, seat }, readings),
      'eligibility.service',
    )
  }

  const row2 = (readings?: Under) => eligibility([{ from: '2014-03-15' }], '2024-03-14', '2024-03-18', readings)
  it('2: one day short on the day of the election, long enough on that of the approval', () => {
    expect(row2()).toMatchObject({
      outcome: 'breached',
      facts: { eligibleFrom: '2024-03-15', daysShort: 1, years: 9, months: 11, days: 28 },
    })
    expect(row2({ serviceMeasured: 'approval' })).toMatchObject({
      outcome: 'met',
      facts: { on: '2024-03-18', years: 10, months: 0, days: 3 },
    })
  })

  const row4 = (readings?: Under) => eligibility([{ from: '2016-02-29' }], '2026-02-28', '2026-02-28', readings)
  it('4: 29 February has its tenth anniversary on the 28th', () => {
    expect(row4()).toMatchObject({ outcome: 'met', facts: { eligibleFrom: '2026-02-28', daysShort: 0 } })
    expect(row4({ serviceDay: 'after-expiry' })).toMatchObject({
      outcome: 'breached',
      facts: { eligibleFrom: '2026-03-01', daysShort: 1 },
    })
  })

  const row6 = (readings?: Under) =>
    eligibility(
      [{ from: '2008-09-01', to: '2013-08-31' }, { from: '2018-03-01' }],
      '2023-03-15',
      '2023-03-15',
      readings,
    )
  it('6: two periods count together, unless only the last unbroken one does', () => {
    expect(row6()?.outcome).toBe('met')
    expect(row6({ serviceSum: 'summed-months' })?.outcome).toBe('met')
    expect(row6({ serviceSum: 'last-unbroken' })).toMatchObject({
      outcome: 'breached',
      facts: { years: 5, eligibleFrom: '2028-03-01' },
    })
  })

  const row8 = (readings?: Under) =>
    eligibility([{ from: '2017-06-01', credit: 1.5 }], '2024-06-03', '2024-06-03', readings)
  it('8: credit counts only under preferential reckoning', () => {
    expect(row8()).toMatchObject({ outcome: 'breached', facts: { years: 7, months: 0, days: 2 } })
    expect(row8({ service: 'preferential' })?.outcome).toBe('met')
  })

  const row10 = (readings?: Under) =>
    eligibility(
      [{ from: '2013-02-01', to: '2016-01-31', body: 'allied' }, { from: '2016-02-01' }],
      '2024-02-01',
      '2024-02-01',
      readings,
    )
  it('10: army service counts only among the allied', () => {
    expect(row10()).toMatchObject({ outcome: 'breached', facts: { years: 8, months: 0, days: 0 } })
    expect(row10({ serviceBodies: 'internal-affairs' })?.outcome).toBe('breached')
    expect(row10({ serviceBodies: 'allied' })).toMatchObject({ outcome: 'met', facts: { years: 11 } })
  })
})

describe('composition, rows 12 to 18', () => {
  it('12: a retired colonel is no employee', () => {
    const seat: Seat = {
      id: 'c',
      office: 'chair',
      employed: false,
      category: 'senior',
      service: [{ from: '1998-01-01', to: '2022-12-31' }],
    }
    const verdict = judgeEligibility({ assembly: assemblyOf(), seat })
    expect(find(verdict, 'eligibility.employee')).toMatchObject({
      outcome: 'breached',
      facts: { seat: 'c', office: 'chair' },
    })
  })

  const headcount = (count: number, reading?: Readings['headcount']) =>
    find(
      judgeComposition(
        { assembly: assemblyOf({ seats: [...seats.slice(0, 3), ...members(count)] }) },
        reading && { headcount: reading },
      ),
      'composition.headcount',
    )

  it.each([
    [5, undefined, 'met', { counted: 8, required: 8, bound: 'exactly' }],
    [5, 'at-least-eight', 'met', { counted: 8, bound: 'at-least' }],
    [5, 'at-most-eight', 'met', { counted: 8, bound: 'at-most' }],
    [5, 'eight-elected', 'breached', { counted: 7 }],
    [5, 'eight-ordinary', 'breached', { counted: 5 }],
    [6, undefined, 'breached', { counted: 9 }],
    [6, 'at-least-eight', 'met', { counted: 9 }],
    [6, 'at-most-eight', 'breached', { counted: 9 }],
    [6, 'eight-elected', 'met', { counted: 8 }],
    [6, 'eight-ordinary', 'breached', { counted: 6 }],
  ] as const)('14, 16: 1 + 1 + 1 + %i seats under %s: %s', (count, reading, outcome, facts) => {
    expect(headcount(count, reading)).toMatchObject({ outcome, facts })
  })

  it('18: a chair elected by secret ballot breaches a duty and no validity', () => {
    const election = { on: '2024-01-10', vote: 'secret', by: 'general-meeting' } as const
    const verdict = judgeComposition({ assembly: assemblyOf({ election }) })
    expect(find(verdict, 'election.open-vote')).toMatchObject({ outcome: 'breached', weight: 'duty' })
    expect(verdict.findings.every(({ weight }) => weight !== 'validity')).toBe(true)
    expect(verdict.validity).toBe('not-judged')
  })
})

const judged = (
  motion: Partial<Motion>,
  sitting: Partial<Sitting> = {},
  readings?: Under,
  assembly: Assembly = assemblyOf(),
) => judgeVote({ assembly, sitting: sittingOf(sitting), motion: motionOf(motion) }, readings)

/** The decision under the default readings and under each other reading given. */
function decides(
  motion: Partial<Motion>,
  sitting: Partial<Sitting>,
  expected: readonly (readonly [Under, Partial<Decision>])[],
  assembly?: Assembly,
) {
  for (const [readings, decision] of expected) {
    expect(judged(motion, sitting, readings, assembly).decision, JSON.stringify(readings)).toMatchObject(decision)
  }
}

describe('quorum, rows 20 to 24', () => {
  it('20: four of seven, the secretary away', () => {
    const quorum = (readings?: Under) =>
      find(
        judgeQuorum({ assembly: assemblyOf(), sitting: sittingOf({ present: ['c', 'd', 'm1', 'm2'] }) }, readings),
        'quorum',
      )
    expect(quorum()).toMatchObject({
      outcome: 'met',
      weight: 'validity',
      facts: { members: 7, present: 4, needed: 4, short: 0 },
    })
    expect(quorum({ quorumSecretary: 'included' })).toMatchObject({
      outcome: 'breached',
      facts: { members: 8, present: 4, needed: 5, short: 1 },
    })
    expect(quorum({ quorumSecretary: 'base-only' })).toMatchObject({
      outcome: 'breached',
      facts: { members: 8, present: 4, needed: 5 },
    })
  })

  it('22: five of ten voting members and the secretary; decisions are void', () => {
    const eleven = [...seats.slice(0, 3), ...members(8)]
    const assembly = assemblyOf({ seats: eleven })
    const present = ['c', 'd', 's', 'm1', 'm2', 'm3']
    const quorum = (readings?: Under) =>
      find(judgeQuorum({ assembly, sitting: sittingOf({ present }) }, readings), 'quorum')
    expect(ids(eleven)).toHaveLength(11)
    expect(quorum()).toMatchObject({ outcome: 'breached', facts: { members: 10, present: 5, needed: 6, short: 1 } })
    expect(quorum({ quorumSecretary: 'included' })).toMatchObject({
      outcome: 'met',
      facts: { members: 11, present: 6, needed: 6 },
    })
    expect(quorum({ quorumSecretary: 'base-only' })?.outcome).toBe('breached')
    decides(
      { ballot: openVote(['c', 'd', 'm1', 'm2', 'm3'], 5, 0) },
      { present },
      [
        [{}, { result: 'void' }],
        [{ quorumSecretary: 'included' }, { result: 'adopted' }],
        [{ quorumSecretary: 'base-only' }, { result: 'void' }],
      ],
      assembly,
    )
  })

  it('24: the quorum is lost after the opening', () => {
    const sitting = { present: ['c', 'd', 'm1', 'm2'] }
    const motion = { present: ['c', 'd', 'm1'], ballot: openVote(['c', 'd', 'm1'], 3, 0) }
    decides(motion, sitting, [
      [{}, { result: 'adopted', by: 'count', needed: 2 }],
      [{ quorumMoment: 'each-vote' }, { result: 'void' }],
      [{ quorumSecretary: 'included' }, { result: 'void' }],
      [{ quorumSecretary: 'base-only' }, { result: 'void' }],
    ])
    expect(find(judged(motion, sitting), 'vote.quorum')).toMatchObject({ outcome: 'breached', weight: 'note' })
    expect(find(judged(motion, sitting, { quorumMoment: 'each-vote' }), 'vote.quorum')?.weight).toBe('validity')
  })
})

describe('votes, rows 26 to 42', () => {
  const withoutM5 = everybody.filter((id) => id !== 'm5')
  const six = voters.filter((id) => id !== 'm5')

  it('26: 4 : 3 : 0 of seven, the secretary in the room', () => {
    decides({ ballot: openVote(voters, 4, 3) }, {}, [
      [{}, { result: 'adopted', by: 'count', needed: 4 }],
      [{ voteSecretary: 'included' }, { result: 'rejected', by: 'count', needed: 5 }],
    ])
  })

  it('28: 3 : 0 : 2 of five, the secretary in the room', () => {
    const five = ['c', 'd', 'm1', 'm2', 'm3']
    decides({ ballot: openVote(five, 3, 0, 2) }, { present: [...five, 's'] }, [
      [{}, { result: 'adopted', needed: 3 }],
      [{ voteSecretary: 'included' }, { result: 'rejected', needed: 4 }],
    ])
  })

  it('30: the secretary votes too, is struck out, and the tie waits for the casting vote', () => {
    const ballot = { mode: 'open', for: ['c', 'd', 'm1', 's'], against: ['m2', 'm3', 'm4'] } as const
    const motion = { ballot, declared: 'adopted' } as const
    const verdict = judged(motion, { present: withoutM5 })
    expect(verdict.decision).toEqual({ result: 'pending', tie: true, needed: 4, short: 1 })
    expect(find(verdict, 'vote.secretary')).toMatchObject({ outcome: 'breached', facts: { seat: 's' } })
    expect(find(verdict, 'vote.casting')).toMatchObject({ outcome: 'unknown', lacking: ['/motion/casting'] })
    expect(find(verdict, 'vote.declared')?.outcome).toBe('unknown')
    decides(motion, { present: withoutM5 }, [
      [{ tie: 'override' }, { result: 'pending' }],
      [{ tie: 'half-of-present' }, { result: 'pending' }],
      [{ tie: 'never' }, { result: 'rejected', by: 'count', tie: true }],
      [{ castingVote: 'own' }, { result: 'adopted', by: 'casting-vote' }],
    ])
  })

  it('32: two of seven leave before the vote', () => {
    const motion = { present: ['c', 'd', 's', 'm1', 'm2', 'm3'], ballot: openVote(['c', 'd', 'm1', 'm2', 'm3'], 3, 2) }
    decides(motion, {}, [
      [{}, { result: 'adopted', needed: 3 }],
      [{ votePresent: 'registered' }, { result: 'rejected', needed: 4 }],
      [{ voteSecretary: 'included' }, { result: 'rejected', needed: 4 }],
    ])
  })

  it('34: 2 : 2 : 2, the chair abstains and then casts for', () => {
    const ballot = { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'], abstained: ['c', 'm4'] } as const
    const motion = { ballot, casting: { by: 'c', vote: 'for' } } as const
    decides(motion, { present: withoutM5 }, [
      [{}, { result: 'rejected', by: 'count', tie: true }],
      [{ tie: 'override' }, { result: 'adopted', by: 'casting-vote' }],
      [{ tie: 'half-of-present' }, { result: 'rejected', tie: false }],
      [{ tie: 'never' }, { result: 'rejected', tie: true }],
    ])
    expect(find(judged(motion, { present: withoutM5 }), 'vote.casting')?.outcome).toBe('met')
  })

  it('36: the deputy presides in the chair’s absence and casts against', () => {
    const present = everybody.filter((id) => id !== 'c')
    const ballot = { mode: 'open', for: ['m1', 'm2', 'm3'], against: ['d', 'm4', 'm5'] } as const
    const motion = { ballot, casting: { by: 'd', vote: 'against' } } as const
    decides(motion, { present, presiding: 'd' }, [[{}, { result: 'rejected', by: 'casting-vote' }]])
  })

  it('38: the deputy presides and casts while the chair is in the room', () => {
    const ballot = openVote(six, 3, 3)
    const motion = { ballot, casting: { by: 'd', vote: 'for' } } as const
    const sitting = { present: withoutM5, presiding: 'd' }
    const verdict = judged(motion, sitting)
    expect(verdict.decision).toMatchObject({ result: 'pending', tie: true })
    expect(find(verdict, 'vote.casting')).toMatchObject({
      outcome: 'breached',
      facts: { holder: 'c', by: 'd', tie: true },
    })
    const quorum = judgeQuorum({ assembly: assemblyOf(), sitting: sittingOf(sitting) })
    expect(find(quorum, 'presiding')).toMatchObject({ outcome: 'breached', facts: { presiding: 'd', entitled: 'c' } })
    decides(motion, sitting, [
      [{ castingHolder: 'presiding' }, { result: 'adopted', by: 'casting-vote' }],
      [{ tie: 'override' }, { result: 'pending' }],
      [{ tie: 'half-of-present' }, { result: 'pending' }],
      [{ tie: 'never' }, { result: 'rejected' }],
      [{ castingVote: 'own' }, { result: 'adopted', by: 'casting-vote' }],
    ])
  })

  it('40: a secret ballot with two spoilt papers', () => {
    const ballot = { mode: 'secret', for: 3, against: 2, spoilt: 2, issued: 7, found: 7, demanded: 5 } as const
    decides({ ballot }, {}, [
      [{}, { result: 'rejected', by: 'count', needed: 4 }],
      [{ spoiltBallots: 'out-of-base' }, { result: 'adopted', by: 'count', needed: 3 }],
    ])
  })

  it('42: more papers found than issued', () => {
    const ballot = { mode: 'secret', for: 5, against: 3, issued: 7, found: 8, demanded: 5 } as const
    const verdict = judged({ ballot })
    expect(verdict.decision.result).toBe('unknown')
    expect(find(verdict, 'vote.entitled')?.outcome).toBe('breached')
  })
})

describe('measures, rows 44 and 46', () => {
  const respondent = { id: 'r', category: 'middle', violationReviewed: true } as const
  const record = (motion: Partial<Motion>) => ({
    assembly: assemblyOf(),
    sitting: sittingOf(),
    motion: motionOf({ respondent, ...motion }),
  })

  it('44: a severe reprimand is imposed', () => {
    const imposed = record({ measures: ['severe reprimand'], effect: 'imposed', ballot: openVote(voters, 7, 0) })
    expect(find(judgeMeasures(imposed), 'measures.listed')).toMatchObject({
      outcome: 'breached',
      facts: { unlisted: ['severe reprimand'] },
    })
    expect(find(judgeVote(imposed), 'decision.effect')).toMatchObject({
      outcome: 'breached',
      facts: { effect: 'imposed' },
    })
    expect(judgeVote(imposed).decision).toMatchObject({ result: 'adopted', by: 'count' })
  })

  it('46: censure and criticism are one measure in both variants', () => {
    const both = record({ measures: ['censure', 'criticism'] })
    const combination = (readings?: Under) => find(judgeMeasures(both, readings), 'measures.combination')
    expect(combination()).toMatchObject({ outcome: 'breached', weight: 'note' })
    expect(combination({ combination: 'one' })).toMatchObject({ outcome: 'breached', weight: 'duty' })
    expect(combination({ combination: 'one-and-petition' })).toMatchObject({ outcome: 'breached', weight: 'duty' })
  })
})

describe('row 50, as far as quorum and vote go', () => {
  it('five present, 5 : 0: valid and adopted', () => {
    const five = ['c', 'd', 'm1', 'm2', 'm3']
    const verdict = judged({ ballot: openVote(five, 5, 0) }, { present: five })
    expect(verdict).toMatchObject({ validity: 'met', decision: { result: 'adopted', by: 'count' } })
  })
})

describe('minutes, convening and video, rows 48 and 50', () => {
  it('48: the chair away, the deputy presides; secretary and deputy signed', () => {
    const sitting = sittingOf({
      present: everybody.filter((id) => id !== 'c'),
      presiding: 'd',
      minutes: { signedBy: ['s', 'd'] },
    })
    const signed = (readings?: Under) =>
      find(judgeMinutes({ assembly: assemblyOf(), sitting }, readings), 'minutes.signed')
    expect(signed()?.outcome).toBe('met')
    expect(signed({ deputySigns: 'chair-only' })).toMatchObject({ outcome: 'breached', facts: { missing: ['chair'] } })
    expect(signed({ deputySigns: 'both' })).toMatchObject({ outcome: 'breached', facts: { missing: ['chair'] } })
  })

  it('50: no agenda in the notice and no video breach duties, and no lawfulness', () => {
    const sitting = sittingOf({
      present: ['c', 'd', 'm1', 'm2', 'm3'],
      convenedBy: 'chair',
      notice: { on: '2024-03-10', place: true, time: true, agenda: false, to: voters },
      video: false,
      motions: [motionOf({ ballot: openVote(['c', 'd', 'm1', 'm2', 'm3'], 5, 0) })],
    })
    const verdict = judgeDossier({ assembly: assemblyOf(), sittings: [sitting] })
    expect(find(verdict, 'convening.notice')).toMatchObject({ outcome: 'breached', facts: { missing: ['agenda'] } })
    expect(find(verdict, 'video')).toMatchObject({ outcome: 'breached', weight: 'duty' })
    expect(verdict.findings.filter(({ weight }) => weight === 'validity').map(({ outcome }) => outcome)).toEqual([
      'met',
      'met',
    ])
    const convened = (readings?: Under) =>
      find(judgeConvening({ assembly: assemblyOf(), sitting }, readings), 'convening.by')
    expect(convened()?.outcome).toBe('met')
    expect(convened({ convening: 'exclusive' })?.outcome).toBe('breached')
    expect(convened({ convening: 'chair-only' })?.outcome).toBe('met')
  })
})
