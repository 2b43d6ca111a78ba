import { addDays, addMonths, dayOf, serialOf } from '../calendar/arithmetic.js'
import type { Day } from '../calendar/day.js'
import { boundsOf, quarterOf, type Quarter } from '../calendar/quarter.js'
import type { Readings } from '../readings/options.js'
import type { Inspection } from '../records/types.js'
import { all, ruled, type Lacking, type Ruling } from '../verdict/ruling.js'
import type { InspectionCase, ProposalCase, QuarterCase } from './cases.js'
import { correct, record, some, type Cure } from './cure.js'
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
  outcome: quarterRuling,
  facts: ({ quarter, inspections }) => ({ quarter, inspections: inspections && byDeputyHeadIn(quarter, inspections) }),
  cure: quarterlyCure,
  settle: quarterlySettled,
} as const satisfies Rule<'oversight.quarterly', QuarterCase>

function quarterRuling(of: QuarterCase, readings: Readings): Ruling {
  if (of.inspections === undefined) return ['/inspections']
  const inspections = [...of.inspections.entries()].filter(([, { by }]) => by !== 'other')
  const certain = inspections.filter(([, { by }]) => by === 'deputy-head')
  const judged = readings.quarter === 'calendar' ? inspectedIn : inTimeIn
  const [least, most] = [certain, inspections].map((counted) => counted.map(([, { on }]) => on)) as [Day[], Day[]]
  const ruling = judged(of, least)
  if (ruling === judged(of, most) || typeof ruling !== 'string') return ruling
  return inspections.filter(([, { by }]) => by === undefined).map(([i]) => `/inspections/${i}/by`) as unknown as Lacking
}

/**
 * One more inspection: in the quarter, or under `three-months` on the due day that passed unmet, or before it by no more
 * than leaves the next due day beyond the quarter.
 */
function quarterlyCure(of: QuarterCase, readings: Readings): Cure {
  if (readings.quarter === 'calendar') {
    const { from, to: until } = boundsOf(of.quarter)
    return [{ do: 'inspect', from, until }]
  }
  const serves = (on: Day) => quarterRuling(inspectedToo(of, on), readings) === 'met'
  const until = [unmetBy(of, 'other'), unmetBy(of, 'deputy-head')].find(serves) as Day
  let from = until
  while (serves(addDays(from, -1))) from = addDays(from, -1)
  return [{ do: 'inspect', from, until }]
}

/** The due day that passed unmet if all inspections of which the inspector is not known were made by this one. */
function unmetBy(of: QuarterCase, unnamed: 'deputy-head' | 'other'): Day {
  const counted = inspectionsOf(of).filter(({ by = unnamed }) => by === 'deputy-head')
  return unmetIn(
    of,
    counted.map(({ on }) => on),
  ) as Day
}

function inspectedToo(of: QuarterCase, on: Day): QuarterCase {
  return having(of, [...inspectionsOf(of), { on, by: 'deputy-head' }])
}

/** Of a quarter that is breached: its inspections are known. */
function inspectionsOf({ inspections }: QuarterCase): readonly Inspection[] {
  return inspections as readonly Inspection[]
}

/** Where the inspectors of several inspections are not known, only those that are needed are asked for. */
function quarterlySettled(of: QuarterCase, readings: Readings, lacking: Lacking): Cure {
  const unnamed = (of.inspections ?? []).flatMap(({ by }, i) => (by === undefined ? [i] : []))
  const named = (asked: readonly number[], by: 'deputy-head' | 'other') =>
    having(
      of,
      (of.inspections ?? []).map((inspection, i) => (asked.includes(i) ? { ...inspection, by } : inspection)),
    )
  const by = (['deputy-head', 'other'] as const).find((by) => quarterRuling(named(unnamed, by), readings) === 'met')
  if (of.inspections === undefined && readings.quarter === 'three-months' && of.approved === undefined) {
    return record(...lacking, approvedPointer)
  }
  if (by === undefined || unnamed.length === 0) return record(...lacking)
  const needed = unnamed.reduce((asked, left) => {
    const fewer = asked.filter((i) => i !== left)
    return quarterRuling(named(fewer, by), readings) === 'met' ? fewer : asked
  }, unnamed)
  return record(...some(needed.map((i) => `/inspections/${i}/by`)))
}

function having(of: QuarterCase, inspections: readonly Inspection[]): QuarterCase {
  return { ...of, inspections }
}

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

const approvedPointer = '/assembly/roster/approved'

/** No two inspections more than three months apart: no due day of the period passed unmet in the quarter. */
function inTimeIn(of: QuarterCase, inspections: readonly Day[]): Ruling {
  if (of.approved === undefined) return [approvedPointer]
  return ruled(unmetIn(of, inspections) === undefined)
}

/** The due day that passed unmet in the quarter; none falls due where the roster is not approved. */
function unmetIn({ quarter, period, approved }: QuarterCase, inspections: readonly Day[]): Day | undefined {
  if (!approved) return undefined
  let last = approved > period.from ? approved : period.from
  const days = inspections.filter((day) => day >= last).toSorted()
  for (let due = threeMonthsAfter(last); due <= period.to; due = threeMonthsAfter(last)) {
    const inspected = days.find((day) => day > last && day <= due)
    if (inspected === undefined && quarterOf(due) === quarter) return due
    last = inspected ?? due
  }
  return undefined
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
  cure: ({ at }) => correct(`${at}/by`, 'deputy-head'),
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
  cure: ({ inspection, proposal, roster, at }) => {
    const i = inspection.proposals?.indexOf(proposal)
    // A proposal about somebody else is none of this paragraph.
    return roster.seats.has(proposal.seat) ? correct(`${at}/proposals/${String(i)}/to`, 'authorised-head') : undefined
  },
} as const satisfies Rule<'oversight.proposals', ProposalCase>
