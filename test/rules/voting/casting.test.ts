import { describe, expect, it } from 'vitest'
import { judgeVote, type Ballot, type Motion, type Readings, type Seat, type Sitting } from 'zhinalys'
import { assemblyOf, everybody, ids, motionOf, openVote, seats, sittingOf, voters } from '../../dossiers.js'
import { find } from '../../find.js'

const withoutM5 = everybody.filter((id) => id !== 'm5')
const six = voters.filter((id) => id !== 'm5')
/** Chair c and deputy d among those for. */
const tied: Ballot = openVote(six, 3, 3)
const counted: Ballot = { mode: 'open', for: 3, against: 3 }
const secret: Ballot = { mode: 'secret', for: 3, against: 3, issued: 6, found: 6, demanded: 6 }

const judged = (
  motion: Partial<Motion>,
  sitting: Partial<Sitting> = {},
  readings?: Partial<Readings>,
  of: readonly Seat[] = seats,
) =>
  judgeVote(
    {
      assembly: assemblyOf({ seats: of }),
      sitting: sittingOf({ present: withoutM5, ...sitting }),
      motion: motionOf(motion),
    },
    readings,
  )

const byChair = { by: 'c', vote: 'for' } as const
const byDeputy = { by: 'd', vote: 'for' } as const
const chairAway = { present: everybody.filter((id) => id !== 'c') }
const sixWithoutChair = voters.filter((id) => id !== 'c')
const tiedWithoutChair: Ballot = openVote(sixWithoutChair, 3, 3)

type Row = [string, Partial<Motion>, Partial<Sitting>, Partial<Readings>, string, string, object, string[]?]

