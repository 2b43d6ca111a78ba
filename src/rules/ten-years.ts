import { daysBetween, serialOf, type Serial } from '../calendar/arithmetic.js'
import type { Day } from '../calendar/day.js'
import type { ServiceLength } from '../calendar/length.js'
import type { Spell } from '../calendar/spells.js'
import type { Readings } from '../readings/options.js'
import { all, ruled, type Ruling } from '../verdict/ruling.js'
import type { SeatCase } from './cases.js'
import type { Facts } from './facts.js'
import type { Rule, Sketch } from './rule.js'
import { firstEligible, lengthOn, yearsNeeded } from './service.js'

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
  const { day, pointer, spells, anniversary } = of.reckoned(readings)
  if (spells === undefined || day === undefined) {
    return all(spells ? 'met' : [`${of.at}/service`], day ? 'met' : [pointer])
  }
  if (anniversary === undefined) return 'breached'
  const past = serialOf(day) - anniversary
  return past === 0 ? ruled(readings.serviceDay === 'anniversary') : ruled(past > 0)
}

function serviceFacts({ seat, reckoned }: SeatCase, readings: Readings): Sketch<Facts['eligibility.service']> {
  const { day: on, spells, anniversary } = reckoned(readings)
  const { years, months, days } = spells && on ? shownLength(spells, serialOf(on), anniversary, readings) : notKnown
  const eligibleFrom = anniversary === undefined ? undefined : firstEligible(anniversary, readings)
  const daysShort = on && eligibleFrom && (eligibleFrom <= on ? 0 : daysBetween(on, eligibleFrom))
  return { seat: seat.id, office: seat.office, on, years, months, days, eligibleFrom, daysShort }
}

const notKnown = { years: undefined, months: undefined, days: undefined }

/**
 * The length on the measuring day. Laid end to end after service has ended, ten full years may span a day more than they
 * have, by the leap days; ten years once reached are not lost by waiting, so the length on the day they were is shown.
 */
function shownLength(
  spells: readonly Spell[],
  on: Serial,
  anniversary: Serial | undefined,
  readings: Readings,
): ServiceLength {
  const length = lengthOn(spells, on, readings)
  const reached = anniversary !== undefined && anniversary < on
  return reached && length.years < yearsNeeded ? lengthOn(spells, anniversary, readings) : length
}
