import { describe, expect, it } from 'vitest'
import { judgeMinutes, type Media, type Minutes, type Readings, type Seat, type Sitting } from 'zhinalys'
import { assemblyOf, everybody, seats, sittingOf } from '../dossiers.js'
import { find } from '../find.js'

const judged = (sitting: Partial<Sitting>, readings?: Partial<Readings>, of: readonly Seat[] = seats) =>
  judgeMinutes({ assembly: assemblyOf({ seats: of }), sitting: sittingOf(sitting) }, readings)

describe('minutes.drawn: agenda, attendance list, minutes, 12.4 with 17.4a', () => {
  it.each([
    [{ agenda: true, attendance: true, drawn: '2024-03-21' }, 'met', [], undefined],
    [{ agenda: false, attendance: true, drawn: '2024-03-21' }, 'breached', ['agenda'], undefined],
    [{ agenda: true, attendance: false, drawn: false }, 'breached', ['attendance', 'minutes'], undefined],
    [{ drawn: false }, 'breached', ['minutes'], undefined],
    [{ agenda: true }, 'unknown', [], ['/sitting/minutes/attendance', '/sitting/minutes/drawn']],
    [{}, 'unknown', [], ['/sitting/minutes/agenda', '/sitting/minutes/attendance', '/sitting/minutes/drawn']],
    [false, 'breached', ['agenda', 'attendance', 'minutes'], undefined],
    [undefined, 'unknown', undefined, ['/sitting/minutes']],
  ] as [Minutes | false | undefined, string, string[] | undefined, string[] | undefined][])(
    '%j: %s',
    (minutes, outcome, missing, lacking) => {
      const found = find(judged({ minutes }), 'minutes.drawn')
      expect(found).toMatchObject({ outcome, weight: 'duty', provision: '12.4' })
      expect([found?.facts.missing, found?.lacking]).toEqual([missing, lacking])
    },
  )
})

describe('minutes.signed: by the secretary and the chair, 17.4b', () => {
  const chairAway = everybody.filter((id) => id !== 'c')
  const signed = (
    signedBy: string[] | undefined,
    present: readonly string[] | undefined,
    reading?: Readings['deputySigns'],
  ) => find(judged({ minutes: { signedBy }, present }, reading && { deputySigns: reading }), 'minutes.signed')

  it.each([
    ['secretary and chair', ['s', 'c'], everybody, ['met', 'met', 'met']],
    ['secretary and deputy, the chair there', ['s', 'd'], everybody, ['breached', 'breached', 'breached']],
    ['secretary and deputy, the chair away', ['s', 'd'], chairAway, ['met', 'breached', 'breached']],
    ['secretary and chair, the chair away', ['s', 'c'], chairAway, ['met', 'met', 'breached']],
    ['all three, the chair away', ['s', 'c', 'd'], chairAway, ['met', 'met', 'met']],
    ['the secretary alone', ['s'], chairAway, ['breached', 'breached', 'breached']],
    ['chair and deputy without the secretary', ['c', 'd'], everybody, ['breached', 'breached', 'breached']],
    ['secretary and deputy, attendance not known', ['s', 'd'], undefined, ['unknown', 'breached', 'breached']],
    ['secretary and chair, attendance not known', ['s', 'c'], undefined, ['met', 'met', 'unknown']],
    ['nobody', [], everybody, ['breached', 'breached', 'breached']],
  ] as const)('%s', (_, signedBy, present, outcomes) => {
    const under = (['in-absence', 'chair-only', 'both'] as const).map((reading) =>
      signed([...signedBy], present, reading),
    )
    expect(under.map((found) => found?.outcome)).toEqual(outcomes)
    for (const found of under) if (found?.outcome === 'unknown') expect(found.lacking).toEqual(['/sitting/present'])
  })

  it('says whose signature is missing', () => {
    expect(signed(['s', 'd'], everybody)?.facts).toEqual({ signedBy: ['s', 'd'], missing: ['chair'] })
    expect(signed([], chairAway)?.facts).toEqual({ signedBy: [], missing: ['secretary', 'chair'] })
    expect(signed(['s', 'c'], chairAway, 'both')?.facts.missing).toEqual(['deputy'])
    expect(signed(['s', 'c'], everybody)?.facts.missing).toEqual([])
  })

  it('no minutes are not signed; not recorded is not known', () => {
    expect(find(judged({ minutes: false }), 'minutes.signed')).toMatchObject({
      outcome: 'breached',
      facts: { signedBy: [], missing: ['secretary', 'chair'] },
    })
    for (const minutes of [undefined, {}]) {
      expect(find(judged({ minutes }), 'minutes.signed')).toMatchObject({
        outcome: 'unknown',
        facts: {},
        lacking: ['/sitting/minutes/signedBy'],
      })
    }
  })

  it('whoever has left by the day of the sitting cannot sign for an office', () => {
    const without = (left: string) => {
      const remaining = seats.map((seat) => (seat.id === left ? { ...seat, left: '2024-03-20' as const } : seat))
      return find(judged({ minutes: { signedBy: ['c', 's'] } }, {}, remaining), 'minutes.signed')
    }
    expect(without('m1')?.outcome).toBe('met')
    expect(without('c')).toMatchObject({ outcome: 'breached', facts: { missing: ['chair'] } })
    expect(without('s')).toMatchObject({ outcome: 'breached', facts: { missing: ['secretary'] } })
  })

  it('a secretary has no substitute, even where the roster has none', () => {
    const none = seats.filter(({ id }) => id !== 's')
    expect(
      find(judged({ minutes: { signedBy: ['c', 'd'] }, present: ['c'] }, {}, none), 'minutes.signed')?.outcome,
    ).toBe('breached')
  })
})

