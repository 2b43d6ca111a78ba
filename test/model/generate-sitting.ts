/* Random sittings: how they were convened, who came, what was put to the vote, and what was written down. */
import type { Assembly, Day, Motion, Seat, Sitting } from 'zhinalys'
import { ballotFrom } from './generate-ballot.js'
import type { Random } from './random.js'
import { dayOf, numberOf } from './service.js'

export const sittingDays: readonly Day[] = [
  ...(['2023-01-05', '2023-01-06', '2024-02-29', '2024-05-20', '2024-05-20', '2024-05-20', '2025-10-01'] as const),
]

export function sittingFrom(random: Random, assembly: Assembly, id: string): Sitting {
  const ids = idsOf(assembly)
  const zeal = random.pick([0.3, 0.55, 0.8, 0.95, 1])
  const present = random.maybe(0.92, () => random.shuffled(random.some(ids, zeal)))
  const on = random.pick(sittingDays)
  const sitting: Sitting = {
    id,
    on,
    ...conveningFrom(random, assembly, on),
    present,
    presiding: ids.length === 0 ? undefined : random.maybe(0.8, () => chairman(random, assembly, present ?? ids)),
    guests: random.maybe(0.4, () => [
      ...random.some(['guest-1', 'guest-2'], 0.7),
      ...random.some(ids, 0.1),
      ...random.some(holding(assembly, 'secretary'), 0.2),
    ]),
    ...minutesFrom(random, assembly, on),
  }
  const length = random.pick([0, 1, 1, 2, 3])
  const motions = Array.from({ length }, (_, index) => motionFrom(random, assembly, sitting, `motion-${index}`))
  return { ...sitting, motions: length > 0 || random.chance(0.5) ? motions : undefined }
}

function idsOf({ seats }: Assembly): string[] {
  return [...new Set(seats.map(({ id }) => id))]
}

function holding({ seats }: Assembly, office: Seat['office']): string[] {
  return seats.filter((seat) => seat.office === office).map(({ id }) => id)
}

/** Mostly the day itself, else the day before or after: where the borders are. */
function near(random: Random, on: Day): Day {
  return random.chance(0.6) ? on : dayOf(numberOf(on) + random.pick([-1, 1]))
}

function conveningFrom(random: Random, assembly: Assembly, on: Day): Pick<Sitting, 'convenedBy' | 'notice'> {
  const convenedBy = random.maybe(0.8, () =>
    random.pick(['chair', 'chair', 'chair', 'deputy', 'authorised-head', 'deputy-head', 'other'] as const),
  )
  const ids = idsOf(assembly)
  const conveners = [...holding(assembly, 'chair'), ...(random.chance(0.5) ? holding(assembly, 'deputy') : [])]
  const care = random.pick([0.9, 1, 1, 1])
  const leaving = random.chance(0.5)
  return {
    convenedBy,
    notice: random.maybe(0.75, () =>
      random.chance(0.06)
        ? false
        : {
            on: random.maybe(0.9, () => near(random, on)),
            place: random.maybe(0.9, () => random.chance(0.93)),
            time: random.maybe(0.9, () => random.chance(0.93)),
            agenda: random.maybe(0.9, () => random.chance(0.93)),
            materials: random.maybe(0.8, () => random.chance(0.8)),
            to: random.maybe(0.9, () =>
              random.shuffled(ids.filter((id) => random.chance(care) && !(leaving && conveners.includes(id)))),
            ),
          },
    ),
  }
}

function minutesFrom(random: Random, assembly: Assembly, on: Day): Pick<Sitting, 'minutes' | 'video' | 'media'> {
  const signers = [
    ...random.some(holding(assembly, 'secretary'), 0.9),
    ...random.some(holding(assembly, 'chair'), 0.6),
    ...random.some(holding(assembly, 'deputy'), 0.5),
    ...random.some(['stranger', ...holding(assembly, 'member')], 0.05),
  ]
  const part = () => random.maybe(0.92, () => random.chance(0.9))
  return {
    minutes: random.maybe(0.8, () =>
      random.chance(0.06)
        ? false
        : {
            agenda: part(),
            attendance: part(),
            drawn: random.maybe(0.9, () => (random.chance(0.9) ? near(random, on) : false)),
            signedBy: random.maybe(0.9, () => random.shuffled(signers)),
          },
    ),
    video: random.maybe(0.7, () => random.chance(0.7)),
    media: random.maybe(0.35, () => ({
      released: random.chance(0.9) && near(random, on),
      decided: random.maybe(0.8, () => random.chance(0.9) && near(random, on)),
      decidedBy: random.maybe(0.85, () => random.pick(['chair', 'deputy', 'deputy', 'other'] as const)),
    })),
  }
}

