/* Paragraphs 1 and 20: inspections over a period, and the register as a whole. */
import type { Assembly, Day, Dossier, Inspection, Kind, Readings } from 'zhinalys'
import { agreed, compare, concluded, type Judged, type Truth } from './judged.js'
import { dayOf, monthsAfter, numberOf } from './service.js'

/** A calendar quarter, with its first and its last day. */
interface Quarter {
  readonly name: string
  readonly first: Day
  readonly last: Day
}

type Period = NonNullable<Dossier['period']>

/** "one finding for each calendar quarter that the period touches" */
function quartersOf({ from, to }: Period): Quarter[] {
  const quarters: Quarter[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const ends = ['03-31', '06-30', '09-30', '12-31']
    for (const [index, begin] of ['01-01', '04-01', '07-01', '10-01'].entries()) {
      const [first, last] = [`${year}-${begin}` as Day, `${year}-${ends[index]}` as Day]
      if (last >= from && first <= to) quarters.push({ name: `${year}-Q${index + 1}`, first, last })
    }
  }
  return quarters
}

export function modelOversight({ assembly, inspections, period }: Dossier, readings: Readings): Judged[] {
  // contract.md: "no period: oversight is not judged"
  if (period === undefined) return []
  const ofQuarters = quartersOf(period).map((quarter) => quarterly(assembly, inspections, period, quarter, readings))
  const ofInspections = (inspections ?? []).flatMap((inspection, index) => ofInspection(assembly, inspection, index))
  return [...ofQuarters, ...ofInspections]
}

function quarterly(
  assembly: Assembly,
  inspections: Dossier['inspections'],
  period: Period,
  quarter: Quarter,
  readings: Readings,
): Judged {
  const approved = assembly.roster?.approved
  const partly = quarter.first < period.from || quarter.last > period.to
  // Before an approval that is known not to have been, too.
  const begunBefore = approved !== undefined && (approved === false || quarter.first < approved)
  const within = ({ on }: Inspection) => on >= quarter.first && on <= quarter.last
  const known = inspections?.filter((one) => one.by === 'deputy-head' && within(one)).map(({ on }) => on)
  const ruling =
    readings.quarter === 'calendar'
      ? inCalendarQuarter(inspections?.filter(within))
      : withinThreeMonths(inspections, period, quarter, approved)
  return {
    rule: 'oversight.quarterly',
    at: '/period',
    weight: partly || begunBefore ? 'note' : 'duty',
    ...lackingOf(ruling, quarter, inspections, readings, approved),
    facts: { quarter: quarter.name, ...(known !== undefined && { inspections: known }) },
  }
}

/** `calendar` lacks the inspectors of the quarter; what `three-months` lacks besides the approval the model does not state. */
function lackingOf(
  ruling: Truth,
  quarter: Quarter,
  inspections: Dossier['inspections'],
  readings: Readings,
  approved: Day | false | undefined,
): Pick<Judged, 'outcome' | 'lacking'> {
  const { outcome } = concluded([ruling])
  if (outcome !== 'unknown') return { outcome }
  if (inspections === undefined) return { outcome, lacking: ['/inspections'] }
  if (readings.quarter === 'three-months') {
    return approved === undefined ? { outcome, lacking: ['/assembly/roster/approved'] } : { outcome }
  }
  const doubtful = [...inspections.entries()].filter(([, { on, by }]) => by === undefined && isIn(on, quarter))
  return { outcome, lacking: doubtful.map(([index]) => `/inspections/${index}/by`) }
}

/** `calendar`: one by the deputy head lies in it; one by nobody knows whom makes it unknown. */
function inCalendarQuarter(inspections: readonly Inspection[] | undefined): Truth {
  if (inspections === undefined) return undefined
  if (inspections.some(({ by }) => by === 'deputy-head')) return true
  return inspections.some(({ by }) => by === undefined) ? undefined : false
}

/** `three-months`, whoever made those inspections of which nobody knows: what all the possibilities agree on. */
function withinThreeMonths(
  inspections: Dossier['inspections'],
  period: Period,
  quarter: Quarter,
  approved: Day | false | undefined,
): Truth {
  if (inspections === undefined || approved === undefined) return undefined
  // Never approved, the assembly has no day from which to reckon, and nothing is due.
  if (approved === false) return true
  const certain = inspections.filter(({ by }) => by === 'deputy-head')
  const doubtful = inspections.filter(({ by }) => by === undefined)
  let possible = [certain]
  for (const one of doubtful) possible = [...possible, ...possible.map((list) => [...list, one])]
  return agreed(possible.map((list) => !passedUnmet(list, period, approved).some((due) => isIn(due, quarter))))
}

function isIn(day: Day, { first, last }: Quarter): boolean {
  return day >= first && day <= last
}

/** The due days within the period that passed unmet. */
function passedUnmet(inspections: readonly Inspection[], period: Period, approved: Day): Day[] {
  const unmet: Day[] = []
  // "beginning with the later of the roster's approval and the period's start"
  let last = approved > period.from ? approved : period.from
  for (;;) {
    const due = dayOf(monthsAfter(numberOf(last), 3))
    if (due > period.to) return unmet
    const begin = last
    const next = inspections
      .map(({ on }) => on)
      .filter((on) => on > begin && on <= due)
      .sort()[0]
    if (next === undefined) unmet.push(due)
    last = next ?? due
  }
}

function ofInspection({ seats }: Assembly, { on, by, proposals = [] }: Inspection, index: number): Judged[] {
  const at = `/inspections/${index}`
  const inspector: Judged = {
    rule: 'oversight.inspector',
    at,
    weight: 'duty',
    ...concluded([compare(by, (one) => one === 'deputy-head'), `${at}/by`]),
    facts: { on, by },
  }
  const proposed = proposals.map(({ to, seat }): Judged => {
    const onRoster = seats.some(({ id }) => id === seat)
    return {
      rule: 'oversight.proposals',
      at,
      weight: 'duty',
      ...concluded([to === 'authorised-head'], [onRoster]),
      facts: { on, to, seat },
    }
  })
  return [inspector, ...proposed]
}

/** "a unit that appears in the register has both assemblies": for each unit what it lacks, in the order of the register. */
export function modelFormation(register: readonly Pick<Assembly, 'unit' | 'kind'>[]) {
  const units = [...new Set(register.map(({ unit }) => unit))]
  return units.map((unit) => {
    const kinds: Kind[] = ['officers', 'policemen']
    return { unit, missing: kinds.filter((kind) => !register.some((one) => one.unit === unit && one.kind === kind)) }
  })
}
