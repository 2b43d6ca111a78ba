import {
  countVote,
  defaultReadings,
  eligibleFrom,
  judgeDossier,
  questions,
  type Question,
  type Readings,
} from 'zhinalys'
import { outcomeOf, type Pattern, type Subject } from '../readings/pattern.js'
import { explained } from '../readings/questions.js'
import { findingsOf } from './findings.js'
import { sentenceOf, toldOf, type Vector, type Vectors } from './vectors.js'

/** For every reading but the defaults the facts of `docs/readings.md` on which it parts from the default. */
export const ofReadings: Vectors = {
  name: 'readings',
  version: 1,
  head: () => ({ defaults: defaultReadings }),
  cases: () => (Object.keys(questions) as Question[]).flatMap(pairsOf),
}

function pairsOf(question: Question): Vector[] {
  const { patterns, further = [] } = explained[question]
  return questions[question].readings.slice(1).flatMap((reading) =>
    [...patterns, ...further]
      .filter(({ of }) => outcomeOf(of, {}) !== outcomeOf(of, { [question]: reading }))
      .map((pattern, i) => ({
        id: `${question}/${reading}/${i + 1}`,
        told: sentenceOf(toldOf(pattern.facts)),
        question,
        reading,
        ...pairOf(pattern, { [question]: reading }),
      })),
  )
}

function pairOf({ of }: Pattern, readings: Partial<Readings>) {
  const [byDefault, byReading] = [answerOf(of, {}), answerOf(of, readings)]
  return { ...inputOf(of), byDefault, byReading, differ: differing(byDefault, byReading) }
}

function inputOf(subject: Subject) {
  if ('service' in subject) return { service: subject.service }
  if ('count' in subject) return { count: subject.count }
  return { dossier: subject.dossier, rule: subject.rule }
}

function answerOf(subject: Subject, readings: Partial<Readings>) {
  if ('service' in subject) return { eligibleFrom: eligibleFrom(subject.service, readings) ?? null }
  if ('count' in subject) return { decision: countVote(subject.count, readings) }
  const { dossier, rule } = subject
  if (rule === undefined) return { decisions: judgeDossier(dossier, readings).decisions }
  return { findings: findingsOf(dossier, rule, readings) }
}

/** Pointers to the parts, two objects deep at most, that are not the same under both. */
function differing(one: unknown, other: unknown, at = ''): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return []
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [at]
  const [first, second] = [one, other] as Readonly<Record<string, unknown>>[]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) => differing(first?.[key], second?.[key], `${at}/${key}`))
}
