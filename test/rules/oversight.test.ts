import { describe, expect, it } from 'vitest'
import {
  judgeDossier,
  judgeOversight,
  type Day,
  type Finding,
  type Inspection,
  type Period,
  type Readings,
} from 'zhinalys'
import { boundsOf, quarterOf, quartersBetween } from '../../src/calendar/quarter.js'
import { assemblyOf } from '../dossiers.js'
import { find } from '../find.js'

const by = (...days: Day[]): Inspection[] => days.map((on) => ({ on, by: 'deputy-head' }))
const year = { from: '2024-01-01', to: '2024-12-31' } as const
const threeMonths = { quarter: 'three-months' } as const

interface Options {
  readonly period?: Period
  readonly approved?: Day | false | 'not recorded'
  readonly readings?: Partial<Readings>
}

const judged = (inspections: readonly Inspection[] | undefined, options: Options = {}) => {
  const { period = year, approved = '2023-12-20', readings } = options
  const roster = approved === 'not recorded' ? {} : { approved }
  return judgeOversight({ assembly: assemblyOf({ roster }), inspections, period }, readings)
}

const quarters = (verdict: { findings: readonly Finding[] }) =>
  verdict.findings.filter((finding) => finding.rule === 'oversight.quarterly').map(({ outcome }) => outcome)

describe('quarters of the calendar', () => {
  it.each([
    ['2024-01-01', '2024-Q1'],
    ['2024-03-31', '2024-Q1'],
    ['2024-04-01', '2024-Q2'],
    ['2024-09-30', '2024-Q3'],
    ['2024-12-31', '2024-Q4'],
  ] as const)('%s lies in %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter)
    expect(boundsOf(quarter).from <= day && day <= boundsOf(quarter).to).toBe(true)
  })

  it('follow each other over the turn of the year', () => {
    expect(quartersBetween('2023-12-31', '2024-04-01')).toEqual(['2023-Q4', '2024-Q1', '2024-Q2'])
    expect(quartersBetween('2024-05-05', '2024-05-05')).toEqual(['2024-Q2'])
  })
})

