import { describe, expect, it } from 'vitest'
import { countVote, defaultReadings, judgeDossier, questions, rules, type Readings } from 'zhinalys'
import { otherReadings } from '../../src/readings/readings.js'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'

describe('the questions', () => {
  it('are the 27 of the specification, the default first', () => {
    expect(Object.keys(questions)).toEqual(Object.keys(defaultReadings))
    expect(Object.keys(questions)).toHaveLength(27)
    for (const [question, { readings }] of Object.entries(questions)) {
      expect(readings[0]).toBe(defaultReadings[question as keyof Readings])
      expect(new Set(readings).size).toBe(readings.length)
      expect(readings.length).toBeGreaterThan(1)
    }
  })

  it('say in the regulation’s words what is asked, or nothing where the text is silent', () => {
    const silent = Object.entries(questions).filter(([, { words }]) => words === '')
    expect(silent.map(([question]) => question)).toEqual(['spoiltBallots', 'secretTie', 'secretaryService'])
    expect(questions.tie).toEqual({
      provision: '17.2a',
      words: 'дауыстар тең болған кезде',
      readings: ['recheck', 'override', 'half-of-present', 'never'],
    })
  })

  it('are those that rules consult', () => {
    const consulted = new Set(rules.flatMap(({ consults }) => consults))
    for (const question of consulted) expect(Object.keys(questions)).toContain(question)
  })
})

describe('readings given', () => {
  const tie = { present: 6, for: 3, against: 3 }

  it('replace the defaults, and nothing else', () => {
    expect(countVote(tie, { tie: 'never' }).result).toBe('rejected')
    expect(countVote(tie, {})).toEqual(countVote(tie))
    expect(countVote(tie, defaultReadings)).toEqual(countVote(tie))
    expect(countVote(tie, { ...defaultReadings })).toEqual(countVote(tie))
    expect(countVote(tie, { tie: undefined } as unknown as Partial<Readings>)).toEqual(countVote(tie))
  })

  it.each([
    [{ ties: 'never' }, 'Unknown question "ties": the questions are headcount, quorumSecretary,'],
    [
      { tie: 'sometimes' },
      'Unknown reading "sometimes" of tie: its readings are recheck, override, half-of-present, never.',
    ],
    [{ constructor: 'never' }, 'Unknown question "constructor"'],
  ])('%j is refused with what is known', (readings, message) => {
    expect(() => countVote(tie, readings as Partial<Readings>)).toThrow(RangeError)
    expect(() => countVote(tie, readings as Partial<Readings>)).toThrow(message)
  })

  it('are told where they are other than the defaults, in the order of the questions', () => {
    const readings = {
      tie: 'never',
      majority: 'simple-turnout',
      approval: defaultReadings.approval,
      quarter: undefined,
    }
    expect(Object.entries(otherReadings(readings as unknown as Partial<Readings>))).toEqual([
      ['majority', 'simple-turnout'],
      ['tie', 'never'],
    ])
  })

  it('the defaults cannot be changed', () => {
    expect(Object.isFrozen(defaultReadings)).toBe(true)
  })
})

describe('the set of findings', () => {
  const dossier = {
    assembly: assemblyOf(),
    sittings: [
      sittingOf({
        motions: [
          motionOf({ ballot: openVote(voters, 3, 3, 1), measures: ['warning', 'petition'], declared: 'adopted' }),
        ],
      }),
      sittingOf({ id: 'early', on: '2022-03-20', present: ['c'], motions: [motionOf({})] }),
    ],
  }
  const named = (readings: Partial<Readings>) =>
    judgeDossier(dossier, readings).findings.map(({ rule, at }) => `${rule} ${at}`)

  it('is the same under every reading of every question', () => {
    const byDefault = named({})
    let readings = 0
    for (const [question, { readings: known }] of Object.entries(questions)) {
      for (const reading of known) {
        readings++
        expect(named({ [question]: reading })).toEqual(byDefault)
      }
    }
    expect(readings).toBeGreaterThan(60)
  })
})
