import { expect, it } from 'vitest'
import {
  judgeComposition,
  judgeConvening,
  judgeDossier,
  judgeEligibility,
  judgeMeasures,
  judgeMinutes,
  judgeOversight,
  judgeQuorum,
  judgeVote,
  rules,
  type Dossier,
  type Finding,
  type Readings,
} from 'zhinalys'
import { Random } from '../model/random.js'
import { drawn } from './compare.js'
import { laws } from './registry.js'

const judgeOf = new Map<string, string>(rules.map(({ id, judge }) => [id, judge]))

/** The findings with pointers of the dossier for those of the part: `/motion/ballot` is `/sittings/0/motions/1/ballot`. */
function rebased(findings: readonly Finding[], places: Readonly<Record<string, string>>): unknown {
  const longer = (pointer: string) => {
    const part = /^\/[a-z]+/.exec(pointer)?.[0] ?? ''
    return (places[part] ?? part) + pointer.slice(part.length)
  }
  return findings.map((finding) => ({
    ...finding,
    at: longer(finding.at),
    ...(finding.lacking && { lacking: finding.lacking.map(longer) }),
    ...(finding.cure && {
      cure: finding.cure.map((step) => {
        if (step.do === 'record') return { ...step, facts: step.facts.map(longer) }
        return 'fact' in step ? { ...step, fact: longer(step.fact) } : step
      }),
    }),
  }))
}

/** The dossier's findings by these judgements, of a subject or of what contains it; the edition comes with each. */
function expected(all: readonly Finding[], at: readonly string[], ...judges: readonly string[]): readonly Finding[] {
  return all.filter(
    (one) => at.includes(one.at) && (judges.includes(judgeOf.get(one.rule) ?? '') || one.rule === 'edition.earlier'),
  )
}

function partsOf(
  { assembly, sittings = [], inspections, period }: Dossier,
  all: readonly Finding[],
  readings: Readings,
) {
  const seats = assembly.seats.map((_, i) => `/assembly/seats/${i}`)
  const parts: [unknown, readonly Finding[]][] = [
    [
      rebased(judgeComposition({ assembly }, readings).findings, {}),
      expected(all, ['/assembly', ...seats], 'judgeComposition', 'judgeEligibility'),
    ],
  ]
  assembly.seats.forEach((seat, i) => {
    const { findings } = judgeEligibility({ assembly, seat }, readings)
    const at = `/assembly/seats/${i}`
    parts.push([rebased(findings, { '/seat': at }), expected(all, [at], 'judgeEligibility')])
  })
  sittings.forEach((sitting, i) => {
    const at = `/sittings/${i}`
    const places = { '/sitting': at }
    for (const judge of [judgeConvening, judgeQuorum, judgeMinutes]) {
      parts.push([rebased(judge({ assembly, sitting }, readings).findings, places), expected(all, [at], judge.name)])
    }
    sitting.motions?.forEach((motion, j) => {
      const atMotion = `${at}/motions/${j}`
      const record = { assembly, sitting, motion }
      const inDossier = { ...places, '/motion': atMotion }
      parts.push([
        rebased(judgeVote(record, readings).findings, inDossier),
        [
          ...expected(all, [at]).concat(all.filter(({ rule, at: place }) => rule === 'quorum' && place === at)),
          ...expected(all, [atMotion], 'judgeVote'),
        ],
      ])
      parts.push([
        rebased(judgeMeasures(record, readings).findings, inDossier),
        expected(all, [at, atMotion], 'judgeMeasures'),
      ])
    })
  })
  if (period !== undefined) {
    const { findings } = judgeOversight({ assembly, inspections, period }, readings)
    parts.push([findings, all.filter(({ rule }) => judgeOf.get(rule) === 'judgeOversight')])
  }
  return parts
}

it(
  laws.parts.law,
  () => {
    const random = new Random(41)
    const met = new Set<string>()
    for (let i = 0; i < laws.parts.cases; i++) {
      const { dossier, readings } = drawn(random)
      const { findings, decisions } = judgeDossier(dossier, readings)
      for (const [part, whole] of partsOf(dossier, findings, readings)) expect(part).toEqual(whole)
      for (const { rule } of findings) met.add(rule)
      const { assembly, sittings = [] } = dossier
      const alone = sittings.flatMap((sitting) =>
        (sitting.motions ?? []).map((motion) => judgeVote({ assembly, sitting, motion }, readings).decision),
      )
      expect(alone).toEqual(decisions.map(({ decision }) => decision))
    }
    expect(rules.filter(({ id }) => !met.has(id)).map(({ id }) => id)).toEqual(['formation.both'])
  },
  300_000,
)
