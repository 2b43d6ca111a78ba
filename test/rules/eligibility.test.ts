import { describe, expect, it } from 'vitest'
import { judgeEligibility, type Assembly, type Readings, type Seat } from 'zhinalys'
import { find } from '../find.js'

type Of = Pick<Assembly, 'kind' | 'election' | 'roster'>

const judged = (seat: Partial<Seat>, assembly: Partial<Of> = {}, readings?: Partial<Readings>) =>
  judgeEligibility(
    {
      assembly: { kind: 'officers', election: { on: '2024-01-10' }, ...assembly },
      seat: { id: 'x', office: 'member', ...seat },
    },
    readings,
  )

describe('eligibility.employee, .reputation and .qualities: a recorded yes or no', () => {
  it.each([
    ['eligibility.employee', 'employed', '4.2c'],
    ['eligibility.reputation', 'reputation', '4.2e'],
    ['eligibility.qualities', 'qualities', '4.2f'],
  ] as const)('%s', (rule, key, provision) => {
    const about = { seat: 'x', office: 'member' }
    expect(find(judged({ [key]: true }), rule)).toEqual({
      rule,
      provision,
      weight: 'duty',
      at: '/seat',
      outcome: 'met',
      facts: about,
    })
    expect(find(judged({ [key]: false }), rule)).toMatchObject({ outcome: 'breached', facts: about })
    expect(find(judged({}), rule)).toMatchObject({ outcome: 'unknown', facts: about, lacking: [`/seat/${key}`] })
    for (const office of ['chair', 'deputy'] as const)
      expect(find(judged({ office }), rule)?.facts).toEqual({ seat: 'x', office })
    expect(find(judged({ office: 'secretary' }), rule)).toBeUndefined()
  })
})

describe('eligibility.category: of the assembly’s own categories, 4.2c with 2 and 3', () => {
  it.each([
    ['officers', 'middle', 'met'],
    ['officers', 'senior', 'met'],
    ['officers', 'junior', 'breached'],
    ['officers', 'rank-and-file', 'breached'],
    ['officers', 'highest', 'breached'],
    ['officers', 'civilian', 'breached'],
    ['policemen', 'rank-and-file', 'met'],
    ['policemen', 'junior', 'met'],
    ['policemen', 'middle', 'breached'],
    ['policemen', 'highest', 'breached'],
  ] as const)('%s, %s: %s', (kind, category, outcome) => {
    const allowed = kind === 'officers' ? ['middle', 'senior'] : ['rank-and-file', 'junior']
    const facts = { seat: 'x', office: 'member', category, allowed }
    expect(find(judged({ category }, { kind }), 'eligibility.category')).toMatchObject({
      outcome,
      weight: 'note',
      facts,
    })
    expect(find(judged({ category }, { kind }, { candidates: 'own-category' }), 'eligibility.category')).toMatchObject({
      outcome,
      weight: 'duty',
      facts,
    })
  })

  it('is unknown without a category, and does not apply to the secretary', () => {
    expect(find(judged({}), 'eligibility.category')).toMatchObject({ outcome: 'unknown', lacking: ['/seat/category'] })
    expect(find(judged({ office: 'secretary' }), 'eligibility.category')).toBeUndefined()
  })
})