describe('oversight.quarterly, 20.2', () => {
  const to = { period: { from: '2024-01-01', to: '2024-09-30' } as const }

  it('a quarter that began on the day of the approval is judged whole', () => {
    const approvedOn = (approved: Day) =>
      find(judged([], { period: { from: '2024-01-01', to: '2024-03-31' }, approved }), 'oversight.quarterly')?.weight
    expect(approvedOn('2024-01-01')).toBe('duty')
    expect(approvedOn('2024-01-02')).toBe('note')
  })

  it('worked case 52: the second quarter was not inspected, by either reading', () => {
    for (const readings of [{}, threeMonths]) {
      expect(quarters(judged(by('2024-03-31', '2024-07-01'), { ...to, readings }))).toEqual(['met', 'breached', 'met'])
    }
  })

  it('worked case 54: an inspection by another breaches its own norm and its quarter’s', () => {
    const inspections: Inspection[] = [...by('2024-06-28'), { on: '2024-08-01', by: 'other' }]
    for (const readings of [{}, threeMonths]) {
      const verdict = judged(inspections, {
        period: { from: '2024-04-01', to: '2024-09-30' },
        approved: '2024-03-20',
        readings,
      })
      expect(quarters(verdict)).toEqual(['met', 'breached'])
      expect(find(verdict, 'oversight.inspector', '/inspections/1')).toMatchObject({
        outcome: 'breached',
        facts: { on: '2024-08-01', by: 'other' },
      })
    }
  })

  it('the two readings part: each quarter inspected, but five months apart', () => {
    const apart = by('2024-01-10', '2024-06-10', '2024-09-10', '2024-12-10')
    expect(quarters(judged(apart))).toEqual(['met', 'met', 'met', 'met'])
    expect(quarters(judged(apart, { readings: threeMonths }))).toEqual(['met', 'breached', 'met', 'met'])
  })

  it('and the other way: never three months apart, yet a quarter without one', () => {
    const close = by('2024-03-31', '2024-06-30', '2024-09-30')
    expect(quarters(judged(close, { ...to, readings: threeMonths }))).toEqual(['met', 'met', 'met'])
    const june = by('2024-03-15', '2024-06-14', '2024-09-13', '2024-12-12')
    expect(quarters(judged(june.slice(1), { readings: threeMonths }))).toEqual(['met', 'breached', 'met', 'met'])
  })

  it('gives the quarter and its inspections by the deputy head', () => {
    const verdict = judged([...by('2024-02-01', '2024-03-01'), { on: '2024-02-02', by: 'other' }], {
      period: { from: '2024-01-01', to: '2024-03-31' },
    })
    expect(verdict.findings[0]).toEqual({
      rule: 'oversight.quarterly',
      provision: '20.2',
      weight: 'duty',
      at: '/period',
      outcome: 'met',
      facts: { quarter: '2024-Q1', inspections: ['2024-02-01', '2024-03-01'] },
    })
  })

  it('a quarter that the period does not cover, or begun before the approval, is a note', () => {
    const weights = (verdict: { findings: readonly Finding[] }) => verdict.findings.map(({ weight }) => weight)
    expect(weights(judged([], { period: { from: '2024-02-01', to: '2024-08-31' } }))).toEqual(['note', 'duty', 'note'])
    expect(weights(judged([], { ...to, approved: '2024-04-02' }))).toEqual(['note', 'note', 'duty'])
    expect(weights(judged([], { ...to, approved: false }))).toEqual(['note', 'note', 'note'])
    expect(weights(judged([], { ...to, approved: 'not recorded' }))).toEqual(['duty', 'duty', 'duty'])
  })

  it('is unknown where no list of inspections is recorded, or who made one', () => {
    const verdict = judged(undefined, to)
    expect(quarters(verdict)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(verdict.findings[0]).toMatchObject({ facts: { quarter: '2024-Q1' }, lacking: ['/inspections'] })
    const somebody = [{ on: '2024-02-01' }, ...by('2024-05-01')] as Inspection[]
    expect(quarters(judged(somebody, to))).toEqual(['unknown', 'met', 'breached'])
    expect(judged(somebody, to).findings[0]?.lacking).toEqual(['/inspections/0/by'])
    expect(quarters(judged([...somebody, ...by('2024-03-01')], to))).toEqual(['met', 'met', 'breached'])
  })

  // From 31 August, an inspection on 31 October moves the due day of February to 31 January, and 1 February comes late.
  it('under three-months, each inspection by nobody knows whom may count alone', () => {
    const period: Period = { from: '2024-08-31', to: '2025-05-30' }
    const autumn = (first: Inspection['by'], second: Inspection['by']): Inspection[] => [
      { on: '2024-10-31', by: first },
      { on: '2025-02-01', by: second },
    ]
    const under = (inspections: readonly Inspection[]) => judged(inspections, { period, readings: threeMonths })
    expect(quarters(under(autumn('other', 'deputy-head')))).toEqual(['met', 'breached', 'met', 'breached'])
    expect(quarters(under(autumn('deputy-head', 'deputy-head')))).toEqual(['met', 'met', 'breached', 'breached'])
    const unsure = under(autumn(undefined, undefined))
    expect(quarters(unsure)).toEqual(['met', 'unknown', 'unknown', 'breached'])
    expect(unsure.findings.map(({ lacking }) => lacking).slice(1, 3)).toEqual([
      ['/inspections/0/by'],
      ['/inspections/0/by', '/inspections/1/by'],
    ])
  })

  it('under three-months, the order of the inspections in the record says nothing', () => {
    const days = ['2024-02-01', '2024-04-30', '2024-07-29', '2024-10-01'] as const
    const [one, two, three, four] = days
    for (const order of [days, [four, three, two, one], [two, four, one, three]] as const)
      expect(quarters(judged(by(...order), { readings: threeMonths }))).toEqual(['met', 'met', 'met', 'met'])
  })

  it('under three-months, the due day is the last on which an inspection is in time', () => {
    const on = (day: Day) => quarters(judged(by(day), { ...to, approved: '2024-02-29', readings: threeMonths }))
    expect(on('2024-05-29')).toEqual(['met', 'met', 'breached'])
    expect(on('2024-05-30')).toEqual(['met', 'breached', 'breached'])
  })

  it('under three-months, without the approval the due days are not known; never approved, none falls due', () => {
    expect(judged([], { ...to, approved: 'not recorded', readings: threeMonths }).findings[0]).toMatchObject({
      outcome: 'unknown',
      lacking: ['/assembly/roster/approved'],
    })
    expect(quarters(judged([], { ...to, approved: false, readings: threeMonths }))).toEqual(['met', 'met', 'met'])
  })
})

describe('oversight.inspector and oversight.proposals, 20.2 and 20.3', () => {
  it('an inspection of which nobody recorded who made it', () => {
    expect(find(judged([{ on: '2024-02-01' }]), 'oversight.inspector')).toMatchObject({
      outcome: 'unknown',
      facts: { on: '2024-02-01' },
      lacking: ['/inspections/0/by'],
    })
  })

  it.each([
    ['authorised-head', 'm1', 'met'],
    ['other', 'm1', 'breached'],
    ['authorised-head', 'x', 'breached'],
  ] as const)('a proposal to %s about %s: %s', (to, seat, outcome) => {
    const inspections: Inspection[] = [
      { on: '2024-02-01', by: 'deputy-head', proposals: [{ to, seat, kind: 'reward' }] },
    ]
    expect(find(judged(inspections), 'oversight.proposals')).toEqual({
      rule: 'oversight.proposals',
      provision: '20.3',
      weight: 'duty',
      at: '/inspections/0',
      outcome,
      facts: { on: '2024-02-01', to, seat },
      ...(to === 'other' && {
        cure: [{ do: 'correct', fact: '/inspections/0/proposals/0/to', to: ['authorised-head'] }],
      }),
    })
  })

  it('each proposal has its finding', () => {
    const proposals = [
      { to: 'authorised-head', seat: 'm1', kind: 'reward' },
      { to: 'other', seat: 'm2', kind: 'penalty' },
    ] as const
    const found = judged([{ on: '2024-02-01', by: 'deputy-head', proposals }]).findings.filter(
      ({ rule }) => rule === 'oversight.proposals',
    )
    expect(found.map(({ outcome }) => outcome)).toEqual(['met', 'breached'])
  })
})

it('a dossier without a period is not judged on oversight', () => {
  const inspections = by('2024-02-01')
  const rules = (of: Parameters<typeof judgeDossier>[0]) =>
    judgeDossier(of).findings.filter(({ rule }) => rule.startsWith('oversight')).length
  expect(rules({ assembly: assemblyOf(), inspections })).toBe(0)
  expect(rules({ assembly: assemblyOf(), inspections, period: year })).toBe(5)
})
