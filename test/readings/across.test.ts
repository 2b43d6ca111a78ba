import { describe, expect, it } from 'vitest'
import {
  acrossReadings,
  countVote,
  defaultReadings,
  judgeComposition,
  judgeConvening,
  judgeEligibility,
  judgeMeasures,
  judgeMinutes,
  judgeOversight,
  judgeQuorum,
  judgeVote,
  questions,
  type Count,
  type Day,
  type Finding,
  type Motion,
  type Question,
  type Readings,
  type RuleId,
  type Seat,
  type ServicePeriod,
  type Sitting,
} from 'zhinalys'
import { assemblyOf, everybody, members, motionOf, openVote, seats, sittingOf, voters } from '../dossiers.js'
import { ofTheCount } from './product.js'

type Findings = { readonly findings: readonly Finding[] }

/** Outcome and weight of one rule: what a finding's dependence is about. */
const of = (verdict: Findings, rule: RuleId) => {
  const found = verdict.findings.find((finding) => finding.rule === rule)
  return found && [found.outcome, found.weight]
}
const dependsOn = (judge: (readings: Readings) => unknown) => new Set(acrossReadings(judge).dependsOn)

describe('the last column of the worked cases', () => {
  /** Not judged before its test runs. */
  const later = (judge: (readings: Readings) => unknown) => () => dependsOn(judge)
  const service = (periods: readonly ServicePeriod[], on: Day, approved: Day) => {
    const seat: Seat = { id: 'm1', office: 'member', service: periods }
    const assembly = { kind: 'officers', election: { on }, roster: { approved } } as const
    return later((readings) => of(judgeEligibility({ assembly, seat }, readings), 'eligibility.service'))
  }
  const headcount = (count: number) =>
    later((readings) =>
      of(
        judgeComposition({ assembly: assemblyOf({ seats: [...seats.slice(0, 3), ...members(count)] }) }, readings),
        'composition.headcount',
      ),
    )
  const result = (motion: Partial<Motion>, sitting: Partial<Sitting> = {}) => {
    const record = { assembly: assemblyOf(), sitting: sittingOf(sitting), motion: motionOf(motion) }
    return later((readings) => judgeVote(record, readings).decision.result)
  }
  const quorumOf = (present: readonly string[], of_ = seats) =>
    later((readings) =>
      of(judgeQuorum({ assembly: assemblyOf({ seats: of_ }), sitting: sittingOf({ present }) }, readings), 'quorum'),
    )

  const five = ['c', 'd', 'm1', 'm2', 'm3']
  const six = voters.filter((id) => id !== 'm5')
  const withoutM5 = { present: everybody.filter((id) => id !== 'm5') }

  it.each([
    [2, service([{ from: '2014-03-15' }], '2024-03-14', '2024-03-18'), ['serviceMeasured']],
    [4, service([{ from: '2016-02-29' }], '2026-02-28', '2026-02-28'), ['serviceDay']],
    [
      6,
      service([{ from: '2008-09-01', to: '2013-08-31' }, { from: '2018-03-01' }], '2023-03-15', '2023-03-15'),
      ['serviceSum'],
    ],
    [8, service([{ from: '2017-06-01', credit: 1.5 }], '2024-06-03', '2024-06-03'), ['service']],
    [
      10,
      service(
        [{ from: '2013-02-01', to: '2016-01-31', body: 'allied' }, { from: '2016-02-01' }],
        '2024-02-01',
        '2024-02-01',
      ),
      ['serviceBodies'],
    ],
    [14, headcount(5), ['headcount']],
    [16, headcount(6), ['headcount']],
    [20, quorumOf(['c', 'd', 'm1', 'm2']), ['quorumSecretary', 'quorumBase', 'headcount']],
    [22, quorumOf(['c', 'd', 's', 'm1', 'm2', 'm3'], [...seats.slice(0, 3), ...members(8)]), ['quorumSecretary']],
    [
      24,
      result(
        { present: ['c', 'd', 'm1'], ballot: openVote(['c', 'd', 'm1'], 3, 0) },
        { present: ['c', 'd', 'm1', 'm2'] },
      ),
      ['quorumMoment', 'quorumSecretary', 'quorumBase', 'headcount'],
    ],
    [26, result({ ballot: openVote(voters, 4, 3) }), ['voteSecretary', 'majority', 'tie', 'castingVote']],
    [
      28,
      result({ ballot: openVote(five, 3, 0, 2) }, { present: [...five, 's'] }),
      ['voteSecretary', 'majority', 'tie', 'castingVote', 'quorumBase', 'headcount', 'quorumSecretary'],
    ],
    [
      30,
      result(
        { ballot: { mode: 'open', for: ['c', 'd', 'm1', 's'], against: ['m2', 'm3', 'm4'] }, declared: 'adopted' },
        withoutM5,
      ),
      ['tie', 'castingVote', 'voteSecretary'],
    ],
    [
      32,
      result({ present: [...five, 's'], ballot: openVote(five, 3, 2) }),
      [
        'votePresent',
        'voteSecretary',
        'majority',
        'tie',
        'castingVote',
        'quorumMoment',
        'quorumBase',
        'headcount',
        'quorumSecretary',
      ],
    ],
    [
      34,
      result(
        {
          ballot: { mode: 'open', for: ['d', 'm1'], against: ['m2', 'm3'], abstained: ['c', 'm4'] },
          casting: { by: 'c', vote: 'for' },
        },
        withoutM5,
      ),
      ['tie', 'majority', 'castingVote'],
    ],
    [
      36,
      result(
        {
          ballot: { mode: 'open', for: ['m1', 'm2', 'm3'], against: ['d', 'm4', 'm5'] },
          casting: { by: 'd', vote: 'against' },
        },
        { present: everybody.filter((id) => id !== 'c'), presiding: 'd' },
      ),
      [],
    ],
    [
      38,
      result({ ballot: openVote(six, 3, 3), casting: { by: 'd', vote: 'for' } }, { ...withoutM5, presiding: 'd' }),
      ['castingHolder', 'tie', 'castingVote', 'voteSecretary'],
    ],
    [
      40,
      result({ ballot: { mode: 'secret', for: 3, against: 2, spoilt: 2, issued: 7, found: 7, demanded: 5 } }),
      ['spoiltBallots', 'majority', 'voteSecretary', 'tie', 'secretTie'],
    ],
    [42, result({ ballot: { mode: 'secret', for: 5, against: 3, issued: 7, found: 8, demanded: 5 } }), []],
  ] as [number, () => Set<Question>, Question[]][])('row %i', (_, found, expected) => {
    expect(found()).toEqual(new Set(expected))
  })
})

