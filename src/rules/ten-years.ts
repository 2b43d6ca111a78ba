import { dayOf, daysBetween, serialOf, type Serial } from '../calendar/arithmetic.js'
import type { Day } from '../calendar/day.js'
import type { ServiceLength } from '../calendar/length.js'
import type { Readings } from '../readings/options.js'
import type { ServicePeriod } from '../records/types.js'
import { all, ruled, type Ruling } from '../verdict/ruling.js'
import type { SeatCase } from './cases.js'
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
} as const satisfies Rule<'eligibility.service', SeatCase>

function serviceRuling(of: SeatCase, readings: Readings): Ruling {
  const { service } = of.seat
  const { day, pointer } = measuringDay(of, readings)
  if (service === undefined || day === undefined) {
    return all(service ? 'met' : [`${of.at}/service`], day ? 'met' : [pointer])
  }
  const anniversary = tenthAnniversary(service, readings, day)
  if (anniversary === undefined) return 'breached'
  const past = serialOf(day) - anniversary
  return past === 0 ? ruled(readings.serviceDay === 'anniversary') : ruled(past > 0)
}

function serviceFacts(of: SeatCase, readings: Readings): Sketch<Facts['eligibility.service']> {
  const { id, office, service } = of.seat
  const { day: on } = measuringDay(of, readings)
  const anniversary = service && tenthAnniversary(service, readings, on)
  const eligibleFrom = anniversary === undefined ? undefined : firstEligible(anniversary, readings)
  const length = service && on ? shownLength(service, on, anniversary, readings) : notKnown
  const daysShort = on && eligibleFrom ? Math.max(0, daysBetween(on, eligibleFrom)) : undefined
  const { years, months, days } = length
  return { seat: id, office, on, years, months, days, eligibleFrom, daysShort }
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
function measuringDay(of: SeatCase, readings: Readings): { day: Day | undefined; pointer: string } {
  const { roster } = of.assembly
  const approved = roster?.approved === false ? undefined : roster?.approved
  if (of.on === approved || readings.serviceMeasured === 'election')
    return { day: of.on, pointer: '/assembly/election/on' }
  return { day: approved, pointer: '/assembly/roster/approved' }
}