/** Mostly who ought to preside, for that is where the borders are. */
function chairman(random: Random, { seats }: Assembly, present: readonly string[]): string {
  const leaders = seats.filter(({ id, office }) => office === 'chair' || (office === 'deputy' && present.includes(id)))
  if (leaders.length > 0 && random.chance(0.8)) return random.pick(leaders).id
  return random.pick(seats).id
}

const matters = [
  ...(['education', 'individual-work', 'hearing', 'aid', 'petition', 'conduct', 'ceremony', 'letters'] as const),
  ...(['control', 'other', 'other'] as const),
]

function motionFrom(random: Random, assembly: Assembly, sitting: Sitting, id: string): Motion {
  const ids = idsOf(assembly)
  const own = random.maybe(0.35, () => random.some(ids, random.pick([0.4, 0.7, 0.9, 1])))
  const there = own ?? sitting.present
  const about = random.chance(0.4)
  return {
    id,
    matter: random.maybe(0.4, () => random.pick(matters)),
    present: own,
    presiding: ids.length > 0 ? random.maybe(0.25, () => chairman(random, assembly, there ?? ids)) : undefined,
    ballot: random.maybe(0.94, () => ballotFrom(random, assembly, sitting, there ?? ids)),
    casting: castingFrom(random, assembly, there ?? ids),
    declared: random.maybe(0.4, () => random.pick(['adopted', 'adopted', 'rejected'] as const)),
    ...(about ? measuresFrom(random, sitting.on) : {}),
    effect: random.maybe(about ? 0.6 : 0.05, () => random.pick(['proposed', 'proposed', 'imposed'] as const)),
    apology: random.maybe(about ? 0.35 : 0.03, () => ({
      performed: random.chance(0.85) && near(random, sitting.on),
      before: random.maybe(0.8, () => random.pick(['assembly', 'assembly', 'elsewhere'] as const)),
    })),
    petitionTo: random.maybe(about ? 0.6 : 0.05, () => random.pick(['leadership', 'leadership', 'other'] as const)),
    control: random.maybe(about ? 0.7 : 0.05, () => ({
      responsible: random.maybe(0.8, () => random.chance(0.6) && 'chair-1'),
      due: random.maybe(0.5, () => near(random, sitting.on)),
      done: random.maybe(0.6, () => random.chance(0.4) && near(random, sitting.on)),
    })),
  }
}

function measuresFrom(random: Random, on: Day): Partial<Motion> {
  const known = [
    'warning',
    'censure',
    'criticism',
    'apology',
    'no-confidence',
    'petition',
    'petition',
    'severe reprimand',
  ]
  const measures = random.chance(0.15)
    ? ['censure', 'criticism', ...random.some(['petition', 'warning'], 0.4)]
    : Array.from({ length: random.pick([0, 1, 1, 1, 1, 2, 2]) }, () => random.pick(known))
  return {
    measures,
    respondent: random.maybe(0.85, () => ({
      id: random.pick(['r1', 'r2', 'r3', on]),
      category: random.maybe(0.8, () => random.pick(['junior', 'middle', 'senior', 'highest', 'civilian'] as const)),
      present: random.maybe(0.3, () => true),
      violationReviewed: random.maybe(0.7, () => random.chance(0.7)),
    })),
  }
}

function castingFrom(random: Random, { seats }: Assembly, there: readonly string[]): Motion['casting'] {
  if (random.chance(0.6)) return undefined
  if (random.chance(0.25)) return false
  const leaders = seats.filter(({ id, office }) => there.includes(id) && (office === 'chair' || office === 'deputy'))
  const by = leaders.length > 0 && random.chance(0.75) ? random.pick(leaders).id : random.pick([...there, 'stranger'])
  return { by, vote: random.pick(['for', 'against'] as const) }
}
