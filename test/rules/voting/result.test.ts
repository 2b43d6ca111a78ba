import { describe, expect, it } from 'vitest'
import { countVote, judgeVote, type Count, type Motion, type Readings, type Sitting } from 'zhinalys'
import { assemblyOf, everybody, motionOf, openVote, sittingOf, voters } from '../../dossiers.js'
import { find } from '../../find.js'

const six = voters.slice(0, 6)
const judged = (motion: Partial<Motion>, sitting: Partial<Sitting> = {}, readings?: Partial<Readings>) =>
  judgeVote(
    { assembly: assemblyOf(), sitting: sittingOf({ present: six, ...sitting }), motion: motionOf(motion) },
    readings,
  )

const carried = openVote(six, 4, 2)
const lost = openVote(six, 2, 4)
const tied = openVote(six, 3, 3)
const few = { present: ['c', 'd', 'm1'] }

describe('vote.majority and vote.declared, 17.1', () => {
  it.each([
    ['carried, nothing declared', { ballot: carried }, {}, 'met', undefined, 'adopted'],
    ['carried, declared adopted', { ballot: carried, declared: 'adopted' }, {}, 'met', 'met', 'adopted'],
    ['carried, declared rejected', { ballot: carried, declared: 'rejected' }, {}, 'met', 'breached', 'adopted'],
    ['lost, nothing declared', { ballot: lost }, {}, 'met', undefined, 'rejected'],
    ['lost, declared adopted', { ballot: lost, declared: 'adopted' }, {}, 'breached', 'breached', 'rejected'],
    ['lost, declared rejected', { ballot: lost, declared: 'rejected' }, {}, 'met', 'met', 'rejected'],
    ['no quorum, nothing declared', { ballot: openVote(few.present, 3, 0) }, few, 'met', undefined, 'void'],
    [
      'no quorum, declared adopted',
      { ballot: openVote(few.present, 3, 0), declared: 'adopted' },
      few,
      'breached',
      'breached',
      'void',
    ],
    [
      'no quorum, declared rejected',
      { ballot: openVote(few.present, 0, 3), declared: 'rejected' },
      few,
      'met',
      'breached',
      'void',
    ],
    ['no quorum, no ballot', { declared: 'adopted' }, few, 'breached', 'breached', 'void'],
    ['pending, nothing declared', { ballot: tied }, {}, 'unknown', undefined, 'pending'],
    ['pending, declared adopted', { ballot: tied, declared: 'adopted' }, {}, 'unknown', 'unknown', 'pending'],
    ['pending, declared rejected', { ballot: tied, declared: 'rejected' }, {}, 'met', 'unknown', 'pending'],
    ['no ballot, declared adopted', { declared: 'adopted' }, {}, 'unknown', 'unknown', 'unknown'],
    ['no ballot, declared rejected', { declared: 'rejected' }, {}, 'met', 'unknown', 'unknown'],
    [
      'no attendance',
      { ballot: carried, declared: 'adopted' },
      { present: undefined },
      'unknown',
      'unknown',
      'unknown',
    ],
  ] as const)('%s: majority %s, declared %s', (_, motion, sitting, majority, declared, result) => {
    const verdict = judged(motion, sitting)
    expect(find(verdict, 'vote.majority')).toMatchObject({ outcome: majority, weight: 'validity', provision: '17.1c' })
    expect(find(verdict, 'vote.declared')?.outcome).toBe(declared)
    expect(verdict.decision.result).toBe(result)
  })

  it('give the figures of the count', () => {
    const facts = { result: 'rejected', by: 'count', needed: 4, short: 2, tie: false, declared: 'adopted' }
    const verdict = judged({ ballot: lost, declared: 'adopted' })
    expect(find(verdict, 'vote.declared')?.facts).toEqual(facts)
    expect(find(verdict, 'vote.majority')?.facts).toEqual({
      ...facts,
      present: 6,
      for: 2,
      against: 4,
      abstained: 0,
      spoilt: 0,
    })
  })

  it('name what is lacking', () => {
    expect(find(judged({}), 'vote.majority')?.lacking).toEqual(['/motion/ballot'])
    expect(find(judged({}, { present: undefined }), 'vote.majority')?.lacking).toEqual([
      '/sitting/present',
      '/motion/ballot',
    ])
    expect(find(judged({ ballot: tied }), 'vote.majority')?.lacking).toEqual(['/motion/casting'])
    expect(find(judged({ ballot: openVote(six, 6, 0), present: ['c'] }), 'vote.majority')?.outcome).toBe('met')
    expect(find(judged({ ballot: { mode: 'open', for: 7, against: 0 } }), 'vote.majority')?.lacking).toEqual([
      '/motion/ballot',
    ])
  })

  it('where those present are not known, what is needed is not known either', () => {
    const facts = find(judged({ ballot: carried }, { present: undefined }), 'vote.majority')?.facts
    expect(facts).toEqual({ result: 'unknown', tie: false, for: 4, against: 2, abstained: 0, spoilt: 0 })
  })
})

