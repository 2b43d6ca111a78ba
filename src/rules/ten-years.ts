import { daysBetween, serialOf } from '../calendar/arithmetic.js'
import type { Day } from '../calendar/day.js'
import type { Readings } from '../readings/options.js'
import { all, ruled, type Ruling } from '../verdict/ruling.js'
import { about } from './eligibility.js'
import type { SeatCase } from './cases.js'
import type { Facts } from './facts.js'
import type { Rule, Sketch } from './rule.js'
import { firstEligible, lengthOn, tenthAnniversary } from './service.js'

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
  const { service } = of.seat
  const { day: on } = measuringDay(of, readings)
  const anniversary = service && tenthAnniversary(service, readings, on)
  const eligibleFrom = anniversary === undefined ? undefined : firstEligible(anniversary, readings)
  const length =
    service && on ? lengthOn(service, on, readings) : { years: undefined, months: undefined, days: undefined }
  const daysShort = on && eligibleFrom ? Math.max(0, daysBetween(on, eligibleFrom)) : undefined
  return { ...about(of), on, ...length, eligibleFrom, daysShort }
}

/** The day on which the ten years must be complete: of the election, or of the head's approval. */
function measuringDay(of: SeatCase, readings: Readings): { day: Day | undefined; pointer: string } {
  const { roster } = of.assembly
  const approved = roster?.approved === false ? undefined : roster?.approved
  if (of.on === approved || readings.serviceMeasured === 'election')
    return { day: of.on, pointer: '/assembly/election/on' }
  return { day: approved, pointer: '/assembly/roster/approved' }
}