it('row 46: by its weight, and rows 48 to 54', () => {
  const sitting = sittingOf({
    present: everybody.filter((id) => id !== 'c'),
    presiding: 'd',
    convenedBy: 'chair',
    minutes: { signedBy: ['s', 'd'] },
  })
  const record = {
    assembly: assemblyOf(),
    sitting,
    motion: motionOf({ respondent: { id: 'r' }, measures: ['censure', 'criticism'] }),
  }
  expect(dependsOn((readings) => of(judgeMeasures(record, readings), 'measures.combination'))).toEqual(
    new Set(['combination']),
  )
  expect(dependsOn((readings) => of(judgeMinutes(record, readings), 'minutes.signed'))).toEqual(
    new Set(['deputySigns']),
  )
  expect(dependsOn((readings) => of(judgeConvening(record, readings), 'convening.by'))).toEqual(new Set(['convening']))
  const inspections = [
    { on: '2024-03-31', by: 'deputy-head' },
    { on: '2024-07-01', by: 'deputy-head' },
  ] as const
  const overseen = {
    assembly: assemblyOf({ roster: { approved: '2023-12-20' } }),
    inspections,
    period: { from: '2024-01-01', to: '2024-09-30' },
  } as const
  expect(dependsOn((readings) => judgeOversight(overseen, readings).findings.map(({ outcome }) => outcome))).toEqual(
    new Set(),
  )
})

