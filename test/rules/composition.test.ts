import { describe, expect, it } from 'vitest'
import { judgeComposition, type Assembly, type RosterMinutes, type Seat } from 'zhinalys'
import { assemblyOf, members, seats } from '../dossiers.js'
import { find } from '../find.js'

const judged = (changes: Partial<Assembly>) => judgeComposition({ assembly: assemblyOf(changes) })

describe('edition.earlier: the election was before the order was approved, 4.2a', () => {
  it.each([
    ['the day before', '2023-01-05', true],
    ['the day of approval', '2023-01-06', false],
    ['not known', undefined, false],
  ] as const)('%s', (_, on, applies) => {
    const verdict = judged({ election: { on, vote: 'secret', by: 'other' } })
    const found = find(verdict, 'edition.earlier')
    expect(found !== undefined).toBe(applies)
    if (found)
      expect(found).toMatchObject({ outcome: 'breached', weight: 'note', facts: { on, approved: '2023-01-06' } })
    const weight = applies ? 'note' : 'duty'
    for (const rule of [
      'election.open-vote',
      'election.general-meeting',
      'roster.drawn',
      'roster.signed',
      'roster.approved',
    ] as const) {
      expect(find(verdict, rule)?.weight).toBe(weight)
    }
    expect(find(verdict, 'eligibility.service', '/assembly/seats/0')?.weight).toBe(weight)
    expect(find(verdict, 'composition.offices')?.weight).toBe('duty')
    expect(find(verdict, 'composition.headcount')?.weight).toBe('duty')
    expect(find(verdict, 'secretary.staff-unit')?.weight).toBe('duty')
  })

  it('a person elected later is judged by the own election day', () => {
    const later: Seat = { id: 'm9', office: 'member', employed: true, elected: '2024-05-01' }
    const verdict = judged({ election: { on: '2022-05-01' }, seats: [...seats, later] })
    expect(find(verdict, 'eligibility.employee', '/assembly/seats/8')?.weight).toBe('duty')
    expect(find(verdict, 'eligibility.employee', '/assembly/seats/7')?.weight).toBe('note')
  })
})

describe('composition.offices: a chair, a deputy chair, a secretary, members, 4.1a', () => {
  const [chair, deputy, secretary] = seats as [Seat, Seat, Seat]
  it.each([
    ['one of each and a member', [chair, deputy, secretary, ...members(1)], 'met', { members: 1 }],
    ['no member', [chair, deputy, secretary], 'breached', { members: 0 }],
    ['no chair', [deputy, secretary, ...members(1)], 'breached', { chairs: 0 }],
    ['two chairs', [chair, { id: 'c2', office: 'chair' }, deputy, secretary, ...members(1)], 'breached', { chairs: 2 }],
    [
      'two deputies',
      [chair, deputy, { id: 'd2', office: 'deputy' }, secretary, ...members(1)],
      'breached',
      { deputies: 2 },
    ],
    ['no secretary', [chair, deputy, ...members(1)], 'breached', { secretaries: 0 }],
    [
      'one person on three seats',
      [chair, deputy, secretary, ...members(1), ...members(1), ...members(1)],
      'breached',
      { duplicated: ['m1'] },
    ],
    ['no seat at all', [], 'breached', { chairs: 0, deputies: 0, secretaries: 0, members: 0, duplicated: [] }],
  ] as [string, Seat[], string, object][])('%s: %s', (_, of, outcome, facts) => {
    const verdict = judged({ seats: of })
    expect(find(verdict, 'composition.offices')).toMatchObject({
      outcome,
      weight: 'duty',
      provision: '4.1a',
      at: '/assembly',
      facts,
    })
  })
})

describe('composition.headcount counts persons: of seats with one id one counts, and one whose holder has left', () => {
  it.each([
    ['eight', seats, 'met', 8],
    ['a person on two seats', [...seats, { id: 'm1', office: 'member' }], 'met', 8],
    ['one has left', seats.map((seat) => (seat.id === 'm5' ? { ...seat, left: '2024-02-01' } : seat)), 'met', 8],
    ['seven', seats.slice(1), 'breached', 7],
  ] as [string, Seat[], string, number][])('%s: %s', (_, of, outcome, counted) => {
    expect(find(judged({ seats: of }), 'composition.headcount')).toMatchObject({ outcome, facts: { counted } })
  })
})

describe('election.general-meeting and election.open-vote, 4.2a and 4.2b', () => {
  it.each([
    ['election.general-meeting', { by: 'general-meeting' }, 'met'],
    ['election.general-meeting', { by: 'other' }, 'breached'],
    ['election.open-vote', { vote: 'open' }, 'met'],
    ['election.open-vote', { vote: 'secret' }, 'breached'],
  ] as const)('%s %j: %s', (rule, election, outcome) => {
    expect(find(judged({ election }), rule)).toMatchObject({ outcome, facts: election, at: '/assembly' })
  })

  it.each([
    ['election.general-meeting', '/assembly/election/by'],
    ['election.open-vote', '/assembly/election/vote'],
  ] as const)('%s is unknown where nothing is recorded', (rule, pointer) => {
    for (const election of [undefined, {}]) {
      expect(find(judged({ election }), rule)).toMatchObject({ outcome: 'unknown', facts: {}, lacking: [pointer] })
    }
  })
})

