import { describe, expect, it } from 'vitest'
import { judgeVote, type Ballot, type Motion, type Seat, type Sitting } from 'zhinalys'
import { assemblyOf, everybody, motionOf, openVote, seats, sittingOf, voters } from '../../dossiers.js'
import { find } from '../../find.js'

const judged = (motion: Partial<Motion>, sitting: Partial<Sitting> = {}, of: readonly Seat[] = seats) =>
  judgeVote({ assembly: assemblyOf({ seats: of }), sitting: sittingOf(sitting), motion: motionOf(motion) })

const open = (pro: Ballot['for'], contra: Ballot['against'], abstained?: Ballot['abstained']): Ballot => ({
  mode: 'open',
  for: pro,
  against: contra,
  abstained,
})

describe('vote.secretary: the secretary has no vote, 4.3b', () => {
  it.each([
    ['among those for', open(['c', 's'], ['d'])],
    ['among those against', open(['c'], ['s'])],
    ['among the abstentions', open(['c'], [], ['s'])],
  ])('breached: %s', (_, ballot) => {
    expect(find(judged({ ballot }), 'vote.secretary')).toMatchObject({
      outcome: 'breached',
      weight: 'duty',
      provision: '4.3b',
      facts: { seat: 's' },
    })
  })

  it('met where the secretary did not vote, with or without one on the roster', () => {
    expect(find(judged({ ballot: open(voters, []) }), 'vote.secretary')).toMatchObject({
      outcome: 'met',
      facts: { seat: 's' },
    })
    const none = seats.filter(({ id }) => id !== 's')
    expect(find(judged({ ballot: open(voters, []) }, { present: voters }, none), 'vote.secretary')).toMatchObject({
      outcome: 'met',
      facts: {},
    })
  })

  it.each([
    ['counts', open(4, 3)],
    ['for a list, against a count', open(['s'], 3)],
    ['a secret ballot', { mode: 'secret', for: 4, against: 3 } as const],
    ['no ballot', undefined],
  ])('does not apply to %s, nor does vote.guests', (_, ballot) => {
    expect(find(judged({ ballot }), 'vote.secretary')).toBeUndefined()
    expect(find(judged({ ballot }, { guests: ['g'] }), 'vote.guests')).toBeUndefined()
  })
})

describe('vote.guests: invited persons have no vote, 14.2b', () => {
  it('breached by an invited person, met by an invited voting member', () => {
    const guests = ['g', 'm1']
    expect(find(judged({ ballot: open(['c', 'g'], ['m1']) }, { guests }), 'vote.guests')).toMatchObject({
      outcome: 'breached',
      facts: { guests: ['g'] },
    })
    expect(find(judged({ ballot: open(['c'], ['m1']) }, { guests }), 'vote.guests')).toMatchObject({
      outcome: 'met',
      facts: { guests: [] },
    })
    expect(find(judged({ ballot: open(['c'], ['m1']) }), 'vote.guests')?.outcome).toBe('met')
  })

  it('their votes are struck out', () => {
    expect(
      judged({ ballot: open(['c', 'd', 'm1', 'g'], ['m2', 'm3', 'm4', 'm5']) }, { guests: ['g'] }).decision,
    ).toMatchObject({ result: 'rejected', short: 1 })
  })
})

