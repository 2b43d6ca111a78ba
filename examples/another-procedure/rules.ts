import type { Day } from 'zhinalys'
import { addMonths, addYears, dayOf, serialOf } from '../../src/calendar/arithmetic.js'
import { all, recorded, ruled, type Ruling } from '../../src/verdict/ruling.js'
import { stages, type Attempt, type Candidate, type Stage } from './records.js'

/** What this procedure's text provides, numbered for our use. */
export const provisions = {
  order: 'the stages are taken in this order, each only after the one before is passed',
  wait: 'who fails a stage may take it again after three months',
  validity: 'a passed result is valid for one year',
} as const

/** The figures of each rule's finding. */
export interface Facts {
  'stage.order': { readonly stage: Stage; readonly on: Day; readonly before?: Stage }
  'stage.wait': { readonly stage: Stage; readonly on: Day; readonly notBefore?: Day }
  'result.valid': { readonly stage: Stage; readonly passed?: Day; readonly validUntil?: Day; readonly appointed: Day }
}

interface Rule<R extends keyof Facts, Subject> {
  readonly id: R
  readonly provision: keyof typeof provisions
  outcome(subject: Subject): Ruling
  facts(subject: Subject): Partial<Facts[R]>
}

/** One attempt among those of its candidate. */
export interface AttemptCase {
  readonly at: string
  readonly candidate: Candidate
  readonly attempt: Attempt
}

/** Each stage only after the one before it is passed: an earlier result that is not recorded leaves it open. */
export const order: Rule<'stage.order', AttemptCase> = {
  id: 'stage.order',
  provision: 'order',
  outcome: ({ candidate, attempt }) => {
    const before = stageBefore(attempt.stage)
    if (before === undefined) return 'met'
    const earlier = candidate.attempts.filter(({ stage, on }) => stage === before && on < attempt.on)
    if (earlier.some(({ passed }) => passed === true)) return 'met'
    const open = earlier.filter(({ passed }) => passed === undefined)
    return open.length === 0 ? 'breached' : [resultOf(candidate, open[0] as Attempt)]
  },
  facts: ({ attempt: { stage, on } }) => {
    const before = stageBefore(stage)
    return before === undefined ? { stage, on } : { stage, on, before }
  },
}

/** A stage that was failed is not taken again before three months have passed. */
export const wait: Rule<'stage.wait', AttemptCase> = {
  id: 'stage.wait',
  provision: 'wait',
  outcome: ({ candidate, attempt }) => {
    const last = lastBefore(candidate, attempt)
    if (last === undefined || attempt.on >= threeMonthsAfter(last.on)) return 'met'
    return all(recorded(last.passed, resultOf(candidate, last)))
  },
  facts: ({ candidate, attempt }) => {
    const last = lastBefore(candidate, attempt)
    const { stage, on } = attempt
    return last === undefined ? { stage, on } : { stage, on, notBefore: threeMonthsAfter(last.on) }
  },
}

/** A stage of one candidate, on the day of the appointment. */
export interface StageCase {
  readonly candidate: Candidate
  readonly stage: Stage
  readonly appointed: Day
}

/** On the day of the appointment every stage has a passed result that is no more than a year old. */
export const valid: Rule<'result.valid', StageCase> = {
  id: 'result.valid',
  provision: 'validity',
  outcome: ({ candidate, stage, appointed }) => {
    const usable = candidate.attempts.filter(
      ({ stage: taken, on }) => taken === stage && on <= appointed && appointed <= yearAfter(on),
    )
    if (usable.some(({ passed }) => passed === true)) return 'met'
    const open = usable.find(({ passed }) => passed === undefined)
    return open === undefined ? ruled(false) : [resultOf(candidate, open)]
  },
  facts: ({ candidate, stage, appointed }) => {
    const passed = candidate.attempts.findLast((attempt) => attempt.stage === stage && attempt.passed === true)?.on
    return passed === undefined ? { stage, appointed } : { stage, appointed, passed, validUntil: yearAfter(passed) }
  },
}

function stageBefore(stage: Stage): Stage | undefined {
  return stages[stages.indexOf(stage) - 1]
}

function lastBefore({ attempts }: Candidate, { stage, on }: Attempt): Attempt | undefined {
  return attempts.findLast((other) => other.stage === stage && other.on < on)
}

function resultOf({ attempts }: Candidate, attempt: Attempt): string {
  return `/attempts/${attempts.indexOf(attempt)}/passed`
}

function threeMonthsAfter(day: Day): Day {
  return dayOf(addMonths(serialOf(day), 3))
}

function yearAfter(day: Day): Day {
  return dayOf(addYears(serialOf(day), 1))
}
