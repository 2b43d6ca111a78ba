/* Paragraphs 5, 13 and 15: who was there, whether they were enough, and who presided. */
import type { Assembly, Readings, Seat, Sitting } from 'zhinalys'
import { all, compare, early, seatsThatCount, votes, type Judged, type Truth } from './judged.js'

type Ids = readonly string[]

/** The seats of the roster whose holders have not left by the day of the sitting. */
export function serving(assembly: Assembly, { on }: Sitting): Seat[] {
  return seatsThatCount(assembly).filter(({ left }) => left === undefined || left > on)
}

/** Those of the ids that are seats still held. */
export function attending(assembly: Assembly, sitting: Sitting, present: Ids): Seat[] {
  return serving(assembly, sitting).filter(({ id }) => present.includes(id))
}

export function quorate(assembly: Assembly, sitting: Sitting, present: Ids | undefined, readings: Readings): Truth {
  if (present === undefined) return undefined
  const there = attending(assembly, sitting, present)
  const members = base(assembly, sitting, readings)
  const voters = there.filter(votes).length
  const secretary = there.some((seat) => !votes(seat)) ? 1 : 0
  switch (readings.quorumSecretary) {
    case 'excluded':
      return 2 * voters > members
    case 'included':
      return 2 * (voters + secretary) > members + 1
    case 'base-only':
      return 2 * voters > members + 1
  }
}

function base(assembly: Assembly, sitting: Sitting, readings: Readings): number {
  const roster = seatsThatCount(assembly).filter(votes).length
  switch (readings.quorumBase) {
    case 'roster':
      return roster
    case 'serving':
      return serving(assembly, sitting).filter(votes).length
    case 'prescribed':
      return Math.max(roster, prescribed[readings.headcount])
  }
}

const prescribed: Record<Readings['headcount'], number> = {
  'eight-in-all': 7,
  'at-least-eight': 7,
  'at-most-eight': 0,
  'eight-elected': 8,
  'eight-ordinary': 10,
}

/** A sitting before the order's approval says so first. */
export function modelEdition({ on }: Sitting, at: string): Judged[] {
  if (!early(on)) return []
  return [{ rule: 'edition.earlier', at, outcome: 'breached', weight: 'note', facts: { on, approved: '2023-01-06' } }]
}

export function modelSitting(assembly: Assembly, sitting: Sitting, at: string, readings: Readings): Judged[] {
  const { present } = sitting
  const complete = compare(present, (ids) =>
    serving(assembly, sitting).every((seat) => !votes(seat) || ids.includes(seat.id)),
  )
  return [
    { rule: 'quorum', at, outcome: all(quorate(assembly, sitting, present, readings)), weight: 'validity' },
    { rule: 'attendance', at, outcome: all(complete), weight: 'note' },
    presiding(assembly, sitting, at),
  ]
}

function presiding(assembly: Assembly, sitting: Sitting, at: string): Judged {
  const rule = 'presiding'
  if (sitting.present === undefined) return { rule, at, outcome: 'unknown', weight: 'duty' }
  const there = attending(assembly, sitting, sitting.present)
  const holding = (office: Seat['office']) => there.filter((seat) => seat.office === office).map(({ id }) => id)
  const chairs = holding('chair')
  const entitled = chairs.length > 0 ? chairs : holding('deputy')
  // "both absent: a note, breached, for the text names nobody"
  if (entitled.length === 0) return { rule, at, outcome: 'breached', weight: 'note' }
  return { rule, at, outcome: all(compare(sitting.presiding, (id) => entitled.includes(id))), weight: 'duty' }
}