it('rows 12, 18, 44 and 54 hang on no reading', () => {
  const retired: Seat = { id: 'c', office: 'chair', employed: false }
  const election = { on: '2024-01-10', vote: 'secret', by: 'general-meeting' } as const
  const assembly = assemblyOf({ election, roster: { approved: '2024-03-20' } })
  const motion = motionOf({ measures: ['severe reprimand'], effect: 'imposed', ballot: openVote(voters, 7, 0) })
  const record = { assembly: assemblyOf(), sitting: sittingOf(), motion }
  const inspections = [
    { on: '2024-06-28', by: 'deputy-head' },
    { on: '2024-08-01', by: 'other' },
  ] as const
  const overseen = { assembly, inspections, period: { from: '2024-04-01', to: '2024-09-30' } } as const
  for (const judge of [
    (readings: Readings) => of(judgeEligibility({ assembly, seat: retired }, readings), 'eligibility.employee'),
    (readings: Readings) => of(judgeComposition({ assembly }, readings), 'election.open-vote'),
    (readings: Readings) => of(judgeMeasures(record, readings), 'measures.listed'),
    (readings: Readings) => of(judgeVote(record, readings), 'decision.effect'),
    (readings: Readings) => judgeOversight(overseen, readings).findings.map(({ outcome }) => outcome),
  ]) {
    expect(dependsOn(judge)).toEqual(new Set())
  }
})

