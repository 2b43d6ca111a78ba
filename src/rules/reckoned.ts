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
  /** Where that day is recorded. */
  readonly pointer: string
  /** The periods that count; undefined where no service is recorded. */
  readonly spells: readonly Spell[] | undefined
  /** The first day on which they are ten years, if they come to that. */
  readonly anniversary: Serial | undefined
}

export function reckon(of: SeatCase, readings: Readings): ReckonedService {
  const { service } = of.seat
  const { day, pointer } = measuringDay(of, readings)
  const spells = service && counted(service, readings)
  const asked = day && serialOf(day)
  const anniversary = spells && tenthAnniversary(spells, readings, asked)
  return { day, asked, pointer, spells, anniversary }
}

/** Of the election, or of the head's approval. */
function measuringDay(of: SeatCase, readings: Readings): { day: Day | undefined; pointer: string } {
  const { roster } = of.assembly
  const approved = roster?.approved === false ? undefined : roster?.approved
  if (of.on === approved || readings.serviceMeasured === 'election')
    return { day: of.on, pointer: '/assembly/election/on' }
  return { day: approved, pointer: '/assembly/roster/approved' }
}
