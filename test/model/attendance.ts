/* Paragraphs 5, 13 and 15: who was there, whether they were enough, and who presided. */
import type { Assembly, Readings, Seat, Sitting } from 'zhinalys'
import { all, compare, concluded, seatsThatCount, votes, type Judged, type Truth } from './judged.js'

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
  return compare(quorumFigures(assembly, sitting, present, readings), ({ members, present }) => 2 * present > members)
}

/** "2V > N", and by the readings the secretary on either side. */
export function quorumFigures(assembly: Assembly, sitting: Sitting, present: Ids | undefined, readings: Readings) {
  if (present === undefined) return undefined
  const there = attending(assembly, sitting, present)
  const secretary = readings.quorumSecretary === 'included' && there.some((seat) => !votes(seat)) ? 1 : 0
  const members = base(assembly, sitting, readings) + (readings.quorumSecretary === 'excluded' ? 0 : 1)
  const counted = there.filter(votes).length + secretary
  let needed = 0
  while (2 * needed <= members) needed++
  return { members, present: counted, needed, short: Math.max(0, needed - counted) }
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

export function modelSitting(assembly: Assembly, sitting: Sitting, at: string, readings: Readings): Judged[] {
  const { present } = sitting
  const absent = present && serving(assembly, sitting).filter((seat) => votes(seat) && !present.includes(seat.id))
  return [
    {
      rule: 'quorum',
      at,
      outcome: all(quorate(assembly, sitting, present, readings)),
      weight: 'validity',
      facts: quorumFigures(assembly, sitting, present, readings) ?? {},
    },
    {
      rule: 'attendance',
      at,
      ...concluded([compare(absent, (seats) => seats.length === 0), `${at}/present`]),
      weight: 'note',
      facts: { absent: absent?.map(({ id }) => id) },
    },
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
  const facts = { presiding: sitting.presiding }
  // "both absent: a note, breached, for the text names nobody"
  if (entitled.length === 0) {
    return { rule, at, outcome: 'breached', weight: 'note', facts: { ...facts, entitled: undefined } }
  }
  const ruling = concluded([compare(sitting.presiding, (id) => entitled.includes(id)), `${at}/presiding`])
  return {
    rule,
    at,
    ...ruling,
    weight: 'duty',
    facts: entitled.length === 1 ? { ...facts, entitled: entitled[0] } : facts,
  }
}
