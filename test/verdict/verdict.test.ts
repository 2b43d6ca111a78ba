import { describe, expect, it } from 'vitest'
import { and, not, or, type Outcome } from '../../src/verdict/outcome.js'
import { all, outcomeOf, recorded, ruled, type Ruling } from '../../src/verdict/ruling.js'
import { verdictOf, type Weight } from '../../src/verdict/verdict.js'

const outcomes: readonly Outcome[] = ['met', 'breached', 'unknown']
const pairs = outcomes.flatMap((a) => outcomes.map((b) => [a, b] as const))
const triples = pairs.flatMap(([a, b]) => outcomes.map((c) => [a, b, c] as const))

describe('strong Kleene logic', () => {
  it('has the truth tables of Kleene', () => {
    expect(pairs.map(([a, b]) => and(a, b))).toEqual([
      ...['met', 'breached', 'unknown'],
      ...['breached', 'breached', 'breached'],
      ...['unknown', 'breached', 'unknown'],
    ])
    expect(pairs.map(([a, b]) => or(a, b))).toEqual([
      ...['met', 'met', 'met'],
      ...['met', 'breached', 'unknown'],
      ...['met', 'unknown', 'unknown'],
    ])
    expect(outcomes.map(not)).toEqual(['breached', 'met', 'unknown'])
  })

  it('is commutative, idempotent, and bounded', () => {
    for (const [a, b] of pairs) {
      expect(and(a, b)).toBe(and(b, a))
      expect(or(a, b)).toBe(or(b, a))
    }
    for (const a of outcomes) {
      expect([and(a, a), or(a, a), not(not(a))]).toEqual([a, a, a])
      expect([and(a, 'met'), or(a, 'breached')]).toEqual([a, a])
      expect([and(a, 'breached'), or(a, 'met')]).toEqual(['breached', 'met'])
    }
  })

  it('is associative, absorbs and distributes', () => {
    for (const [a, b, c] of triples) {
      expect(and(a, and(b, c))).toBe(and(and(a, b), c))
      expect(or(a, or(b, c))).toBe(or(or(a, b), c))
      expect(and(a, or(b, c))).toBe(or(and(a, b), and(a, c)))
      expect(and(a, or(a, b))).toBe(a)
    }
  })

  it('obeys De Morgan, but not the excluded middle', () => {
    for (const [a, b] of pairs) expect(not(and(a, b))).toBe(or(not(a), not(b)))
    expect(or('unknown', not('unknown'))).toBe('unknown')
  })

  it('is monotone in knowledge: settling an unknown never overturns what was settled', () => {
    for (const [a, b] of pairs) {
      for (const settled of ['met', 'breached'] as const) {
        const before = and(a, b)
        const after = and(a === 'unknown' ? settled : a, b)
        expect(before === 'unknown' || before === after).toBe(true)
      }
    }
  })
})

describe('rulings: outcomes with what is lacking', () => {
  const rulings: readonly Ruling[] = ['met', 'breached', ['/a'], ['/b']]

  it('amount to outcomes, and conjoin as they do', () => {
    expect(rulings.map(outcomeOf)).toEqual(['met', 'breached', 'unknown', 'unknown'])
    for (const a of rulings) for (const b of rulings) expect(outcomeOf(all(a, b))).toBe(and(outcomeOf(a), outcomeOf(b)))
    expect(all()).toBe('met')
  })

  it('collect what is lacking, each pointer once, and nothing where a breach decides', () => {
    expect(all(['/a'], 'met', ['/b', '/a'])).toEqual(['/a', '/b'])
    expect(all(['/a'], 'breached')).toBe('breached')
  })

  it('come from recorded facts', () => {
    expect([ruled(true), ruled(false)]).toEqual(['met', 'breached'])
    expect([recorded(true, '/a'), recorded(false, '/a'), recorded(undefined, '/a')]).toEqual([
      'met',
      'breached',
      ['/a'],
    ])
  })
})

describe('verdictOf', () => {
  const finding = (weight: Weight, outcome: Outcome) => ({ weight, outcome })

  it.each([
    [[], 'not-judged', 'not-judged'],
    [[finding('note', 'breached')], 'not-judged', 'not-judged'],
    [[finding('duty', 'met')], 'met', 'not-judged'],
    [[finding('validity', 'met')], 'met', 'met'],
    [[finding('validity', 'met'), finding('duty', 'breached')], 'breached', 'met'],
    [[finding('validity', 'breached'), finding('duty', 'met')], 'breached', 'breached'],
    [[finding('validity', 'unknown'), finding('duty', 'met')], 'unknown', 'unknown'],
    [[finding('validity', 'met'), finding('duty', 'unknown'), finding('note', 'breached')], 'unknown', 'met'],
    [[finding('duty', 'met'), finding('duty', 'unknown'), finding('duty', 'breached')], 'breached', 'not-judged'],
  ] as const)('%j: outcome %s, validity %s', (findings, outcome, validity) => {
    expect(verdictOf(findings)).toEqual({ outcome, validity, findings })
  })
})