describe('the decision agrees with countVote on the same figures', () => {
  it.each([
    [openVote(six, 4, 2), { present: 6, for: 4, against: 2 }],
    [openVote(six, 2, 1, 3), { present: 6, for: 2, against: 1, abstained: 3 }],
    [openVote(six, 3, 3), { present: 6, for: 3, against: 3 }],
  ] as const)('%j', (ballot, count) => {
    for (const majority of ['absolute', 'simple-turnout', 'simple-attendance'] as const) {
      expect(judged({ ballot }, {}, { majority }).decision).toEqual(countVote(count, { majority }))
    }
  })
})

describe('vote.quorum: those present at the vote still make a quorum, 15.2', () => {
  it.each([
    ['as at the opening', {}, everybody, 'met', { present: 7 }],
    ['two leave', { present: voters.slice(0, 5) }, everybody, 'met', { present: 5 }],
    ['four leave', { present: voters.slice(0, 3) }, everybody, 'breached', { present: 3, needed: 4, short: 1 }],
    ['the vote alone is recorded', { present: voters.slice(0, 5) }, undefined, 'met', { present: 5 }],
    ['nothing is recorded', {}, undefined, 'unknown', { needed: 4 }],
  ] as const)('%s: %s', (_, motion, present, outcome, facts) => {
    expect(find(judged(motion, { present }), 'vote.quorum')).toMatchObject({
      outcome,
      weight: 'note',
      at: '/motion',
      facts,
    })
    expect(find(judged(motion, { present }, { quorumMoment: 'each-vote' }), 'vote.quorum')?.weight).toBe('validity')
  })

  it('by default a later loss does not undo the decision; under each-vote it does', () => {
    const motion = { present: ['c', 'd', 'm1'], ballot: openVote(['c', 'd', 'm1'], 3, 0) }
    expect(judged(motion).decision.result).toBe('adopted')
    expect(judged(motion, {}, { quorumMoment: 'each-vote' })).toMatchObject({
      validity: 'breached',
      decision: { result: 'void' },
    })
  })

  it('a quorum gained after an opening without one saves nothing', () => {
    const motion = { present: voters, ballot: openVote(voters, 7, 0) }
    expect(judged(motion, few).decision.result).toBe('void')
    expect(judged(motion, few, { quorumMoment: 'each-vote' }).decision.result).toBe('void')
  })

  it('under each-vote a vote without a quorum is void even where the opening is not recorded', () => {
    const motion = { present: ['c'], ballot: openVote(['c'], 1, 0) }
    expect(judged(motion, { present: undefined }, { quorumMoment: 'each-vote' }).decision.result).toBe('void')
    expect(judged(motion, { present: undefined }).decision.result).toBe('unknown')
  })
})

it('the quorum of the sitting stands first among the findings of a vote', () => {
  const verdict = judged({ ballot: carried, declared: 'adopted', measures: ['warning'], effect: 'proposed' })
  expect(verdict.findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual([
    'quorum /sitting',
    'vote.secretary /motion',
    'vote.guests /motion',
    'vote.entitled /motion',
    'vote.secrecy /motion',
    'vote.quorum /motion',
    'vote.casting /motion',
    'vote.declared /motion',
    'vote.majority /motion',
    'decision.effect /motion',
  ])
})

describe('countVote refuses what is no choice', () => {
  it.each([
    [{ casting: 'yes' }, 'casting: expected one of for, against, declined, got yes'],
    [{ casting: true }, 'casting: expected one of for, against, declined, got true'],
    [{ casting: null }, 'casting: expected one of for, against, declined, got null'],
    [{ holderVote: 'declined' }, 'holderVote: expected one of for, against, abstained, got declined'],
  ])('%j', (choice, message) => {
    const count = { present: 6, for: 3, against: 3, ...choice } as unknown as Count
    expect(() => countVote(count)).toThrow(RangeError)
    expect(() => countVote(count)).toThrow(message)
  })
})
