import { describe, expect, it } from 'vitest'
import { judgeConvening, type Assembly, type Notice, type Seat, type Sitting } from 'zhinalys'
import { assemblyOf, seats, sittingOf, voters } from '../dossiers.js'
import { find } from '../find.js'

type Under = Parameters<typeof judgeConvening>[1]

const judged = (sitting: Partial<Sitting>, readings?: Under, assembly: Partial<Assembly> = {}) =>
  judgeConvening({ assembly: assemblyOf(assembly), sitting: sittingOf(sitting) }, readings)

describe('convening.by: one who may, 16.1 with 10.3', () => {
  it.each([
    ['chair', 'met', 'breached', 'met'],
    ['deputy', 'met', 'breached', 'met'],
    ['authorised-head', 'met', 'met', 'breached'],
    ['deputy-head', 'met', 'met', 'breached'],
    ['other', 'breached', 'breached', 'breached'],
  ] as const)('%s: additional %s, exclusive %s, chair-only %s', (convenedBy, additional, exclusive, chairOnly) => {
    const outcome = (convening: 'additional' | 'exclusive' | 'chair-only') =>
      find(judged({ convenedBy }, { convening }), 'convening.by')
    expect(outcome('additional')).toMatchObject({
      outcome: additional,
      weight: 'duty',
      provision: '16.1',
      facts: { convenedBy },
    })
    expect([outcome('exclusive')?.outcome, outcome('chair-only')?.outcome]).toEqual([exclusive, chairOnly])
  })

  it('is unknown where nobody recorded it', () => {
    expect(find(judged({}), 'convening.by')).toMatchObject({
      outcome: 'unknown',
      facts: {},
      lacking: ['/sitting/convenedBy'],
    })
  })
})

describe('convening.constituted: not before the roster’s approval, 4.4c', () => {
  it.each([
    ['2024-03-20', 'met'],
    ['2024-03-21', 'breached'],
    [false, 'breached'],
    [undefined, 'unknown'],
  ] as const)('approved %s: %s', (approved, outcome) => {
    const found = find(judged({}, {}, { roster: { approved } }), 'convening.constituted')
    expect(found).toMatchObject({ outcome, weight: 'duty' })
    expect(found?.facts).toEqual(approved === undefined ? { on: '2024-03-20' } : { on: '2024-03-20', approved })
    expect(found?.lacking).toEqual(approved === undefined ? ['/assembly/roster/approved'] : undefined)
    expect(
      find(judged({}, { approval: 'declaratory' }, { roster: { approved } }), 'convening.constituted'),
    ).toMatchObject({ outcome, weight: 'note' })
  })
})

const complete = { on: '2024-03-10', place: true, time: true, agenda: true, materials: true, to: voters } as const

