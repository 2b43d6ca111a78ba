/* Random periods that cut quarters, and inspections on due days, a day after them, or not at all. */
import type { Assembly, Day, Dossier, Inspection } from 'zhinalys'
import type { Random } from './random.js'
import { dayOf, monthsAfter, numberOf } from './service.js'

const begins: readonly Day[] = [
  ...(['2024-01-01', '2024-01-01', '2024-04-01', '2023-12-31', '2023-01-01', '2022-11-30'] as const),
  ...(['2024-01-31', '2024-02-29', '2024-03-31', '2024-08-31', '2025-11-30', '2026-02-28'] as const),
]

export function oversightFrom(random: Random, assembly: Assembly): Pick<Dossier, 'inspections' | 'period'> {
  const period = random.maybe(0.6, () => periodFrom(random))
  // Without a period nothing of it is judged: then seldom an inspection.
  const inspections = random.maybe(period === undefined ? 0.1 : 0.9, () =>
    inspectionsFrom(random, assembly, period ?? { from: '2024-01-01', to: '2024-06-30' }),
  )
  return { inspections, period }
}

type Period = NonNullable<Dossier['period']>

/** Mostly whole quarters; otherwise one that begins or ends a day beside them, or anywhere. */
function periodFrom(random: Random): Period {
  const from = random.pick(begins)
  const end = monthsAfter(numberOf(from), random.pick([3, 3, 6, 6, 9, 12]))
  const last = random.chance(0.1)
    ? numberOf(from) + random.between(0, 40)
    : end - 1 + random.pick([0, 0, 0, 0, 1, -1, 30])
  return { from, to: dayOf(Math.max(numberOf(from), last)) }
}

function inspectionsFrom(random: Random, assembly: Assembly, { from, to }: Period): Inspection[] {
  const approved = assembly.roster?.approved
  const inspections: Inspection[] = []
  const lapses = random.pick([0, 0.1, 0.4])
  let last = numberOf(typeof approved === 'string' && approved > from ? approved : from)
  while (last <= numberOf(to) && inspections.length < 5) {
    const due = monthsAfter(last, 3)
    const on = due + random.pick([0, 0, 1, 1, -1, -30, -60, 20])
    if (!random.chance(lapses)) inspections.push(inspectionFrom(random, assembly, dayOf(on)))
    last = on > due ? due : on
  }
  if (random.chance(0.4)) inspections.push(inspectionFrom(random, assembly, random.pick([from, to])))
  return random.chance(0.2) ? random.shuffled(inspections) : inspections
}

function inspectionFrom(random: Random, { seats }: Assembly, on: Day): Inspection {
  const proposal = () => ({
    to: random.pick(['authorised-head', 'authorised-head', 'other'] as const),
    seat: seats.length > 0 && random.chance(0.8) ? random.pick(seats).id : 'stranger',
    kind: random.pick(['reward', 'penalty'] as const),
  })
  return {
    on,
    by: random.maybe(0.88, () => random.pick(['deputy-head', 'deputy-head', 'deputy-head', 'other'] as const)),
    proposals: random.maybe(0.4, () => Array.from({ length: random.between(0, 2) }, proposal)),
  }
}
