import { describe, expect, it } from 'vitest'
import {
  judgeComposition,
  judgeConvening,
  judgeDossier,
  judgeMeasures,
  judgeMinutes,
  judgeQuorum,
  judgeVote,
  rules,
  type Dossier,
  type Finding,
} from 'zhinalys'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'

const respondent = { id: 'r', category: 'middle', violationReviewed: true } as const
const motions = [
  motionOf({ ballot: openVote(voters, 4, 3), declared: 'adopted' }),
  motionOf({ id: '2', ballot: openVote(voters, 7, 0), respondent, measures: ['warning'], effect: 'proposed' }),
]
const dossier: Dossier = {
  assembly: assemblyOf(),
  sittings: [
    sittingOf({ motions }),
    sittingOf({ id: 'early', on: '2022-12-31' }),
    sittingOf({ id: 'void', present: ['c'], motions: motions.slice(0, 1) }),
  ],
}

const withoutEdition = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule !== 'edition.earlier')

describe('judgeDossier', () => {
  const judged = () => judgeDossier(dossier)

  it('gives every part’s findings, its pointers rebased, in the order of the record', () => {
    const rebased = (findings: readonly Finding[], sitting: number, motion = 0) =>
      JSON.parse(
        JSON.stringify(findings)
          .replaceAll('"/sitting', `"/sittings/${sitting}`)
          .replaceAll('"/motion', `"/sittings/${sitting}/motions/${motion}`),
      ) as Finding[]
    const { assembly, sittings = [] } = dossier
    const expected = sittings.flatMap((sitting, i) => [
      ...rebased(judgeConvening({ assembly, sitting }).findings, i),
      ...rebased(withoutEdition(judgeQuorum({ assembly, sitting }).findings), i),
      ...rebased(withoutEdition(judgeMinutes({ assembly, sitting }).findings), i),
      ...(sitting.motions ?? []).flatMap((motion, j) => {
        const record = { assembly, sitting, motion }
        const ofMotion = [...judgeVote(record).findings, ...judgeMeasures(record).findings]
        return rebased(
          ofMotion.filter(({ at }) => at === '/motion'),
          i,
          j,
        )
      }),
    ])
    // Control belongs to the file alone.
    const found = judged().findings.filter(({ rule }) => rule !== 'control')
    expect(found).toEqual([...judgeComposition({ assembly }).findings, ...expected])
  })

  it('lists every motion’s decision', () => {
    expect(judged().decisions.map(({ at, decision }) => [at, decision.result])).toEqual([
      ['/sittings/0/motions/0', 'adopted'],
      ['/sittings/0/motions/1', 'adopted'],
      ['/sittings/2/motions/0', 'void'],
    ])
  })

  it('has an outcome and no validity: one void sitting does not void a file', () => {
    expect(judged().outcome).toBe('breached')
    expect(judged()).not.toHaveProperty('validity')
    expect(judgeDossier({ assembly: assemblyOf({ seats: [] }) })).toMatchObject({ outcome: 'breached', decisions: [] })
  })

  it('is plain JSON data, the same bytes each time, and leaves its input alone', () => {
    const before = JSON.stringify(dossier)
    const frozen = deepFreeze(structuredClone(dossier))
    const verdict = judged()
    const again = judgeDossier(frozen)
    expect(JSON.stringify(again)).toBe(JSON.stringify(verdict))
    expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict)
    expect(JSON.stringify(dossier)).toBe(before)
  })

  it('unknown always lists what is lacking, what is settled never does', () => {
    for (const finding of judgeDossier({
      assembly: { id: 'a', kind: 'officers', unit: 'u', seats: dossier.assembly.seats },
      sittings: [{ id: 's', on: '2024-01-01', motions: [{ id: 'm', measures: ['warning'] }] }],
    }).findings) {
      if (finding.outcome === 'unknown') expect(finding.lacking.length).toBeGreaterThan(0)
      else expect(finding).not.toHaveProperty('lacking')
    }
  })
})

describe('the catalogue', () => {
  it('names each rule once, in the order of the specification', () => {
    expect(rules.map(({ id }) => id)).toEqual([
      'edition.earlier',
      'composition.offices',
      'composition.headcount',
      'eligibility.employee',
      'eligibility.category',
      'eligibility.service',
      'eligibility.reputation',
      'eligibility.qualities',
      'election.general-meeting',
      'election.open-vote',
      'secretary.staff-unit',
      'roster.drawn',
      'roster.signed',
      'roster.approved',
      'convening.by',
      'convening.constituted',
      'convening.notice',
      'convening.materials',
      'quorum',
      'attendance',
      'presiding',
      'minutes.drawn',
      'minutes.signed',
      'video',
      'media.decision',
      'matter.competence',
      'vote.secretary',
      'vote.guests',
      'vote.entitled',
      'vote.secrecy',
      'vote.quorum',
      'vote.casting',
      'vote.declared',
      'vote.majority',
      'decision.effect',
      'control',
      'measures.listed',
      'measures.reviewed',
      'measures.adopted',
      'measures.combination',
      'measures.jurisdiction',
      'measures.apology',
      'measures.petition',
      'oversight.quarterly',
      'oversight.inspector',
      'oversight.proposals',
      'formation.both',
    ])
  })

  it('is plain data that agrees with the findings', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
    for (const finding of judgeDossier(dossier).findings) {
      const rule = rules.find(({ id }) => id === finding.rule)
      expect(rule?.provisions).toContain(finding.provision)
    }
  })
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
