import { describe, expect, it } from 'vitest'
import { judgeVote, type Ballot, type Readings, type Sitting } from 'zhinalys'
import { assemblyOf, motionOf, sittingOf } from '../../dossiers.js'
import { find } from '../../find.js'

const secrecy = (
  ballot: Partial<Ballot> | undefined,
  reading?: Readings['secrecyDemand'],
  sitting: Partial<Sitting> = {},
) =>
  find(
    judgeVote(
      {
        assembly: assemblyOf(),
        sitting: sittingOf(sitting),
        motion: motionOf(ballot && { ballot: { mode: 'open', for: 5, against: 2, ...ballot } }),
      },
      reading && { secrecyDemand: reading },
    ),
    'vote.secrecy',
  )

const six = { present: ['c', 'd', 'm1', 'm2', 'm3', 'm4'] }

describe('vote.secrecy: secret only if the majority demanded it, and not open if it did, 17.1b', () => {
  it.each([
    ['secret', 4, undefined, 'half-of-present', 'met', 4],
    ['secret', 3, undefined, 'half-of-present', 'breached', 4],
    ['secret', 0, undefined, 'half-of-present', 'breached', 4],
    ['open', undefined, undefined, 'half-of-present', 'met', 4],
    ['open', 3, undefined, 'half-of-present', 'met', 4],
    ['open', 4, undefined, 'half-of-present', 'breached', 4],
    ['secret', 3, 2, 'more-than-object', 'met', 3],
    ['secret', 2, 2, 'more-than-object', 'breached', 3],
    ['open', 3, 2, 'more-than-object', 'breached', 3],
    ['open', 1, 1, 'more-than-object', 'met', 2],
    ['secret', 4, undefined, 'half-of-members', 'met', 4],
    ['secret', 3, undefined, 'half-of-members', 'breached', 4],
  ] as const)('%s, demanded %s, objected %s, %s: %s', (mode, demanded, objected, reading, outcome, needed) => {
    const found = secrecy({ mode, demanded, objected }, reading, six)
    expect(found).toMatchObject({ outcome, weight: 'duty', facts: { mode, demanded: demanded ?? 0, needed } })
  })

  it.each([
    ['no ballot', undefined, undefined, {}, ['/motion/ballot']],
    [
      'a secret ballot that nobody is recorded to have demanded',
      { mode: 'secret' },
      undefined,
      {},
      ['/motion/ballot/demanded'],
    ],
    ['objections not recorded', { demanded: 2 }, 'more-than-object', {}, ['/motion/ballot/objected']],
    ['those present not recorded', { demanded: 2 }, undefined, { present: undefined }, ['/sitting/present']],
  ] as const)('is unknown: %s', (_, ballot, reading, sitting, lacking) => {
    expect(secrecy(ballot as Partial<Ballot>, reading, sitting)).toMatchObject({ outcome: 'unknown', lacking })
  })

  it('a demand of nobody is no majority, whatever is not known', () => {
    for (const reading of ['half-of-present', 'more-than-object', 'half-of-members'] as const) {
      expect(secrecy({}, reading, { present: undefined })?.outcome).toBe('met')
      expect(secrecy({ mode: 'secret', demanded: 0 }, reading, { present: undefined })?.outcome).toBe('breached')
    }
    expect(secrecy({}, undefined, { present: undefined })?.facts).toEqual({ mode: 'open', demanded: 0 })
  })

  it('half of the members are half of the roster, whoever is present', () => {
    expect(secrecy({ mode: 'secret', demanded: 4 }, 'half-of-members', { present: undefined })).toMatchObject({
      outcome: 'met',
      facts: { needed: 4 },
    })
  })
})
