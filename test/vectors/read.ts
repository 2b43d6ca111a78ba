/*
 * The files of `docs/vectors` as another implementation finds them: JSON and nothing else. What is typed here is what the
 * schema says; nothing of `docs/generate` is imported.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Count, Day, Decision, Dependence, Dossier, Finding, Outcome, Question, Readings, RuleId } from 'zhinalys'
import type { ServiceLength, ServicePeriod } from 'zhinalys'

export const folder = resolve(import.meta.dirname, '../../docs/vectors')

interface Vector {
  readonly id: string
  readonly told: string
}

export type Expected = Pick<Finding, 'rule' | 'provision' | 'weight' | 'at' | 'outcome' | 'facts' | 'lacking'>

export interface RuleVector extends Vector {
  readonly rule: RuleId
  readonly dossier?: Dossier
  readonly register?: readonly object[]
  readonly findings: readonly Expected[]
}

export interface Answer {
  readonly findings?: readonly Expected[]
  readonly decisions?: readonly { readonly at: string; readonly decision: Decision }[]
  readonly decision?: Decision
  readonly eligibleFrom?: Day | null
}

/** What is asked: all that a rule says of a file, its decisions, the decision of a count, or the first eligible day. */
export interface Asked {
  readonly rule?: RuleId
  readonly dossier?: Dossier
  readonly count?: Count
  readonly service?: readonly ServicePeriod[]
}

export interface ReadingVector extends Vector, Asked {
  readonly question: Question
  readonly reading: string
  readonly byDefault: Answer
  readonly byReading: Answer
  readonly differ: readonly string[]
}

export interface CountVector extends Vector {
  readonly count: Count
  readonly decision: Decision
}

export interface ServiceVector extends Vector {
  readonly service: readonly ServicePeriod[]
  readonly readings: Partial<Readings>
  readonly on: Readonly<Record<Day, ServiceLength>>
  readonly eligibleFrom: Day | null
}

export type Hanging = Pick<Finding, 'rule' | 'at' | 'outcome' | 'weight'> & {
  readonly dependsOn: readonly Dependence[]
}

export interface AcrossVector extends Vector {
  readonly dossier: Dossier
  readonly holding: Partial<Readings>
  readonly hanging: readonly Hanging[]
}

interface File<V> {
  readonly version: number
  readonly edition: object
  readonly cases: readonly V[]
}

export function read(file: string): unknown {
  return JSON.parse(readFileSync(resolve(folder, file), 'utf8'))
}

interface Never {
  readonly rule: RuleId
  readonly outcome: Outcome
  readonly because: string
}

export const ofRules = read('rules.json') as File<RuleVector> & { readonly never: readonly Never[] }
export const ofReadings = read('readings.json') as File<ReadingVector> & { readonly defaults: Readings }
export const ofCounts = read('counts.json') as File<CountVector>
export const ofService = read('service.json') as File<ServiceVector>
export const ofAcross = read('across.json') as File<AcrossVector>