describe('vote.casting: on ties only, by its holder only, and recorded, 17.2', () => {
  it.each([
    ['no tie, nothing cast', { ballot: openVote(six, 4, 2) }, {}, {}, 'met', 'adopted', { tie: false }],
    ['no tie, declined', { ballot: openVote(six, 4, 2), casting: false }, {}, {}, 'met', 'adopted', { tie: false }],
    [
      'no tie, cast all the same',
      { ballot: openVote(six, 4, 2), casting: byChair },
      {},
      {},
      'breached',
      'adopted',
      { holder: 'c', by: 'c', tie: false },
    ],
    [
      'nobody voted, cast all the same',
      { ballot: openVote(six, 0, 0, 6), casting: byChair },
      {},
      {},
      'breached',
      'rejected',
      { tie: false },
    ],
    [
      'half of those present for, no equal votes: tied in the other sense',
      { ballot: openVote(six, 3, 2, 1), casting: byChair },
      {},
      {},
      'met',
      'rejected',
      { holder: 'c', by: 'c', tie: false },
    ],
    [
      'a tie, cast for',
      { ballot: tied, casting: byChair },
      {},
      {},
      'met',
      'adopted',
      { holder: 'c', by: 'c', tie: true },
    ],
    [
      'a tie, cast against',
      { ballot: tied, casting: { by: 'c', vote: 'against' } },
      {},
      {},
      'met',
      'rejected',
      { tie: true },
    ],
    ['a tie, declined', { ballot: tied, casting: false }, {}, {}, 'met', 'rejected', { holder: 'c', tie: true }],
    [
      'a tie, nothing yet',
      { ballot: tied },
      {},
      {},
      'unknown',
      'pending',
      { holder: 'c', tie: true },
      ['/motion/casting'],
    ],
    [
      'a tie that it cannot decide',
      { ballot: openVote(six, 2, 2, 2) },
      {},
      {},
      'met',
      'rejected',
      { holder: 'c', tie: true },
    ],
    [
      'the deputy casts beside the chair',
      { ballot: tied, casting: byDeputy },
      {},
      {},
      'breached',
      'pending',
      { holder: 'c', by: 'd', tie: true },
    ],
    [
      'the chair away, the deputy presides and casts',
      { ballot: tiedWithoutChair, casting: byDeputy },
      { ...chairAway, presiding: 'd' },
      {},
      'met',
      'adopted',
      { holder: 'd', by: 'd', tie: true },
    ],
    [
      'the chair away, a member presides: nobody holds it',
      { ballot: tiedWithoutChair },
      { ...chairAway, presiding: 'm1' },
      {},
      'met',
      'rejected',
      { tie: true },
    ],
    [
      'nobody holds it, the deputy casts',
      { ballot: tiedWithoutChair, casting: byDeputy },
      { ...chairAway, presiding: 'm1' },
      {},
      'breached',
      'rejected',
      { by: 'd', tie: true },
    ],
    [
      'whoever presides holds it by the other reading',
      { ballot: tiedWithoutChair, casting: { by: 'm1', vote: 'for' } },
      { ...chairAway, presiding: 'm1' },
      { castingHolder: 'presiding' },
      'met',
      'adopted',
      { holder: 'm1', by: 'm1', tie: true },
    ],
    [
      'the secretary may preside, and holds nothing',
      { ballot: tiedWithoutChair },
      { ...chairAway, presiding: 's' },
      { castingHolder: 'presiding' },
      'met',
      'rejected',
      { tie: true },
    ],
    [
      'who presides is not known, cast by the deputy',
      { ballot: tiedWithoutChair, casting: byDeputy },
      { ...chairAway, presiding: undefined },
      {},
      'unknown',
      'unknown',
      { by: 'd', tie: true },
      ['/sitting/presiding'],
    ],
    [
      'who presides is not known, nothing cast',
      { ballot: tiedWithoutChair },
      { ...chairAway, presiding: undefined },
      {},
      'unknown',
      'unknown',
      { tie: true },
      ['/sitting/presiding', '/motion/casting'],
    ],
    [
      'who presides is not known, but it was declined',
      { ballot: tiedWithoutChair, casting: false },
      { ...chairAway, presiding: undefined },
      {},
      'met',
      'rejected',
      { tie: true },
    ],
    [
      'who presides is not known, cast by one who can never hold it',
      { ballot: tiedWithoutChair, casting: { by: 'm1', vote: 'for' } },
      { ...chairAway, presiding: undefined },
      {},
      'breached',
      'unknown',
      { by: 'm1', tie: true },
    ],
    [
      'no deputy either: nobody holds it',
      { ballot: openVote(['m1', 'm2', 'm3', 'm4'], 2, 2) },
      { present: ['m1', 'm2', 'm3', 'm4'], presiding: undefined },
      {},
      'met',
      'rejected',
      { tie: true },
    ],
    ['never: a tie falls', { ballot: tied }, {}, { tie: 'never' }, 'met', 'rejected', { holder: 'c', tie: true }],
    [
      'half of those present: 3 of 6 for is the tie',
      { ballot: openVote(six, 3, 2, 1) },
      {},
      { tie: 'half-of-present' },
      'unknown',
      'pending',
      { holder: 'c', tie: true },
      ['/motion/casting'],
    ],
    [
      'override: 1 : 1 : 4 is decided',
      { ballot: openVote(six, 1, 1, 4), casting: byChair },
      {},
      { tie: 'override' },
      'met',
      'adopted',
      { tie: true },
    ],
    [
      'own: the chair voted for',
      { ballot: tied },
      {},
      { castingVote: 'own' },
      'met',
      'adopted',
      { holder: 'c', tie: true },
    ],
    [
      'own: the chair voted against',
      { ballot: { mode: 'open', for: ['m1', 'm2', 'm3'], against: ['c', 'd', 'm4'] } },
      {},
      { castingVote: 'own' },
      'met',
      'rejected',
      { holder: 'c', tie: true },
    ],
    [
      'own: the chair abstained',
      {
        ballot: { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'], abstained: ['c'] },
        present: ['c', 'd', 'm1', 'm2', 'm3'],
      },
      {},
      { castingVote: 'own' },
      'met',
      'rejected',
      { holder: 'c', tie: true },
    ],
    [
      'own: the chair did not vote',
      { ballot: { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'] }, present: ['c', 'd', 'm1', 'm2', 'm3'] },
      {},
      { castingVote: 'own' },
      'breached',
      'rejected',
      { holder: 'c', tie: true },
    ],
    [
      'own: abstentions only counted',
      {
        ballot: { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'], abstained: 1 },
        present: ['c', 'd', 'm1', 'm2', 'm3'],
      },
      {},
      { castingVote: 'own' },
      'unknown',
      'rejected',
      { tie: true },
      ['/motion/ballot/abstained'],
    ],
    [
      'own: mere counts',
      { ballot: counted },
      {},
      { castingVote: 'own' },
      'unknown',
      'unknown',
      { holder: 'c', tie: true },
      ['/motion/ballot/for', '/motion/ballot/against'],
    ],
    [
      'own: counts and the deputy may preside',
      { ballot: { ...counted } },
      { ...chairAway, presiding: undefined },
      { castingVote: 'own' },
      'unknown',
      'unknown',
      { tie: true },
      ['/sitting/presiding', '/motion/ballot/for', '/motion/ballot/against'],
    ],
    [
      'own: one list shows the chair',
      { ballot: { mode: 'open', for: ['c', 'd', 'm1'], against: 3 } },
      {},
      { castingVote: 'own' },
      'met',
      'adopted',
      { tie: true },
    ],
    ['secret: declared after the count', { ballot: secret, casting: byChair }, {}, {}, 'met', 'adopted', { tie: true }],
    [
      'secret: own is never asked',
      { ballot: secret, casting: byChair },
      {},
      { castingVote: 'own' },
      'met',
      'adopted',
      { tie: true },
    ],
    ['secret: falls', { ballot: secret }, {}, { secretTie: 'falls' }, 'met', 'rejected', { tie: true }],
    ['secret: pending', { ballot: secret }, {}, {}, 'unknown', 'pending', { tie: true }, ['/motion/casting']],
    [
      'no quorum, nothing to cast',
      { ballot: openVote(['c', 'd'], 1, 1) },
      { present: ['c', 'd'] },
      {},
      'met',
      'void',
      { tie: false },
    ],
    ['no ballot', {}, {}, {}, 'unknown', 'unknown', {}, ['/motion/ballot']],
    ['no ballot, cast by another', { casting: byDeputy }, {}, {}, 'breached', 'unknown', { by: 'd' }],
    [
      'attendance not known, cast on equal votes',
      { ballot: tied, casting: byChair },
      { present: undefined },
      {},
      'unknown',
      'unknown',
      { by: 'c' },
      ['/sitting/present'],
    ],
    [
      'attendance not known, cast on other votes',
      { ballot: openVote(six, 4, 2), casting: byChair },
      { present: undefined },
      {},
      'unknown',
      'unknown',
      { by: 'c' },
      ['/sitting/present'],
    ],
    [
      'nothing known but who cast it',
      { casting: byDeputy },
      { present: undefined },
      {},
      'unknown',
      'unknown',
      { by: 'd' },
      ['/sitting/present', '/motion/ballot'],
    ],
    [
      'declined, and who was at the opening is not known: nothing hangs on it',
      { ballot: tied, casting: false, present: withoutM5 },
      { present: undefined },
      {},
      'met',
      'unknown',
      { holder: 'c', tie: true },
    ],
    [
      'registered: who was at the opening is not known, but only the presiding deputy could hold it',
      { ballot: tiedWithoutChair, casting: byDeputy, present: sixWithoutChair },
      { present: undefined, presiding: undefined },
      { votePresent: 'registered' },
      'unknown',
      'unknown',
      { by: 'd' },
      ['/sitting/presiding'],
    ],
    [
      'registered: three for are half of six, if six were at the opening',
      { ballot: openVote(six, 3, 0), present: six.slice(0, 4) },
      { present: undefined },
      { votePresent: 'registered', tie: 'half-of-present' },
      'unknown',
      'unknown',
      {},
      ['/sitting/present', '/motion/casting'],
    ],
  ] as Row[])('%s: %s', (_, motion, sitting, readings, outcome, result, facts, lacking) => {
    const verdict = judged(motion, sitting, readings)
    const found = find(verdict, 'vote.casting')
    expect(found).toMatchObject({ outcome, weight: 'duty', provision: '17.2a', facts })
    expect(found?.lacking).toEqual(lacking)
    expect(verdict.decision.result).toBe(result)
  })

  it('names no holder where nothing hangs on one', () => {
    expect(find(judged({ ballot: openVote(six, 4, 2) }), 'vote.casting')?.facts).toEqual({ tie: false })
  })

  it.each([
    ['no ballot', {}, {}, {}],
    ['no attendance', { ballot: tied }, { present: undefined }, {}],
    [
      'no list of those registered, who count',
      { ballot: tied, present: withoutM5 },
      { present: undefined },
      { votePresent: 'registered' },
    ],
  ] as [string, Partial<Motion>, Partial<Sitting>, Partial<Readings>][])(
    'does not say whether there is a tie where there is nothing to tell it by: %s',
    (_, motion, sitting, readings) => {
      expect(find(judged(motion, sitting, readings), 'vote.casting')?.facts).toEqual({})
    },
  )

  it('of two chairs the first on the roster holds it', () => {
    const of: Seat[] = [...seats, { id: 'c2', office: 'chair' }]
    const ballot = openVote([...voters, 'c2'], 4, 4)
    const cast = (by: string) =>
      find(judged({ ballot, casting: { by, vote: 'for' } }, { present: ids(of) }, {}, of), 'vote.casting')
    expect(cast('c')).toMatchObject({ outcome: 'met', facts: { holder: 'c' } })
    expect(cast('c2')).toMatchObject({ outcome: 'breached', facts: { holder: 'c' } })
  })

  it('who presided at the opening presides at the vote only if still present', () => {
    const motion = { ballot: openVote(['m1', 'm2', 'm3', 'm4'], 2, 2), present: ['m1', 'm2', 'm3', 'm4'] }
    const presiding = { castingHolder: 'presiding' } as const
    expect(judged(motion, { present: everybody }, presiding).decision.result).toBe('unknown')
    expect(find(judged(motion, { present: everybody }, presiding), 'vote.majority')?.lacking).toEqual([
      '/motion/presiding',
    ])
    expect(
      judged({ ...motion, presiding: 'm1', casting: { by: 'm1', vote: 'for' } }, { present: everybody }, presiding)
        .decision.result,
    ).toBe('adopted')
    const withDeputy = { ballot: motion.ballot, present: [...motion.present, 'd'] }
    expect(judged({ ...withDeputy, presiding: 'd' }, { present: everybody }).decision.result).toBe('pending')
    expect(judged({ ...withDeputy, presiding: 'm1' }, { present: everybody }).decision.result).toBe('rejected')
  })

  it('a chair who has left the unit holds nothing', () => {
    const left = seats.map((seat): Seat => (seat.id === 'c' ? { ...seat, left: '2024-03-01' } : seat))
    const verdict = judged(
      { ballot: tiedWithoutChair, casting: byDeputy },
      { present: everybody, presiding: 'd' },
      {},
      left,
    )
    expect(verdict.decision).toMatchObject({ result: 'adopted', by: 'casting-vote' })
  })
})
