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
    return readings.quarter === 'calendar' ? inspectedIn(of, of.inspections) : inTimeIn(of, of.inspections)
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

/** At least one inspection by the deputy head in the calendar quarter; one by nobody knows whom leaves it open. */
function inspectedIn({ quarter }: QuarterCase, inspections: readonly Inspection[]): Ruling {
  if (byDeputyHeadIn(quarter, inspections).length > 0) return 'met'
  return lackingInspectors(inspections, (on) => quarterOf(on) === quarter) ?? 'breached'
}

/** No two inspections more than three months apart: no due day of the period passed unmet in the quarter. */
function inTimeIn(of: QuarterCase, inspections: readonly Inspection[]): Ruling {
  const { quarter, period, approved } = of
  if (approved === undefined) return ['/assembly/roster/approved']
  if (approved === false) return 'met'
  const counted = inspections.filter(({ by }) => by !== 'other').toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const possible = rulingsFrom(approved > period.from ? approved : period.from, of, counted, new Map())
  const [ruling, other] = [...possible]
  if (other === undefined) return ruling as Ruling
  return lackingInspectors(inspections, (on) => on <= boundsOf(quarter).to) as Lacking
}

type Settled = 'met' | 'breached'

/**
 * What the quarter may come to, reckoned on from a day, whoever made those inspections of which nobody knows. Each of
 * them may count or not, alone: one more inspection moves every later due day, and may move one into the quarter.
 */
function rulingsFrom(
  last: Day,
  of: QuarterCase,
  inspections: readonly Inspection[],
  known: Map<Day, ReadonlySet<Settled>>,
): ReadonlySet<Settled> {
  const seen = known.get(last)
  if (seen !== undefined) return seen
  const due = threeMonthsAfter(last)
  if (due > of.period.to) return new Set(['met'])
  const rulings = new Set<Settled>()
  const before = inspections.filter(({ on }) => on > last && on <= due)
  const certain = before.findIndex(({ by }) => by === 'deputy-head')
  const next = certain === -1 ? before : before.slice(0, certain + 1)
  for (const { on } of next) for (const ruling of rulingsFrom(on, of, inspections, known)) rulings.add(ruling)
  if (certain === -1) {
    const passed: ReadonlySet<Settled> =
      quarterOf(due) === of.quarter ? new Set(['breached']) : rulingsFrom(due, of, inspections, known)
    for (const ruling of passed) rulings.add(ruling)
  }
  known.set(last, rulings)
  return rulings
}

/** Pointers of those inspections on certain days of which nobody knows who made them, if there is one. */
function lackingInspectors(inspections: readonly Inspection[], asked: (on: Day) => boolean): Lacking | undefined {
  const pointers = [...inspections.entries()]
    .filter(([, { by, on }]) => by === undefined && asked(on))
    .map(([i]) => `/inspections/${i}/by`)
  return pointers.length > 0 ? (pointers as unknown as Lacking) : undefined
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