describe('convening.notice: place, time and agenda to every voting member, 12.2', () => {
  const notice = (changes: Partial<Notice>, sitting: Partial<Sitting> = {}, of: readonly Seat[] = seats) =>
    find(
      judged({ notice: { ...complete, ...changes }, convenedBy: 'authorised-head', ...sitting }, {}, { seats: of }),
      'convening.notice',
    )

  it.each([
    ['complete', {}, {}, 'met', [], []],
    ['on the day itself', { on: '2024-03-20' }, {}, 'met', [], []],
    ['after the day', { on: '2024-03-21' }, {}, 'breached', ['in-time'], []],
    ['without an agenda', { agenda: false }, {}, 'breached', ['agenda'], []],
    ['without place and time', { place: false, time: false }, {}, 'breached', ['place', 'time'], []],
    ['a member left out', { to: voters.slice(0, 6) }, {}, 'breached', [], ['m5']],
    ['the chair left out, who convened', { to: voters.slice(1) }, { convenedBy: 'chair' }, 'met', [], []],
    [
      'the deputy left out, the chair convened',
      { to: ['c', 'm1', 'm2', 'm3', 'm4', 'm5'] },
      { convenedBy: 'chair' },
      'breached',
      [],
      ['d'],
    ],
    [
      'chair and deputy left out, one of them may have convened',
      { to: voters.slice(2) },
      { convenedBy: undefined },
      'breached',
      [],
      ['c', 'd'],
    ],
  ] as const)('%s: %s', (_, changes, sitting, outcome, missing, notNotified) => {
    expect(notice(changes, sitting)).toMatchObject({
      outcome,
      weight: 'duty',
      provision: '12.2',
      facts: { missing, notNotified },
    })
  })

  // One person convened: were every chair excused, learning that "the chair" convened would undo a breach.
  it('of two chairs left out one convened, and the other was owed a notice', () => {
    const two = [...seats, { id: 'c2', office: 'chair' } as const]
    const leftOut = (to: readonly string[], convenedBy: Sitting['convenedBy']) =>
      notice({ to }, { convenedBy }, two)?.outcome
    const none = voters.filter((id) => id !== 'c')
    expect([leftOut(none, 'chair'), leftOut(none, undefined)]).toEqual(['breached', 'breached'])
    expect([leftOut(voters, 'chair'), leftOut(voters, undefined)]).toEqual(['met', 'unknown'])
  })

  it('is owed to each of many', () => {
    const many = [...seats, ...Array.from({ length: 20 }, (_, i) => ({ id: `n${i}`, office: 'member' as const }))]
    const to = many.filter(({ office }) => office !== 'secretary').map(({ id }) => id)
    expect(notice({ to }, {}, many)?.outcome).toBe('met')
    expect(notice({ to: to.slice(0, -1) }, {}, many)).toMatchObject({
      outcome: 'breached',
      facts: { notNotified: ['n19'] },
    })
  })

  it('owes none to one who has left', () => {
    const left = seats.map((seat): Seat => (seat.id === 'm5' ? { ...seat, left: '2024-03-20' } : seat))
    expect(notice({ to: voters.slice(0, 6) }, {}, left)?.outcome).toBe('met')
  })

  it.each([
    ['the day', { on: undefined }, {}, ['/sitting/notice/on']],
    ['the place', { place: undefined }, {}, ['/sitting/notice/place']],
    ['time and agenda', { time: undefined, agenda: undefined }, {}, ['/sitting/notice/time', '/sitting/notice/agenda']],
    ['to whom', { to: undefined }, {}, ['/sitting/notice/to']],
    [
      'whether the chair, left out, convened',
      { to: voters.slice(1) },
      { convenedBy: undefined },
      ['/sitting/convenedBy'],
    ],
  ] as const)('is unknown without %s', (_, changes, sitting, lacking) => {
    expect(notice(changes, sitting)).toMatchObject({ outcome: 'unknown', lacking })
  })

  it('a part that is missing decides, whatever is not known', () => {
    expect(notice({ place: false, to: undefined })).toMatchObject({
      outcome: 'breached',
      facts: { missing: ['place'] },
    })
  })

  it('no notice at all is a breach, nothing recorded is not known', () => {
    expect(find(judged({ notice: false, convenedBy: 'chair' }), 'convening.notice')).toMatchObject({
      outcome: 'breached',
      facts: { missing: ['notice'], notNotified: voters.slice(1) },
    })
    expect(find(judged({}), 'convening.notice')).toMatchObject({
      outcome: 'unknown',
      facts: {},
      lacking: ['/sitting/notice'],
    })
  })
})

describe('convening.materials: sent to the members, 12.3', () => {
  it.each([
    [{ materials: true }, 'met', undefined],
    [{ materials: false }, 'breached', undefined],
    [{}, 'unknown', ['/sitting/notice/materials']],
    [false, 'breached', undefined],
    [undefined, 'unknown', ['/sitting/notice/materials']],
  ] as const)('%j: %s', (notice, outcome, lacking) => {
    const found = find(judged({ notice }), 'convening.materials')
    expect(found).toMatchObject({ outcome, weight: 'duty', facts: {} })
    expect(found?.lacking).toEqual(lacking)
  })
})
