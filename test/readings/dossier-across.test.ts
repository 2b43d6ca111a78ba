import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  acrossReadings,
  judgeDossier,
  judgeDossierAcross,
  judgeVote,
  type Day,
  type Dependence,
  type Dossier,
  type Motion,
  type Office,
  type Readings,
  type Sitting,
} from 'zhinalys'
import { parseDossier } from 'zhinalys/records'
import { assemblyOf, everybody, members, motionOf, openVote, sittingOf, voters } from '../dossiers.js'
import { find } from '../find.js'

const register = readFileSync(resolve(import.meta.dirname, '../../examples/registers/region-2024.ndjson'), 'utf8')
const dossiers = register
  .trimEnd()
  .split('\n')
  .map((line) => parseDossier(JSON.parse(line)))

const tied: Dossier = {
  assembly: assemblyOf(),
  sittings: [
    sittingOf({
      present: everybody.filter((id) => id !== 'm5'),
      motions: [motionOf({ ballot: openVote(voters, 3, 3), declared: 'adopted' })],
    }),
  ],
}

/** What the findings hang on, each of it held against a judgement by the readings that it names. */
function trueWitnesses(dossier: Dossier): readonly Dependence[] {
  return judgeDossierAcross(dossier).findings.flatMap(({ dependsOn = [] }, i) => {
    for (const { question, under, outcome, weight } of dependsOn) {
      expect(under).toHaveProperty(question)
      const other = judgeDossier(dossier, under).findings[i]
      expect([other?.outcome, other?.weight]).toEqual([outcome, weight])
      const without = Object.fromEntries(Object.entries(under).filter(([asked]) => asked !== question))
      const back = judgeDossier(dossier, without).findings[i]
      expect([back?.outcome, back?.weight], JSON.stringify(under)).not.toEqual([outcome, weight])
    }
    return dependsOn
  })
}

describe('judgeDossierAcross', () => {
  it('gives the verdict by default, each finding with what it hangs on', () => {
    for (const dossier of dossiers.slice(0, 10)) {
      const across = judgeDossierAcross(dossier)
      const plain = {
        ...across,
        findings: across.findings.map(({ dependsOn, ...finding }) => (expect(dependsOn).toBeDefined(), finding)),
      }
      expect(plain).toEqual(judgeDossier(dossier))
    }
  })

  it('every witness is true: under its readings the finding is what it says', { timeout: 60_000, tags: 'slow' }, () => {
    const witnesses = [tied, ...dossiers.slice(8, 12)].flatMap(trueWitnesses)
    expect(witnesses.length).toBeGreaterThan(100)
  })

  it('so it is where little is known, with every outcome and every weight', () => {
    const of = (id: string, office: Office, from: Day) => ({ id, office, service: [{ from }] })
    const roster = [of('c', 'chair', '2014-01-11'), of('s', 'secretary', '2014-01-11'), of('d', 'deputy', '2010-01-11')]
    const witnesses = trueWitnesses({
      ...tied,
      assembly: assemblyOf({ roster: {}, seats: [...roster, ...members(5)] }),
    })
    expect(new Set(witnesses.map(({ outcome }) => outcome))).toEqual(new Set(['met', 'breached', 'unknown']))
    expect(new Set(witnesses.map(({ weight }) => weight))).toEqual(new Set(['validity', 'duty', 'note']))
  })

  it('names the questions that the finding’s own judgement depends on', () => {
    const { assembly, sittings = [] } = tied
    const [sitting] = sittings as [Sitting]
    const record = { assembly, sitting, motion: sitting.motions?.[0] as Motion }
    const across = judgeDossierAcross(tied)
    for (const rule of ['vote.quorum', 'vote.casting', 'vote.declared', 'vote.majority', 'vote.secrecy'] as const) {
      const alone = acrossReadings(
        (readings) => {
          const found = find(judgeVote(record, readings), rule)
          return [found?.outcome, found?.weight]
        },
        { quorumBase: 'roster' },
      )
      const named = find(judgeDossierAcross(tied, { quorumBase: 'roster' }), rule)?.dependsOn?.map(
        ({ question }) => question,
      )
      expect(new Set(named), rule).toEqual(new Set(alone.dependsOn))
    }
    expect(find(across, 'vote.declared')?.dependsOn?.map(({ question }) => question)).toEqual([
      'tie',
      'castingVote',
      'voteSecretary',
    ])
  })

  it('puts what matters alone before what matters only together', () => {
    const dependsOn = find(judgeDossierAcross(tied), 'vote.declared')?.dependsOn ?? []
    expect(dependsOn.map(({ under }) => Object.keys(under).length === 1)).toEqual([true, true, false])
    expect(dependsOn[0]).toEqual({ question: 'tie', under: { tie: 'never' }, outcome: 'breached', weight: 'duty' })
  })

  it('depends on nothing that is held', () => {
    const { findings } = judgeDossierAcross(tied, { tie: 'never', headcount: 'eight-in-all' })
    const asked = findings.flatMap(({ dependsOn = [] }) => dependsOn.flatMap(({ under }) => Object.keys(under)))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked).not.toContain('tie')
    expect(asked).not.toContain('headcount')
    expect(find({ findings }, 'vote.declared')).toMatchObject({ outcome: 'breached', dependsOn: [] })
    expect(() => judgeDossierAcross(tied, { tie: 'sometimes' } as unknown as Partial<Readings>)).toThrow(
      'Unknown reading "sometimes" of tie',
    )
  })

  it('is plain JSON data, the same each time', () => {
    expect(JSON.stringify(judgeDossierAcross(tied))).toBe(JSON.stringify(judgeDossierAcross(structuredClone(tied))))
  })
})
