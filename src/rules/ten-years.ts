import { addDays, dayOf, daysBetween, serialOf, type Serial } from '../calendar/arithmetic.js'
import type { Day } from '../calendar/day.js'
import type { ServiceLength } from '../calendar/length.js'
import type { Readings } from '../readings/options.js'
import type { ServicePeriod } from '../records/types.js'
import { all, ruled, type Lacking, type Ruling } from '../verdict/ruling.js'
import { about } from './eligibility.js'
import type { SeatCase } from './cases.js'
import { record, type Cure } from './cure.js'
import type { Facts } from './facts.js'
import type { Rule, Sketch } from './rule.js'
import { firstEligible, lengthOn, tenthAnniversary, yearsNeeded } from './service.js'

/** Paragraph 4, part 2: ten years in law-enforcement service. Of the secretary the text does not ask for them. */
export const tenYears = {
  id: 'eligibility.service',
  provisions: ['4.2d'],
  weight: 'duty',
  consults: ['service', 'serviceSum', 'serviceDay', 'serviceMeasured', 'serviceBodies', 'secretaryService'],
  subject: 'seat',
  judge: 'judgeEligibility',
  weigh: ({ seat }, readings) =>
    seat.office === 'secretary' && readings.secretaryService === 'exempt' ? 'note' : 'duty',
  outcome: serviceRuling,
  facts: serviceFacts,
  cure: serviceCure,
  settle: serviceSettled,
} as const satisfies Rule<'eligibility.service', SeatCase>

function serviceRuling(of: SeatCase, readings: Readings): Ruling {
  const { service } = of.seat
  const day = measuringDay(of, readings)
  if (service === undefined || day === undefined) {
    return all(service ? 'met' : [`${of.at}/service`], day ? 'met' : [measuredBy(of, readings)])
  }
  const anniversary = tenthAnniversary(service, readings, day)
  if (anniversary === undefined) return 'breached'
  const past = serialOf(day) - anniversary
  return past === 0 ? ruled(readings.serviceDay === 'anniversary') : ruled(past > 0)
}

function serviceFacts(of: SeatCase, readings: Readings): Sketch<Facts['eligibility.service']> {
  const { service } = of.seat
  const on = measuringDay(of, readings)
  const anniversary = service && tenthAnniversary(service, readings, on)
  const eligibleFrom = anniversary === undefined ? undefined : firstEligible(anniversary, readings)
  const length = service && on ? shownLength(service, on, anniversary, readings) : notKnown
  const daysShort = on && eligibleFrom ? Math.max(0, daysBetween(on, eligibleFrom)) : undefined
  return { ...about(of), on, ...length, eligibleFrom, daysShort }
}

/** The first eligible day not before the measuring day; none where the recorded service never reaches ten years. */
function serviceCure(of: SeatCase, readings: Readings): Cure | undefined {
  const { service = [] } = of.seat
  const from = firstEligibleSince(service, measuringDay(of, readings), readings)
  return from === undefined ? undefined : [{ do: 'date', fact: measuredBy(of, readings), from }]
}

/** Recording the day is of no use where no day would serve. */
function serviceSettled({ seat: { service } }: SeatCase, readings: Readings, lacking: Lacking): Cure | undefined {
  const hopeless = service !== undefined && firstEligibleSince(service, undefined, readings) === undefined
  return hopeless ? undefined : record(...lacking)
}

/** Under `last-unbroken` a later period may reach what the last one begun before the day does not. */
function firstEligibleSince(
  service: readonly ServicePeriod[],
  day: Day | undefined,
  readings: Readings,
): Day | undefined {
  const begun = service.map(({ from }) => addDays(from, 1)).filter((from) => day === undefined || from > day)
  for (const before of [...(day === undefined ? [] : [day]), ...begun.toSorted()]) {
    const anniversary = tenthAnniversary(service, readings, before)
    if (anniversary !== undefined) return firstEligible(anniversary, readings)
  }
  return undefined
}

const notKnown = { years: undefined, months: undefined, days: undefined }

/**
 * The length on the measuring day. Laid end to end after service has ended, ten full years may span a day more than they
 * have, by the leap days; ten years once reached are not lost by waiting, so the length on the day they were is shown.
 */
function shownLength(
  service: readonly ServicePeriod[],
  on: Day,
  anniversary: Serial | undefined,
  readings: Readings,
): ServiceLength {
  const length = lengthOn(service, on, readings)
  const reached = anniversary !== undefined && anniversary < serialOf(on)
  return reached && length.years < yearsNeeded ? lengthOn(service, dayOf(anniversary), readings) : length
}

/** The day on which the ten years must be complete: of the election, or of the head's approval. */
function measuringDay({ on, assembly }: SeatCase, readings: Readings): Day | undefined {
  const approved = assembly.roster?.approved === false ? undefined : assembly.roster?.approved
  return on === approved || readings.serviceMeasured === 'election' ? on : approved
}

/** Where that day is recorded. */
function measuredBy({ seat, at }: SeatCase, { serviceMeasured }: Readings): string {
  if (serviceMeasured === 'approval') return '/assembly/roster/approved'
  return seat.elected === undefined ? '/assembly/election/on' : `${at}/elected`
}
