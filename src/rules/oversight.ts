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
  return readings.quarter === 'calendar' ? inspectedIn(of, of.inspections) : inTimeIn(of)
}

/**
 * One more inspection: in the quarter, or under `three-months` up to the due day that passed unmet, and no earlier than
 * leaves the next due day beyond the quarter. Of the due days that there may be, while it is not known who made some of
 * the inspections, the earliest serves whoever did.
 */
function quarterlyCure(of: QuarterCase, readings: Readings): Cure {
  const { from: first, to: last } = boundsOf(of.quarter)
  if (readings.quarter === 'calendar') return [{ do: 'inspect', from: first, until: last }]
  const serves = (on: Day) => inTimeIn(inspectedToo(of, on)) === 'met'
  let until = last
  while (!serves(until)) until = addDays(until, -1)
  let from = until
  while (serves(addDays(from, -1))) from = addDays(from, -1)
  return [{ do: 'inspect', from, until }]
}

/** Where the inspectors of several inspections are not known, only those that are needed are asked for. */
function quarterlySettled(of: QuarterCase, readings: Readings, lacking: Lacking): Cure {
  const unnamed = unnamedIn(of)
  const isMet = (asked: readonly number[], by: Inspector) => quarterRuling(named(of, asked, by), readings) === 'met'
  const by = (['deputy-head', 'other'] as const).find((inspector) => isMet(unnamed, inspector))
  if (unnamed.length > 0 && by !== undefined) return askingWho(fewestNamed(unnamed, (asked) => isMet(asked, by)))
  const approvalToo = of.inspections === undefined && readings.quarter === 'three-months' && of.approved === undefined
  return approvalToo ? record(...lacking, approvedPointer) : record(...lacking)
}

type Inspector = 'deputy-head' | 'other'

/** Places of the inspections of which nobody knows who made them. */
function unnamedIn({ inspections = [] }: QuarterCase): number[] {
  return inspections.flatMap(({ by }, i) => (by === undefined ? [i] : []))
}

/** The quarter if some of them were made by this one. */
function named(of: QuarterCase, asked: readonly number[], by: Inspector): QuarterCase {
  const inspections = of.inspections?.map((inspection, i) => (asked.includes(i) ? { ...inspection, by } : inspection))
  return { ...of, inspections }
}

/** Of all that would do together, those that cannot be left out. */
function fewestNamed(unnamed: readonly number[], wouldDo: (asked: readonly number[]) => boolean): readonly number[] {
  return unnamed.reduce<readonly number[]>((asked, left) => {
    const fewer = asked.filter((i) => i !== left)
    return wouldDo(fewer) ? fewer : asked
  }, unnamed)
}

function askingWho(inspections: readonly number[]): Cure {
  return record(...some(inspections.map((i) => `/inspections/${i}/by`)))
}

function inspectedToo(of: QuarterCase, on: Day): QuarterCase {
  return { ...of, inspections: [...(of.inspections as readonly Inspection[]), { on, by: 'deputy-head' }] }
}

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

const approvedPointer = '/assembly/roster/approved'

/** No two inspections more than three months apart: no due day of the period passed unmet in the quarter. */
function inTimeIn(of: QuarterCase): Ruling {
  const { quarter, period, approved } = of
  const inspections = of.inspections as readonly Inspection[]
  if (approved === undefined) return [approvedPointer]
  if (approved === false) return 'met'
  const counted = inspections.filter(({ by }) => by !== 'other')
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
  // After a certain one too: from that one the later ones are in time as well.
  for (const { on } of before) for (const ruling of rulingsFrom(on, of, inspections, known)) rulings.add(ruling)
  if (before.every(({ by }) => by === undefined)) {
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