describe('roster.drawn, roster.signed, roster.approved: each step not before the one before it, 4.4', () => {
  const election = { on: '2024-01-10' } as const
  it.each([
    ['drawn', { drawn: '2024-01-10' }, 'met', { day: '2024-01-10', notBefore: '2024-01-10' }, undefined],
    ['drawn', { drawn: '2024-01-09' }, 'breached', { day: '2024-01-09', notBefore: '2024-01-10' }, undefined],
    ['drawn', { drawn: false }, 'breached', { day: false, notBefore: '2024-01-10' }, undefined],
    ['drawn', {}, 'unknown', { notBefore: '2024-01-10' }, ['/assembly/roster/drawn']],
    ['signed', { drawn: '2024-01-11', signed: '2024-01-12' }, 'met', { notBefore: '2024-01-11' }, undefined],
    ['signed', { drawn: '2024-01-11', signed: '2024-01-10' }, 'breached', { notBefore: '2024-01-11' }, undefined],
    ['signed', { drawn: false, signed: '2024-01-10' }, 'met', { notBefore: '2024-01-10' }, undefined],
    ['signed', { drawn: false, signed: '2024-01-09' }, 'breached', { notBefore: '2024-01-10' }, undefined],
    ['signed', { signed: '2024-01-12' }, 'unknown', { day: '2024-01-12' }, ['/assembly/roster/drawn']],
    ['signed', {}, 'unknown', {}, ['/assembly/roster/signed', '/assembly/roster/drawn']],
    ['signed', { signed: false }, 'breached', { day: false }, undefined],
    ['approved', { signed: '2024-01-12', approved: '2024-01-12' }, 'met', { notBefore: '2024-01-12' }, undefined],
    ['approved', { signed: '2024-01-12', approved: '2024-01-11' }, 'breached', { notBefore: '2024-01-12' }, undefined],
    [
      'approved',
      { drawn: '2024-01-11', signed: false, approved: '2024-01-11' },
      'met',
      { notBefore: '2024-01-11' },
      undefined,
    ],
    [
      'approved',
      { drawn: false, signed: false, approved: '2024-01-09' },
      'breached',
      { notBefore: '2024-01-10' },
      undefined,
    ],
    [
      'approved',
      { signed: false, approved: '2024-01-11' },
      'unknown',
      { day: '2024-01-11' },
      ['/assembly/roster/drawn'],
    ],
    ['approved', { drawn: '2024-01-11', approved: '2024-01-01' }, 'unknown', {}, ['/assembly/roster/signed']],
    ['approved', { approved: false }, 'breached', { day: false }, undefined],
  ] as [keyof RosterMinutes, RosterMinutes, string, object, string[] | undefined][])(
    'roster.%s of %j: %s',
    (step, roster, outcome, facts, lacking) => {
      const found = find(judged({ election, roster }), `roster.${step}`)
      expect(found).toMatchObject({ outcome, weight: 'duty', facts })
      expect(found?.lacking).toEqual(lacking)
    },
  )

  it('is unknown where not even the election day is recorded', () => {
    const verdict = judged({ election: undefined, roster: { drawn: '2024-01-10' } })
    expect(find(verdict, 'roster.drawn')).toMatchObject({
      outcome: 'unknown',
      facts: { day: '2024-01-10' },
      lacking: ['/assembly/election/on'],
    })
    expect(find(judged({ roster: undefined }), 'roster.approved')?.lacking).toEqual([
      '/assembly/roster/approved',
      '/assembly/roster/signed',
    ])
  })
})

it('findings come in the order of the record, then of the rules', () => {
  const order = judged({ election: { on: '2022-01-01' } }).findings.map(({ rule, at }) => `${rule} ${at}`)
  expect(order.slice(0, 14)).toEqual([
    'edition.earlier /assembly',
    'composition.offices /assembly',
    'composition.headcount /assembly',
    'election.general-meeting /assembly',
    'election.open-vote /assembly',
    'roster.drawn /assembly',
    'roster.signed /assembly',
    'roster.approved /assembly',
    'eligibility.employee /assembly/seats/0',
    'eligibility.category /assembly/seats/0',
    'eligibility.service /assembly/seats/0',
    'eligibility.reputation /assembly/seats/0',
    'eligibility.qualities /assembly/seats/0',
    'eligibility.employee /assembly/seats/1',
  ])
  expect(order.filter((line) => line.endsWith('/2'))).toEqual([
    'eligibility.service /assembly/seats/2',
    'secretary.staff-unit /assembly/seats/2',
  ])
})
