import { addMonths, dayOf, serialOf } from '../calendar/arithmetic.js'
import type { Day } from '../calendar/day.js'
import { boundsOf, quarterOf, type Quarter } from '../calendar/quarter.js'
import type { Inspection } from '../records/types.js'
import { all, ruled, type Lacking, type Ruling } from '../verdict/ruling.js'
import type { InspectionCase, ProposalCase, QuarterCase } from './cases.js'
import type { Rule } from './rule.js'

/** Paragraph 20: the deputy heads for personnel and educational work inspect the assemblies every quarter. */
export const quarterly = {
  id: 'oversight.quarterly',
  provisions: ['20.2'],
  weight: 'duty',
  consults: ['quarter'],
  subject: 'period',
  judge: 'judgeOversight',
  weigh: (of) => (isPartial(of) ? 'note' : 'duty'),
  outcome: (of, readings): Ruling => {
    if (of.inspections === undefined) return ['/inspections']
    const inspections = [...of.inspections.entries()].filter(([, { by }]) => by !== 'other')
    const certain = inspections.filter(([, { by }]) => by === 'deputy-head')
    const judged = readings.quarter === 'calendar' ? inspectedIn : inTimeIn
    const [least, most] = [certain, inspections].map((counted) => counted.map(([, { on }]) => on)) as [Day[], Day[]]
    const ruling = judged(of, least)
    if (ruling === judged(of, most) || typeof ruling !== 'string') return ruling
    return inspections
      .filter(([, { by }]) => by === undefined)
      .map(([i]) => `/inspections/${i}/by`) as unknown as Lacking
  },
  facts: ({ quarter, inspections }) => ({ quarter, inspections: inspections && byDeputyHeadIn(quarter, inspections) }),
} as const satisfies Rule<'oversight.quarterly', QuarterCase>

/** A quarter that the period does not cover, or that began before the roster was approved: a note. */
function isPartial({ quarter, period, approved }: QuarterCase): boolean {
  const { from, to } = boundsOf(quarter)
  return from < period.from || to > period.to || approved === false || (approved !== undefined && from < approved)
}

function byDeputyHeadIn(quarter: Quarter, inspections: readonly Inspection[]): Day[] {
  return inspections.filter(({ on, by }) => by === 'deputy-head' && quarterOf(on) === quarter).map(({ on }) => on)
}

/** At least one inspection in the calendar quarter. */
function inspectedIn({ quarter }: QuarterCase, inspections: readonly Day[]): Ruling {
  return ruled(inspections.some((day) => quarterOf(day) === quarter))
}

/** No two inspections more than three months apart: no due day of the period passed unmet in the quarter. */
function inTimeIn({ quarter, period, approved }: QuarterCase, inspections: readonly Day[]): Ruling {
  if (approved === undefined) return ['/assembly/roster/approved']
  if (approved === false) return 'met'
  let last = approved > period.from ? approved : period.from
  const days = inspections.filter((day) => day >= last).toSorted()
  for (let due = threeMonthsAfter(last); due <= period.to; due = threeMonthsAfter(last)) {
    const inspected = days.find((day) => day > last && day <= due)
    if (inspected === undefined && quarterOf(due) === quarter) return 'breached'
    last = inspected ?? due
  }
  return 'met'
}

function threeMonthsAfter(day: Day): Day {
  return dayOf(addMonths(serialOf(day), 3))
}

/** Paragraph 20: the inspection is the deputy head's. */
export const inspector = {
  id: 'oversight.inspector',
  provisions: ['20.2'],
  weight: 'duty',
  consults: [],
  subject: 'inspection',
  judge: 'judgeOversight',
  outcome: ({ inspection: { by }, at }): Ruling => (by === undefined ? [`${at}/by`] : ruled(by === 'deputy-head')),
  facts: ({ inspection: { on, by } }) => ({ on, by }),
} as const satisfies Rule<'oversight.inspector', InspectionCase>

/** Paragraph 20, part 2: proposals to reward or punish members go to the authorised head. */
export const proposals = {
  id: 'oversight.proposals',
  provisions: ['20.3'],
  weight: 'duty',
  consults: [],
  subject: 'inspection',
  judge: 'judgeOversight',
  outcome: ({ proposal: { to, seat }, roster }) => all(ruled(to === 'authorised-head'), ruled(roster.seats.has(seat))),
  facts: ({ inspection: { on }, proposal: { to, seat } }) => ({ on, to, seat }),
} as const satisfies Rule<'oversight.proposals', ProposalCase>
