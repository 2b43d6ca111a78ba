import { serialOf, type Serial } from '../calendar/arithmetic.js'
import type { Day } from '../calendar/day.js'
import type { Spell } from '../calendar/spells.js'
import type { Readings } from '../readings/options.js'
import type { SeatCase } from './cases.js'
import { counted, tenthAnniversary } from './service.js'

/** A person's service, reckoned for the day on which the ten years must be complete. */
export interface ReckonedService {
  readonly day: Day | undefined
  readonly asked: Serial | undefined
  /** The periods that count; undefined where no service is recorded. */
  readonly spells: readonly Spell[] | undefined
  /** The first day on which they are ten years, if they come to that. */
  readonly anniversary: Serial | undefined
}

export function reckon(of: SeatCase, readings: Readings): ReckonedService {
  const { service } = of.seat
  const day = measuringDay(of, readings)
  const spells = service && counted(service, readings)
  const asked = day && serialOf(day)
  const anniversary = spells && tenthAnniversary(spells, readings, asked)
  return { day, asked, spells, anniversary }
}

/** Of the election, or of the head's approval. */
function measuringDay({ on, assembly }: SeatCase, readings: Readings): Day | undefined {
  const approved = assembly.roster?.approved === false ? undefined : assembly.roster?.approved
  return on === approved || readings.serviceMeasured === 'election' ? on : approved
}

/** Where that day is recorded. */
export function measuredBy({ seat, at }: SeatCase, { serviceMeasured }: Readings): string {
  if (serviceMeasured === 'approval') return '/assembly/roster/approved'
  return seat.elected === undefined ? '/assembly/election/on' : `${at}/elected`
}