describe('vote.entitled: voting members present, one vote each, 17.1a', () => {
  const left = seats.map((seat): Seat => (seat.id === 'm5' ? { ...seat, left: '2024-03-01' } : seat))
  it.each([
    [
      'everyone once',
      open(voters.slice(0, 4), voters.slice(4)),
      {},
      seats,
      'met',
      { struck: [], twice: [], cast: 7, present: 7 },
    ],
    [
      'an absent member',
      open(['c', 'm5'], ['d']),
      { present: voters.slice(0, 6) },
      seats,
      'breached',
      { struck: ['m5'], twice: [], cast: 2 },
    ],
    ['a stranger', open(['c', 'x'], ['d']), {}, seats, 'breached', { struck: ['x'], cast: 2 }],
    ['one who has left', open(['c', 'm5'], ['d']), {}, left, 'breached', { struck: ['m5'], present: 6 }],
    ['twice on one side', open(['c', 'c', 'd'], ['m1']), {}, seats, 'breached', { struck: [], twice: ['c'], cast: 2 }],
    ['on both sides', open(['c', 'd'], ['c', 'm1']), {}, seats, 'breached', { twice: ['c'], cast: 2 }],
    ['for and abstaining', open(['c', 'd'], ['m1'], ['d']), {}, seats, 'breached', { twice: ['d'], cast: 2 }],
    [
      'the secretary and a guest are told elsewhere',
      open(['c', 's', 'g'], []),
      { guests: ['g'] },
      seats,
      'met',
      { struck: [], cast: 1 },
    ],
    ['counts of those present', open(4, 3), {}, seats, 'met', { cast: 7, present: 7 }],
    ['more counts than present', open(4, 3, 1), {}, seats, 'breached', { cast: 8, present: 7 }],
  ] as [string, Ballot, Partial<Sitting>, Seat[], string, object][])(
    '%s: %s',
    (_, ballot, sitting, of, outcome, facts) => {
      expect(find(judged({ ballot }, sitting, of), 'vote.entitled')).toMatchObject({ outcome, facts })
    },
  )

  const secret = { mode: 'secret', for: 4, against: 2, spoilt: 1, issued: 7, found: 7 } as const
  it.each([
    ['all papers accounted for', secret, 'met', undefined],
    ['fewer found than issued', { ...secret, for: 3, found: 6 }, 'met', undefined],
    ['more found than issued', { ...secret, issued: 6 }, 'breached', undefined],
    ['more issued than present', { ...secret, issued: 8 }, 'breached', undefined],
    ['more votes than papers', { ...secret, found: 6 }, 'breached', undefined],
    ['fewer votes than papers', { ...secret, spoilt: 0 }, 'breached', undefined],
    ['issued not recorded', { ...secret, issued: undefined }, 'unknown', ['/motion/ballot/issued']],
    ['found not recorded', { ...secret, found: undefined }, 'unknown', ['/motion/ballot/found']],
    [
      'neither recorded',
      { ...secret, issued: undefined, found: undefined },
      'unknown',
      ['/motion/ballot/found', '/motion/ballot/issued'],
    ],
  ] as [string, Ballot, string, string[] | undefined][])('a secret ballot, %s: %s', (_, ballot, outcome, lacking) => {
    const found = find(judged({ ballot }), 'vote.entitled')
    expect(found?.outcome).toBe(outcome)
    expect(found?.lacking).toEqual(lacking)
  })

  it('is unknown without a ballot or an attendance, but a breach that shows decides', () => {
    expect(find(judged({}), 'vote.entitled')).toMatchObject({
      outcome: 'unknown',
      facts: { present: 7 },
      lacking: ['/motion/ballot'],
    })
    const nobodyKnows = { present: undefined }
    expect(find(judged({ ballot: openVote(voters, 4, 3) }, nobodyKnows), 'vote.entitled')).toMatchObject({
      outcome: 'unknown',
      lacking: ['/sitting/present'],
    })
    expect(find(judged({ ballot: open(['x'], []) }, nobodyKnows), 'vote.entitled')?.outcome).toBe('breached')
    expect(find(judged({ ballot: open(['m5'], []) }, nobodyKnows, left), 'vote.entitled')?.outcome).toBe('breached')
    expect(find(judged({ ballot: { ...secret, issued: 8 } }, nobodyKnows), 'vote.entitled')).toMatchObject({
      outcome: 'unknown',
      lacking: ['/sitting/present'],
    })
  })

  it('counts who came only for the vote', () => {
    const late = { present: everybody, ballot: open(['m5'], ['c']) }
    expect(find(judged(late, { present: ['c', 'd', 'm1', 'm2'] }), 'vote.entitled')).toMatchObject({
      outcome: 'met',
      facts: { present: 7 },
    })
  })
})
