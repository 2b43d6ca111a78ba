/* What the random dossiers reach: every outcome of every rule, and every reading that a rule consults. */
import { describe, expect, it } from 'vitest'
import { judgeDossier, rules } from 'zhinalys'
import type { Dossier, Finding, Outcome, Question, Readings, RuleId } from 'zhinalys'
import { safeParseDossier } from 'zhinalys/records'
import { options } from '../../src/readings/options.js'
import { dossierFrom } from '../model/generate.js'
import { Random } from '../model/random.js'
import { drawn } from './compare.js'
import { laws } from './registry.js'

const timeout = 600_000
/** `formation.both` is of a whole register: `formation.test.ts` has it. */
const ofDossiers = rules.filter(({ id }) => id !== 'formation.both')

describe('random dossiers', () => {
  const impossible: Partial<Record<RuleId, Partial<Record<Outcome, string>>>> = {
    'edition.earlier': {
      met: 'it is told only where it is breached',
      unknown: 'it applies only where the day is known',
    },
    'composition.offices': { unknown: 'the roster is always there' },
    'composition.headcount': { unknown: 'the roster is always there' },
    'matter.competence': { unknown: 'it applies only where the matter is known' },
    'vote.secretary': { unknown: 'it applies only where the voters are named' },
    'vote.guests': { unknown: 'it applies only where the voters are named' },
    'measures.listed': { unknown: 'it applies only where there are measures' },
    'oversight.proposals': { unknown: 'every proposal says to whom it goes and whom it concerns' },
  }

  it(
    laws.outcomes.law,
    () => {
      const random = new Random(6)
      const counts = new Map<RuleId, Record<Outcome, number>>(
        ofDossiers.map(({ id }) => [id, { met: 0, breached: 0, unknown: 0 }]),
      )
      for (let i = 0; i < laws.outcomes.cases; i++) {
        const { dossier, readings } = drawn(random)
        for (const { rule, outcome } of judgeDossier(dossier, readings).findings) {
          const count = counts.get(rule)
          if (count !== undefined) count[outcome]++
        }
      }
      console.table(Object.fromEntries(counts))
      const rare: string[] = []
      const told: string[] = []
      for (const [rule, count] of counts) {
        for (const outcome of ['met', 'breached', 'unknown'] as const) {
          const reason = impossible[rule]?.[outcome]
          if (reason === undefined && count[outcome] < 20) rare.push(`${rule} ${outcome}: ${count[outcome]}`)
          if (reason !== undefined && count[outcome] > 0) told.push(`${rule} ${outcome}, though ${reason}`)
        }
      }
      expect({ rare, told }).toEqual({ rare: [], told: [] })
    },
    timeout,
  )

  it('are valid records', () => {
    const random = new Random(4)
    for (let i = 0; i < 1000; i++) expect(safeParseDossier(dossierFrom(random))).toMatchObject({ ok: true })
  })
})

describe('random dossiers under two readings of one question', () => {
  const consulted = new Map<RuleId, ReadonlySet<Question>>(rules.map(({ id, consults }) => [id, new Set(consults)]))
  const strangers = new Set<string>()
  const pending = new Set<string>()
  for (const { id, consults } of ofDossiers) {
    for (const question of consults) {
      for (const reading of options[question]) pending.add(`${id}: ${question}=${reading}`)
    }
  }

  /** Notes which findings the two readings tell apart. */
  function compare(findings: readonly Finding[], dossier: Dossier, readings: Readings, question: Question) {
    for (const reading of options[question]) {
      if (reading === readings[question]) continue
      judgeDossier(dossier, { ...readings, [question]: reading }).findings.forEach(({ rule, outcome, weight }, i) => {
        if (findings[i]?.outcome === outcome && findings[i].weight === weight) return
        if (consulted.get(rule)?.has(question) !== true) strangers.add(`${rule}: ${question}`)
        pending.delete(`${rule}: ${question}=${reading}`)
        pending.delete(`${rule}: ${question}=${readings[question]}`)
      })
    }
  }

  it(
    laws.readings.law,
    () => {
      const random = new Random(17)
      const all = Object.keys(options) as Question[]
      for (let i = 0; i < laws.readings.cases && pending.size > 0; i++) {
        const { dossier, readings } = drawn(random, random.pick([0, 0, 0.3]))
        const { findings } = judgeDossier(dossier, readings)
        // Each question in turn, and those of which something is not yet told apart.
        const left = new Set([...pending].map((line) => line.slice(line.indexOf(' ') + 1, line.indexOf('='))))
        for (const [q, question] of all.entries()) {
          if (left.has(question) ? i % 3 === q % 3 : i % 27 === q) compare(findings, dossier, readings, question)
        }
      }
      expect([...pending]).toEqual([])
    },
    timeout,
  )

  it(laws.consults.law, () => {
    expect([...strangers]).toEqual([])
  })
})
