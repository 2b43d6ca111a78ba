import { dayOf, type Serial } from '../calendar/arithmetic.js'
import type { ServiceLength } from '../calendar/length.js'
import type { Spell } from '../calendar/spells.js'
import type { Readings } from '../readings/options.js'
import { all, ruled, type Lacking, type Ruling } from '../verdict/ruling.js'
import type { SeatCase } from './cases.js'
import { record, type Cure } from './cure.js'
import type { Facts } from './facts.js'
import { measuredBy } from './reckoned.js'
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
  const { asked, spells, anniversary } = of.reckoned(readings)
  if (spells === undefined || asked === undefined) {
    return all(spells ? 'met' : [`${of.at}/service`], asked === undefined ? [measuredBy(of, readings)] : 'met')
  }
  if (anniversary === undefined) return 'breached'
  const past = asked - anniversary
  return past === 0 ? ruled(readings.serviceDay === 'anniversary') : ruled(past > 0)
}

function serviceFacts({ seat, reckoned }: SeatCase, readings: Readings): Sketch<Facts['eligibility.service']> {
  const { day: on, asked, spells, anniversary } = reckoned(readings)
  const known = spells !== undefined && asked !== undefined
  const { years, months, days } = known ? shownLength(spells, asked, anniversary, readings) : notKnown
  const eligible = anniversary === undefined ? undefined : firstEligible(anniversary, readings)
  const eligibleFrom = eligible === undefined ? undefined : dayOf(eligible)
  const daysShort = eligible === undefined || asked === undefined ? undefined : Math.max(0, eligible - asked)
  return { seat: seat.id, office: seat.office, on, years, months, days, eligibleFrom, daysShort }
}

/** The first eligible day not before the measuring day; none where the recorded service never reaches ten years. */
function serviceCure(of: SeatCase, readings: Readings): Cure | undefined {
  const { asked, spells } = of.reckoned(readings)
  const from = firstEligibleSince(spells as readonly Spell[], asked, readings)
  return from === undefined ? undefined : [{ do: 'date', fact: measuredBy(of, readings), from: dayOf(from) }]
}

/** Recording the day is of no use where no day would serve. */
function serviceSettled({ reckoned }: SeatCase, readings: Readings, lacking: Lacking): Cure | undefined {
  const { spells } = reckoned(readings)
  const hopeless = spells !== undefined && firstEligibleSince(spells, undefined, readings) === undefined
  return hopeless ? undefined : record(...lacking)
}

/** Under `last-unbroken` a later period may reach what the last one begun before the day does not. */
function firstEligibleSince(spells: readonly Spell[], day: Serial | undefined, readings: Readings): Serial | undefined {
  const begun = spells.map(({ from }) => from + 1).filter((from) => day === undefined || from > day)
  for (const before of day === undefined ? begun : [day, ...begun]) {
    const anniversary = tenthAnniversary(spells, readings, before)
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
  spells: readonly Spell[],
  on: Serial,
  anniversary: Serial | undefined,
  readings: Readings,
): ServiceLength {
  const length = lengthOn(spells, on, readings)
  const reached = anniversary !== undefined && anniversary < on
  return reached && length.years < yearsNeeded ? lengthOn(spells, anniversary, readings) : length
}