describe('video: recorded, 17.3', () => {
  it.each([
    [true, 'met'],
    [false, 'breached'],
    [undefined, 'unknown'],
  ] as const)('%s: %s', (video, outcome) => {
    expect(find(judged({ video }), 'video')).toMatchObject({ outcome, weight: 'duty', facts: {} })
    expect(find(judged({ video }, { video: 'programmatic' }), 'video')).toMatchObject({ outcome, weight: 'note' })
  })
})

describe('media.decision: the chair decides before the release, 18.1', () => {
  const chairAway = everybody.filter((id) => id !== 'c')
  const decision = (media: Media | undefined, present: readonly string[] | undefined = everybody) =>
    find(judged({ media, present }), 'media.decision')
  const released = '2024-03-25'

  it.each([
    ['the chair, before', { released, decided: '2024-03-24', decidedBy: 'chair' }, everybody, 'met', undefined],
    ['the chair, on the day', { released, decided: '2024-03-25', decidedBy: 'chair' }, everybody, 'met', undefined],
    ['the chair, after', { released, decided: '2024-03-26', decidedBy: 'chair' }, everybody, 'breached', undefined],
    ['never decided', { released, decided: false }, everybody, 'breached', undefined],
    ['another', { released, decidedBy: 'other' }, everybody, 'breached', undefined],
    [
      'the deputy beside the chair',
      { released, decided: '2024-03-24', decidedBy: 'deputy' },
      everybody,
      'breached',
      undefined,
    ],
    [
      'the deputy for an absent chair',
      { released, decided: '2024-03-24', decidedBy: 'deputy' },
      chairAway,
      'met',
      undefined,
    ],
    ['nothing recorded', { released }, everybody, 'unknown', ['/sitting/media/decided', '/sitting/media/decidedBy']],
  ] as const)('%s: %s', (_, media, present, outcome, lacking) => {
    const found = decision(media, present)
    expect(found).toMatchObject({ outcome, weight: 'duty', provision: '18.1', facts: media })
    expect(found?.lacking).toEqual(lacking)
  })

  it('of the deputy, whether the chair was absent must be known', () => {
    const found = find(
      judged({ media: { released, decided: released, decidedBy: 'deputy' }, present: undefined }),
      'media.decision',
    )
    expect(found).toMatchObject({ outcome: 'unknown', lacking: ['/sitting/present'] })
  })

  it('does not apply where nothing was released', () => {
    expect(decision(undefined)).toBeUndefined()
    expect(decision({ released: false, decidedBy: 'other' })).toBeUndefined()
  })
})