describe('acrossReadings', () => {
  /** The full product of some questions. */
  function* product([first, ...rest]: readonly Question[]): Generator<Partial<Readings>> {
    if (first === undefined) yield {}
    else
      for (const others of product(rest))
        for (const reading of questions[first].readings) yield { [first]: reading, ...others }
  }
  const all = [...product(ofTheCount)]

  it(
    'agrees with the full product on every count of up to four present: values, settledness, dependence',
    { timeout: 120_000, tags: 'slow' },
    () => {
      let counts = 0
      for (const count of [1, 2, 3, 4].flatMap((present) => [...countsOf(present)])) {
        counts++
        const values = new Map(
          all.map((readings) => [
            JSON.stringify(ofTheCount.map((question) => readings[question])),
            countVote(count, readings).result,
          ]),
        )
        const across = acrossReadings((readings) => countVote(count, readings).result)
        expect(across.value).toBe(countVote(count).result)
        expect(new Set(across.branches.map(({ value }) => value))).toEqual(new Set(values.values()))
        const matters = ofTheCount.filter((question, i) =>
          all.some((readings) => {
            const key = ofTheCount.map((each) => readings[each])
            return questions[question].readings.some(
              (other) => values.get(JSON.stringify(key.with(i, other))) !== values.get(JSON.stringify(key)),
            )
          }),
        )
        expect(new Set(across.dependsOn), JSON.stringify(count)).toEqual(new Set(matters))
        for (const { value, under } of across.branches)
          for (const readings of under) expect(countVote(count, readings).result).toBe(value)
      }
      expect(counts).toBeGreaterThan(200)
    },
  )

  function* countsOf(present: number): Generator<Count> {
    for (let pro = 0; pro <= present; pro++) {
      for (let against = 0; pro + against <= present; against++) {
        for (let spoilt = 0; pro + against + spoilt <= present; spoilt += 2) {
          for (const secret of [false, true]) {
            for (const casting of [undefined, 'for', 'declined'] as const) {
              yield {
                present,
                for: pro,
                against,
                spoilt,
                secret,
                casting,
                holderVote: 'for',
                secretaryPresent: true,
                registered: present + 1,
              }
            }
          }
        }
      }
    }
  }

  it('asks only what a judgement asks: settled without a single branch where nothing can matter', () => {
    const across = acrossReadings(() => 7)
    expect(across).toEqual({ settled: true, value: 7, branches: [{ value: 7, under: [{}] }], dependsOn: [] })
  })

  it('the value is that of the defaults, with what is held', () => {
    const tied = { present: 6, for: 3, against: 3 } as const
    const judge = (readings: Readings) => countVote(tied, readings).result
    expect(acrossReadings(judge).value).toBe(countVote(tied).result)
    expect(acrossReadings(judge, { tie: 'never' }).value).toBe('rejected')
    expect(acrossReadings(judge, { tie: 'never' }).dependsOn).toEqual([])
    expect(acrossReadings(judge, { tie: undefined } as unknown as Partial<Readings>)).toEqual(acrossReadings(judge))
  })

  it('judges any pure function, also a user’s own', () => {
    const across = acrossReadings((readings) => (readings.video === 'duty' || readings.quarter === 'calendar' ? 1 : 2))
    expect(across.settled).toBe(false)
    expect(across.dependsOn).toEqual(['video', 'quarter'])
    expect(across.branches).toEqual([
      { value: 1, under: [{ video: 'duty' }, { video: 'programmatic', quarter: 'calendar' }] },
      { value: 2, under: [{ video: 'programmatic', quarter: 'three-months' }] },
    ])
    expect(acrossReadings((readings) => (readings.tie === 'never' ? undefined : 1)).settled).toBe(false)
  })

  it('a question that is asked and changes nothing is no dependence', () => {
    expect(acrossReadings((readings) => [readings.tie, readings.video].length).dependsOn).toEqual([])
    const parity = acrossReadings((readings) => (readings.video === 'duty') === (readings.approval === 'constitutive'))
    expect(parity.dependsOn).toEqual(['approval', 'video'])
  })

  it('finds a dependence whose branches ask in different orders', () => {
    const across = acrossReadings((readings) => {
      if (readings.majority === 'absolute') return readings.tie === 'never' ? readings.video : readings.video
      return readings.video === 'duty' ? 'duty' : readings.tie === 'never' ? 'programmatic' : 'programmatic'
    })
    expect(across.dependsOn).toEqual(['video'])
    const late = acrossReadings((readings) =>
      readings.video === 'duty'
        ? readings.tie === 'never'
        : readings.approval === 'constitutive' && readings.tie === 'never',
    )
    expect(late.dependsOn).toEqual(['tie', 'approval', 'video'])
    const eitherOrder = acrossReadings((readings) => {
      if (readings.tie === 'never') return false
      const asked = [() => readings.video === 'duty', () => readings.approval === 'constitutive']
      const [one, other] = (readings.castingVote === 'second' ? asked : asked.toReversed()).map((ask) => ask())
      return one === other
    })
    expect(eitherOrder.dependsOn).toEqual(['tie', 'approval', 'video'])
    const oneOfThree = acrossReadings((readings) => {
      const asked = [() => readings.video === 'duty', () => readings.approval === 'constitutive']
      const [one, other] = (readings.majority === 'absolute' ? asked : asked.toReversed()).map((ask) => ask())
      return readings.majority === 'simple-attendance' ? [one, other].includes(true) : one === other
    })
    expect(oneOfThree.dependsOn).toEqual(['majority', 'approval', 'video'])
  })

  it.each([
    ['a copy', (readings: Readings) => countVote({ present: 1, for: 1, against: 0 }, { ...readings })],
    ['a list of its keys', (readings: Readings) => Object.keys(readings)],
    ['a JSON text', (readings: Readings) => JSON.stringify({ ...readings })],
  ])('refuses %s of the readings, and says so', (_, judge) => {
    expect(() => acrossReadings<unknown>(judge)).toThrow(TypeError)
    expect(() => acrossReadings<unknown>(judge)).toThrow('cannot be copied or listed')
  })

  it('has nothing but readings: what a printer asks of any object is not there', () => {
    expect(acrossReadings((readings) => Object.prototype.toString.call(readings)).value).toBe('[object Object]')
  })

  it('refuses to be changed', () => {
    expect(() => acrossReadings((readings) => Object.assign(readings, { tie: 'never' }))).toThrow(TypeError)
  })

  it('an unknown question or reading is a RangeError that lists the known ones', () => {
    expect(() => acrossReadings((readings) => (readings as unknown as Record<string, string>)['ties'])).toThrow(
      'Unknown question "ties": the questions are headcount,',
    )
    expect(() => acrossReadings(() => 1, { tie: 'sometimes' } as unknown as Partial<Readings>)).toThrow(
      'Unknown reading "sometimes" of tie',
    )
    expect(() => acrossReadings(() => 1, { ties: 'never' } as unknown as Partial<Readings>)).toThrow(
      'Unknown question "ties"',
    )
  })

  it('gives up past a hundred thousand paths, and names the questions', { timeout: 60_000 }, () => {
    let paths = 0
    const greedy = (readings: Readings) => {
      paths++
      return (Object.keys(defaultReadings) as Question[]).map((question) => readings[question])
    }
    expect(() => acrossReadings(greedy)).toThrow(
      /^More than 100000 paths: hold some of the questions asked, headcount, .*, or judge a smaller part\.$/,
    )
    expect(paths).toBe(100_000)
  })
})
