import { describe, expect, it } from 'vitest'
import { judgeQuorum, majorityOf, quorumOf, type Assembly, type Readings, type Seat, type Sitting } from 'zhinalys'
import { assemblyOf, everybody, members, seats, sittingOf, voters } from '../dossiers.js'
import { find } from '../find.js'

const judged = (sitting: Partial<Sitting>, assembly: Partial<Assembly> = {}, readings?: Partial<Readings>) =>
  judgeQuorum({ assembly: assemblyOf(assembly), sitting: sittingOf(sitting) }, readings)

describe('quorumOf and majorityOf: the least that is more than half', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [7, 4],
    [8, 5],
    [10, 6],
    [11, 6],
  ])('of %i: %i', (base, least) => {
    expect(quorumOf(base)).toBe(least)
    expect(majorityOf(base)).toBe(least)
    expect(2 * least > base && 2 * (least - 1) <= base).toBe(true)
  })

  it.each([-1, 1.5, NaN, Infinity, 2 ** 53])('%d is no count', (count) => {
    expect(() => quorumOf(count)).toThrow(RangeError)
    expect(() => quorumOf(count)).toThrow('votingSeats: expected a whole number of at least 0')
    expect(() => majorityOf(count)).toThrow('present: expected a whole number of at least 0')
  })
})

describe('quorum: more than half of the members attended, 15.2', () => {
  it.each([
    [4, 'met', { members: 7, present: 4, needed: 4, short: 0 }],
    [3, 'breached', { members: 7, present: 3, needed: 4, short: 1 }],
    [0, 'breached', { members: 7, present: 0, needed: 4, short: 4 }],
    [7, 'met', { members: 7, present: 7, needed: 4, short: 0 }],
  ] as const)('%i of seven: %s', (count, outcome, facts) => {
    expect(find(judged({ present: voters.slice(0, count) }), 'quorum')).toEqual({
      rule: 'quorum',
      provision: '15.2',
      weight: 'validity',
      at: '/sitting',
      outcome,
      facts,
      ...(outcome === 'breached' && {
        cure: [{ do: 'attend', fact: '/sitting/present', more: facts.short, among: voters.slice(count) }],
      }),
    })
  })

  it('is unknown where nobody recorded who attended, with how many are needed', () => {
    expect(find(judged({ present: undefined }), 'quorum')).toMatchObject({
      outcome: 'unknown',
      facts: { members: 7, needed: 4 },
      lacking: ['/sitting/present'],
    })
    expect(find(judged({ present: undefined }, {}, { quorumSecretary: 'base-only' }), 'quorum')?.facts).toEqual({
      members: 8,
      needed: 5,
    })
  })

  it('the secretary never makes a quorum by default', () => {
    expect(find(judged({ present: ['s', 'c', 'd', 'm1'] }), 'quorum')?.outcome).toBe('breached')
    expect(
      find(judged({ present: ['s', 'c', 'd', 'm1', 'm2'] }, {}, { quorumSecretary: 'included' }), 'quorum'),
    ).toMatchObject({ outcome: 'met', facts: { members: 8, present: 5, needed: 5 } })
    expect(
      find(
        judged(
          { present: ['c', 'd', 'm1', 'm2'] },
          { seats: seats.filter(({ id }) => id !== 's') },
          { quorumSecretary: 'included' },
        ),
        'quorum',
      ),
    ).toMatchObject({ outcome: 'breached', facts: { members: 8, present: 4 } })
  })

  it('six of eleven are no quorum where the absent secretary is the twelfth member', () => {
    const eleven = { seats: [...seats, ...members(9).slice(5)] }
    const six = { present: ['c', 'd', 'm1', 'm2', 'm3', 'm4'] }
    expect(find(judged(six, eleven), 'quorum')).toMatchObject({ outcome: 'met', facts: { members: 11, needed: 6 } })
    expect(find(judged(six, eleven, { quorumSecretary: 'included' }), 'quorum')).toMatchObject({
      outcome: 'breached',
      facts: { members: 12, present: 6, needed: 7 },
    })
  })

  const twoLeft = seats.map((seat): Seat =>
    seat.id === 'm4' || seat.id === 'm5' ? { ...seat, left: '2024-03-20' } : seat,
  )
  it.each([
    ['roster', 'breached', { members: 7, present: 3, needed: 4 }],
    ['serving', 'met', { members: 5, present: 3, needed: 3 }],
    ['prescribed', 'breached', { members: 7, present: 3 }],
  ] as const)('two have left, three present, base %s: %s', (quorumBase, outcome, facts) => {
    const present = ['c', 'd', 'm1', 'm4', 'm5']
    expect(find(judged({ present }, { seats: twoLeft }, { quorumBase }), 'quorum')).toMatchObject({ outcome, facts })
  })

  it('who leaves on the day after the sitting still attends', () => {
    const later = seats.map((seat): Seat => (seat.id === 'm1' ? { ...seat, left: '2024-03-21' } : seat))
    expect(find(judged({ present: ['c', 'd', 'm1', 'm2'] }, { seats: later }), 'quorum')?.outcome).toBe('met')
  })

  it.each([
    ['eight-in-all', 7],
    ['at-least-eight', 7],
    ['at-most-eight', 5],
    ['eight-elected', 8],
    ['eight-ordinary', 10],
  ] as const)('a roster of six under prescribed and %s: base %i', (headcount, base) => {
    const six = [...seats.slice(0, 3), ...members(3)]
    const quorum = find(
      judged({ present: ['c', 'd', 'm1'] }, { seats: six }, { quorumBase: 'prescribed', headcount }),
      'quorum',
    )
    expect(quorum?.facts).toMatchObject({ members: base })
    expect(quorum?.outcome).toBe(2 * 3 > base ? 'met' : 'breached')
  })

  it('a roster larger than prescribed is its own base', () => {
    const twelve = [...seats.slice(0, 3), ...members(10)]
    expect(
      find(
        judged({ present: ['c'] }, { seats: twelve }, { quorumBase: 'prescribed', headcount: 'eight-ordinary' }),
        'quorum',
      )?.facts,
    ).toMatchObject({ members: 12 })
  })

  it('a person on two seats counts once', () => {
    const twice: Seat[] = [...seats, { id: 'm1', office: 'member' }]
    expect(find(judged({}, { seats: twice }), 'quorum')?.facts).toMatchObject({ members: 7, present: 7 })
  })
})

