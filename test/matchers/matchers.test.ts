import { describe, expect, it } from 'vitest'
import { judgeComposition, judgeDossier, judgeMeasures, judgeQuorum, judgeVote, rules, type RuleId } from 'zhinalys'
import { matchers, type ZhinalysMatchers } from 'zhinalys/matchers'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'

declare module 'vitest' {
  interface Matchers<T> extends ZhinalysMatchers<T> {}
}
expect.extend(matchers(en))

const assembly = assemblyOf()
const full = judgeQuorum({ assembly, sitting: sittingOf() })
const thin = judgeQuorum({ assembly, sitting: sittingOf({ present: ['c', 'd', 'm1'] }) })
const silent = judgeQuorum({ assembly, sitting: sittingOf({ present: undefined }) })
const nothing = judgeMeasures({ assembly, sitting: sittingOf(), motion: motionOf() })
const earlier = judgeQuorum({ assembly, sitting: sittingOf({ on: '2022-03-20', present: ['c', 'd', 'm1'] }) })
const dossier = judgeDossier({ assembly, sittings: [sittingOf({ present: ['c', 'd', 'm1'] })] })

/** What a failing assertion prints. */
function printed(assertion: () => unknown): string {
  try {
    assertion()
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('The assertion did not fail.')
}

describe('a verdict that is met', () => {
  it('complies and is lawful, and neither breaches nor is unknown', () => {
    expect(full).toComply()
    expect(full).toBeLawful()
    expect(full).not.toBreach()
    expect(full).not.toBeUnknown()
    expect(full).not.toBreach('quorum')
  })
})

describe('a verdict that is breached', () => {
  it('breaches, and by the rule that is breached alone', () => {
    expect(thin).toBreach()
    expect(thin).toBreach('quorum')
    expect(thin).not.toBreach('presiding')
    expect(thin).not.toComply()
    expect(thin).not.toBeLawful()
  })

  it('of a whole dossier, wherever the subject stands', () => {
    expect(dossier).toBreach('quorum')
    expect(dossier).not.toBreach('composition.offices')
  })
})

describe('a verdict that is unknown', () => {
  it('neither complies nor breaches, and is not lawful', () => {
    expect(silent).toBeUnknown()
    expect(silent).toBeUnknown('quorum')
    expect(silent).not.toComply()
    expect(silent).not.toBreach()
    expect(silent).not.toBreach('quorum')
    expect(silent).not.toBeLawful()
  })
})

describe('a verdict with nothing to conjoin', () => {
  it('does not comply: nothing was checked', () => {
    expect(nothing.outcome).toBe('not-judged')
    expect(nothing).not.toComply()
    expect(nothing).not.toBeLawful()
    expect(nothing).not.toBreach()
    expect(nothing).not.toBeUnknown()
  })
})

describe('a note', () => {
  it('never breaches the verdict, and is found by its rule', () => {
    expect(earlier).not.toBreach()
    expect(earlier).toBreach('quorum')
    expect(printed(() => expect(earlier).not.toBreach('quorum'))).toContain('  breached, a note: quorum at /sitting: ')
  })
})

describe('what a failing assertion prints', () => {
  it('of compliance: the breaches as sentences with their citations', () => {
    expect(printed(() => expect(thin).toComply())).toBe(
      [
        'expected the verdict to comply',
        'its outcome is breached',
        '  breached: quorum at /sitting: The sitting is not lawful: 3 of 7 members attended, 4 are needed (paragraph 15).',
      ].join('\n'),
    )
  })

  it('of what is not known: what is lacking', () => {
    expect(printed(() => expect(silent).toBeLawful()).split('\n')).toEqual([
      'expected the verdict to be lawful',
      'its validity is unknown',
      expect.stringMatching(/^ {2}unknown: quorum at \/sitting: .+ not recorded: .+ \(paragraph 15\)\.$/),
      '    lacking: /sitting/present',
    ])
  })

  it('breaches before what is unknown', () => {
    const verdict = judgeComposition({ assembly: assemblyOf({ election: { on: '2024-01-10', vote: 'secret' } }) })
    const kinds = printed(() => expect(verdict).toComply()).matchAll(/^ {2}(breached|unknown|met)/gm)
    expect([...new Set([...kinds].map(([, kind]) => kind))]).toEqual(['breached', 'unknown'])
  })

  it('under .not: the findings that are met', () => {
    expect(printed(() => expect(full).not.toComply())).toMatch(
      /^expected the verdict not to comply\nits outcome is met\n {2}met: quorum at \/sitting: /,
    )
  })

  it('of one rule: what it says, subject by subject', () => {
    expect(printed(() => expect(full).toBreach('quorum'))).toMatch(
      /^expected the verdict to breach \(quorum\)\n {2}met: quorum at \/sitting: .+ \(paragraph 15\)\.$/,
    )
  })

  it('of a rule that does not apply: that it gave no finding', () => {
    expect(printed(() => expect(full).toBeUnknown('video'))).toBe(
      'expected the verdict to be unknown (video)\nvideo did not apply: it gave no finding',
    )
  })

  it.each([
    [kk, '(15-тармақ)'],
    [ru, '(пункт 15)'],
  ])('in the language of its wording, row %#', (wording, citation) => {
    expect(matchers(wording).toBreach(full, 'quorum').message()).toContain(citation)
  })
})

describe('what is no verdict', () => {
  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [7, 'a number'],
    ['met', 'a string'],
    [[full], 'an array'],
    [Promise.resolve(full), 'a promise: await it first'],
    [{ ok: true, verdict: dossier }, 'a result that holds one: pass its verdict'],
    [{ result: 'adopted', by: 'count' }, 'an object with the keys result, by'],
    [{}, 'an object with the keys (none)'],
    [{ outcome: 'sometimes', findings: [] }, 'an object with the keys outcome, findings'],
  ])('is told for what it is, row %#', (value, name) => {
    for (const matcher of ['toComply', 'toBreach', 'toBeUnknown', 'toBeLawful'] as const) {
      const message = `${matcher} expects a verdict, such as judgeDossier gives, and received ${name}.`
      expect(() => matchers(en)[matcher](value)).toThrow(new TypeError(message))
    }
  })

  it('is an error under .not too', () => {
    expect(() => {
      expect({}).not.toBreach()
    }).toThrow(TypeError)
  })
})

describe('errors of the test itself', () => {
  it('a dossier is not asked for its lawfulness', () => {
    expect(() => matchers(en).toBeLawful(dossier)).toThrow(/^toBeLawful: the verdict of a dossier has no validity/)
  })

  it.each([
    ['quorums', 'Unknown rule "quorums": did you mean "quorum"?'],
    ['vote.secrecie', 'Unknown rule "vote.secrecie": did you mean "vote.secrecy"?'],
    ['toString', `Unknown rule "toString": the rules are `],
  ])('an unknown rule names the nearest, or all: %s', (rule, message) => {
    expect(() => matchers(en).toBreach(full, rule as RuleId)).toThrow(RangeError)
    expect(() => matchers(en).toBeUnknown(full, rule as RuleId)).toThrow(message)
  })

  it('every rule of the catalogue is known, in every language', () => {
    for (const wording of [kk, ru, en]) {
      for (const { id } of rules) expect(matchers(wording).toBreach(full, id).pass, id).toBe(false)
    }
  })
})

describe('the outcome of a motion', () => {
  it('is asked of judgeVote', () => {
    const ballot = openVote(voters, 4, 3)
    const verdict = judgeVote({ assembly, sitting: sittingOf(), motion: motionOf({ ballot, declared: 'rejected' }) })
    expect(verdict).toBreach('vote.declared')
  })
})