describe('eligibility.service: ten years on the measuring day, 4.2d', () => {
  const service = [{ from: '2014-01-10' }] as const
  const found = (seat: Partial<Seat>, assembly: Partial<Of> = {}, readings?: Partial<Readings>) =>
    find(judged(seat, assembly, readings), 'eligibility.service')

  it('without the day of the election no length is shown, only the first eligible day', () => {
    expect(found({ service }, { election: {} })).toMatchObject({
      outcome: 'unknown',
      lacking: ['/assembly/election/on'],
    })
    expect(found({ service }, { election: {} })?.facts).toEqual({
      seat: 'x',
      office: 'member',
      eligibleFrom: '2024-01-10',
    })
  })

  it('service that never reaches ten years has no first eligible day, nor one after it', () => {
    const short = { service: [{ from: '2014-01-10', to: '2018-01-09' }] } as const
    for (const readings of [{}, { serviceDay: 'after-expiry' }] as const) {
      expect(found(short, {}, readings)?.facts).toEqual({
        seat: 'x',
        office: 'member',
        on: '2024-01-10',
        years: 4,
        months: 0,
        days: 0,
      })
    }
  })

  it('met on the tenth anniversary, breached on the day before', () => {
    expect(found({ service })).toEqual({
      rule: 'eligibility.service',
      provision: '4.2d',
      weight: 'duty',
      at: '/seat',
      outcome: 'met',
      facts: {
        seat: 'x',
        office: 'member',
        on: '2024-01-10',
        years: 10,
        months: 0,
        days: 0,
        eligibleFrom: '2024-01-10',
        daysShort: 0,
      },
    })
    expect(found({ service, elected: '2024-01-09' })).toMatchObject({
      outcome: 'breached',
      facts: { on: '2024-01-09', daysShort: 1 },
    })
  })

  it('met well after it, with no days short', () => {
    expect(found({ service: [{ from: '2000-01-10' }] })).toMatchObject({
      outcome: 'met',
      facts: { years: 24, daysShort: 0 },
    })
  })

  it('breached for ever where the recorded service ends before', () => {
    const facts = { seat: 'x', office: 'member', on: '2024-01-10', years: 2, months: 0, days: 0 }
    expect(found({ service: [{ from: '2014-01-10', to: '2016-01-09' }] })).toMatchObject({
      outcome: 'breached',
      facts: { years: 2 },
    })
    expect(found({ service: [{ from: '2014-01-10', to: '2016-01-09' }] })?.facts).toEqual(facts)
    expect(found({ service: [] })).toMatchObject({ outcome: 'breached', facts: { years: 0, months: 0, days: 0 } })
  })

  it('a person elected later is measured on that day', () => {
    expect(found({ service: [{ from: '2014-03-01' }], elected: '2024-03-01' })?.outcome).toBe('met')
  })

  it('under after-expiry the anniversary itself is too early', () => {
    expect(found({ service }, {}, { serviceDay: 'after-expiry' })).toMatchObject({
      outcome: 'breached',
      facts: { eligibleFrom: '2024-01-11', daysShort: 1 },
    })
    expect(found({ service, elected: '2024-01-11' }, {}, { serviceDay: 'after-expiry' })?.outcome).toBe('met')
  })

  it('under approval it is measured on the head’s approval, which must have happened', () => {
    const later = { serviceMeasured: 'approval' } as const
    expect(found({ service: [{ from: '2014-01-12' }] }, { roster: { approved: '2024-01-12' } }, later)).toMatchObject({
      outcome: 'met',
      facts: { on: '2024-01-12' },
    })
    for (const roster of [undefined, {}, { approved: false as const }]) {
      expect(found({ service }, { roster }, later)).toMatchObject({
        outcome: 'unknown',
        lacking: ['/assembly/roster/approved'],
      })
    }
    expect(found({ service }, { roster: { approved: '2024-01-10' } }, later)?.outcome).toBe('met')
  })

  it('ten years once reached are not lost by waiting, nor by the leap days of the wait', () => {
    const ended = { service: [{ from: '2010-01-01', to: '2019-12-31' }], elected: '2021-03-01' } as const
    expect(found(ended)).toMatchObject({
      outcome: 'met',
      facts: { years: 10, months: 0, days: 0, eligibleFrom: '2020-01-01', daysShort: 0 },
    })
  })

  it('is unknown without service or without the day, with what is known', () => {
    expect(found({})).toMatchObject({
      outcome: 'unknown',
      facts: { seat: 'x', office: 'member', on: '2024-01-10' },
      lacking: ['/seat/service'],
    })
    expect(found({ service }, { election: undefined })).toMatchObject({
      outcome: 'unknown',
      facts: { eligibleFrom: '2024-01-10' },
      lacking: ['/assembly/election/on'],
    })
    expect(found({}, { election: {} })?.lacking).toEqual(['/seat/service', '/assembly/election/on'])
  })

  it('of the secretary it is a note, a duty only under ten-years', () => {
    const secretary = { office: 'secretary', service: [{ from: '2020-01-01' }] } as const
    expect(found(secretary)).toMatchObject({ outcome: 'breached', weight: 'note' })
    expect(found(secretary, {}, { secretaryService: 'ten-years' })).toMatchObject({
      outcome: 'breached',
      weight: 'duty',
    })
    expect(found({ service }, {}, { secretaryService: 'ten-years' })?.weight).toBe('duty')
  })

  it('under last-unbroken only the last period begun before the measuring day counts', () => {
    const gap = [{ from: '2000-01-01', to: '2012-12-31' }, { from: '2024-01-10' }] as const
    const last = { serviceSum: 'last-unbroken' } as const
    expect(found({ service: gap }, {}, last)).toMatchObject({
      outcome: 'met',
      facts: { years: 13, eligibleFrom: '2010-01-01' },
    })
    expect(found({ service: gap, elected: '2024-01-11' }, {}, last)).toMatchObject({
      outcome: 'breached',
      facts: { years: 0, days: 1, eligibleFrom: '2034-01-10' },
    })
  })
})

describe('secretary.staff-unit: of the unit responsible for educational work, 4.3a', () => {
  it.each([
    ['educational-work', 'met'],
    ['other', 'breached'],
  ] as const)('%s: %s', (staffUnit, outcome) => {
    expect(find(judged({ office: 'secretary', staffUnit }), 'secretary.staff-unit')).toMatchObject({
      outcome,
      weight: 'duty',
      facts: { seat: 'x', staffUnit },
    })
  })

  it('is unknown where nothing is recorded, and applies to the secretary only', () => {
    expect(find(judged({ office: 'secretary' }), 'secretary.staff-unit')).toMatchObject({
      outcome: 'unknown',
      facts: { seat: 'x' },
      lacking: ['/seat/staffUnit'],
    })
    expect(find(judged({ staffUnit: 'other' }), 'secretary.staff-unit')).toBeUndefined()
  })
})
