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
} from 'zhinalys'
import type {
  Cure,
  CureStep,
  Dossier,
  Finding,
  Motion,
  Outcome,
  Period,
  Readings,
  RuleId,
  Seat,
  Sitting,
} from 'zhinalys'
import type { Random } from '../model/random.js'
import { applied, servingAt, votersAt } from './applied.js'
import { lessThan } from './less.js'
import { recordings } from './recordings.js'

const ofTheCount = /casting|declared|majority|adopted/

/** What is wrong with a cure; nothing if it serves and nothing less does. */
export function wrongWith(dossier: Dossier, finding: Finding, readings: Readings, random?: Random): string[] {
  const cure = finding.cure as Cure
  const free = ofTheCount.test(finding.rule) ? undefined : random
  const outcomes = (steps: readonly CureStep[]) => isMetBy(dossier, finding, steps, readings, free)
  return [
    ...(outcomes(cure) ? [] : ['does not serve']),
    ...lessThan(cure)
      .filter((less) => less.length > 0 && outcomes(less))
      .map((less) => `less serves: ${JSON.stringify(less)}`),
  ]
}

/** Whether the finding is met once these steps are taken, for some values of what is to be recorded. */
function isMetBy(
  dossier: Dossier,
  finding: Finding,
  steps: readonly CureStep[],
  readings: Readings,
  random: Random | undefined,
): boolean {
  const facts = steps.flatMap((step) => (step.do === 'record' ? step.facts : []))
  for (const recorded of recordings(applied(dossier, steps, random), facts)) {
    if (facts.some((fact) => fact.endsWith('/present')) && !couldBe(recorded, finding, readings)) continue
    if (rejudged(recorded, finding, readings) === 'met') return true
  }
  return false
}

/** What the rule says of the subject now, by the judgement that gives its findings. */
function rejudged(dossier: Dossier, { rule, at, facts, cure }: Finding, readings: Readings): Outcome | undefined {
  const { assembly, sittings = [], inspections = [], period } = dossier
  const [s = 0, m = 0] = [...at.matchAll(/\d+/g)].map(Number)
  const [sitting, motion] = [sittings[s] as Sitting, sittings[s]?.motions?.[m] as Motion]
  const judged = {
    judgeComposition: () => judgeComposition({ assembly }, readings),
    judgeEligibility: () => judgeEligibility({ assembly, seat: assembly.seats[s] as Seat }, readings),
    judgeConvening: () => judgeConvening({ assembly, sitting }, readings),
    judgeQuorum: () => judgeQuorum({ assembly, sitting }, readings),
    judgeMinutes: () => judgeMinutes({ assembly, sitting }, readings),
    judgeVote: () => judgeVote({ assembly, sitting, motion }, readings),
    judgeMeasures: () => judgeMeasures({ assembly, sitting, motion }, readings),
    judgeOversight: () =>
      judgeOversight({ assembly, inspections: dossier.inspections && inspections, period: period as Period }, readings),
    judgeDossier: () => judgeDossier({ assembly, sittings: [{ ...sitting, motions: [motion] }] }, readings),
  }[rules.find(({ id }) => id === rule)?.judge as 'judgeDossier']()
  const now = judged.findings.filter((one) => one.rule === rule && (one.at === at || !at.startsWith('/inspections')))
  // Several findings of one rule may have one subject: quarters of a period, proposals of an inspection.
  if (rule === 'oversight.proposals') return now[Number(/proposals\/(\d+)/.exec(JSON.stringify(cure))?.[1])]?.outcome
  const { quarter } = facts as { quarter?: string }
  return now.find((one) => (one.facts as { quarter?: string }).quarter === quarter)?.outcome
}

/** A cure never counts on a sitting that has no quorum, nor on the absence of those who voted. */
function couldBe(dossier: Dossier, { at, rule }: Finding, readings: Readings): boolean {
  if (!/^vote\.|^measures\.adopted/.test(rule)) return true
  const [s = 0, m = 0] = [...at.matchAll(/\d+/g)].map(Number)
  const { assembly, sittings = [] } = dossier
  const [sitting, motion] = [sittings[s] as Sitting, sittings[s]?.motions?.[m] as Motion]
  const { findings } = judgeVote({ assembly, sitting, motion }, readings)
  const lost = (quorum: RuleId) => findings.some((other) => other.rule === quorum && other.outcome === 'breached')
  if (ofTheCount.test(rule) && (lost('quorum') || (readings.quorumMoment === 'each-vote' && lost('vote.quorum'))))
    return false
  const { for: pro, against, abstained } = motion.ballot ?? {}
  const cast = [pro, against, abstained].flatMap((votes) => (typeof votes === 'object' ? votes : []))
  if (motion.present !== undefined) return true
  const there = votersAt(dossier, sitting, motion)
  return servingAt(dossier, sitting.on).every((id) => !cast.includes(id) || there.includes(id))
}