describe('attendance: every voting member who has not left attends, a note, 13.9a', () => {
  it.each([
    [everybody, 'met', []],
    [voters, 'met', []],
    [['c', 'd', 's', 'm1'], 'breached', ['m2', 'm3', 'm4', 'm5']],
  ] as const)('%j: %s', (present, outcome, absent) => {
    expect(find(judged({ present }), 'attendance')).toMatchObject({ outcome, weight: 'note', facts: { absent } })
  })

  it('leaves out who has left, and is unknown without a list', () => {
    const left = seats.map((seat): Seat => (seat.id === 'm5' ? { ...seat, left: '2024-01-01' } : seat))
    expect(find(judged({ present: ['c', 'd', 'm1', 'm2', 'm3', 'm4'] }, { seats: left }), 'attendance')?.outcome).toBe(
      'met',
    )
    expect(find(judged({ present: undefined }), 'attendance')).toMatchObject({
      outcome: 'unknown',
      facts: {},
      lacking: ['/sitting/present'],
    })
  })
})

describe('presiding: the chair, in the chair’s absence the deputy chair, 5.1 and 5.2', () => {
  const withoutChair = everybody.filter((id) => id !== 'c')
  const onlyMembers = ['m1', 'm2', 'm3', 'm4']
  it.each([
    ['the chair', everybody, 'c', 'met', 'duty', { presiding: 'c', entitled: 'c' }],
    ['the deputy beside the chair', everybody, 'd', 'breached', 'duty', { presiding: 'd', entitled: 'c' }],
    ['the deputy for an absent chair', withoutChair, 'd', 'met', 'duty', { presiding: 'd', entitled: 'd' }],
    ['a member for an absent chair', withoutChair, 'm1', 'breached', 'duty', { presiding: 'm1', entitled: 'd' }],
    ['a chair who is not present', withoutChair, 'c', 'breached', 'duty', { presiding: 'c', entitled: 'd' }],
    ['a member, both absent: the text names nobody', onlyMembers, 'm1', 'breached', 'note', { presiding: 'm1' }],
    ['nobody recorded, both absent', onlyMembers, undefined, 'breached', 'note', {}],
  ] as const)('%s', (_, present, presiding, outcome, weight, facts) => {
    const found = find(judged({ present, presiding }), 'presiding')
    expect(found).toMatchObject({ outcome, weight })
    expect(found?.facts).toEqual(facts)
  })

  it.each([
    [undefined, 'c', ['/sitting/present']],
    [everybody, undefined, ['/sitting/presiding']],
    [undefined, undefined, ['/sitting/present', '/sitting/presiding']],
  ] as const)('is unknown of %j and %s', (present, presiding, lacking) => {
    expect(find(judged({ present, presiding }), 'presiding')).toMatchObject({ outcome: 'unknown', lacking })
  })

  it('of two chairs on the roster either may preside', () => {
    const two: Seat[] = [...seats, { id: 'c2', office: 'chair' }]
    expect(find(judged({ present: [...everybody, 'c2'], presiding: 'c2' }, { seats: two }), 'presiding')).toMatchObject(
      { outcome: 'met', facts: { entitled: 'c2' } },
    )
  })
})

it('a sitting before the order’s approval gives notes, and says why', () => {
  const verdict = judged({ on: '2023-01-05', present: ['c'] })
  expect(verdict.findings.map(({ rule, outcome, weight }) => [rule, outcome, weight])).toEqual([
    ['edition.earlier', 'breached', 'note'],
    ['quorum', 'breached', 'note'],
    ['attendance', 'breached', 'note'],
    ['presiding', 'met', 'note'],
  ])
  expect(verdict).toMatchObject({ outcome: 'not-judged', validity: 'not-judged' })
})
