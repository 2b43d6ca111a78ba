/* What `test/model/generate.ts` leaves out of its dossiers: convening, minutes, media, control, apology, oversight. */
import type { Day, Dossier, Motion, Sitting } from 'zhinalys'
import type { Random } from '../model/random.js'
import { copy } from './pointer.js'

export function enriched(dossier: Dossier, random: Random): Dossier {
  const sittings = dossier.sittings?.map((sitting) => sittingOf(sitting, dossier, random))
  return copy({ ...dossier, sittings, ...oversight(random, dossier) })
}

function around(random: Random, on: Day): Day {
  return random.pick([on, '2022-06-01', '2023-03-01', '2024-05-19', '2024-05-21', '2026-01-01'])
}

const known = (random: Random) => random.maybe(0.75, () => random.chance(0.75))
const happened = (random: Random, on: Day) => random.maybe(0.8, () => random.chance(0.8) && around(random, on))

function sittingOf(sitting: Sitting, { assembly }: Dossier, random: Random): Sitting {
  const ids = [...new Set(assembly.seats.map(({ id }) => id))]
  const { on } = sitting
  return {
    ...sitting,
    convenedBy: random.maybe(0.7, () =>
      random.pick(['chair', 'chair', 'deputy', 'authorised-head', 'deputy-head', 'other'] as const),
    ),
    notice: random.maybe(
      0.8,
      () =>
        random.chance(0.9) && {
          on: random.maybe(0.8, () => around(random, on)),
          place: known(random),
          time: known(random),
          agenda: known(random),
          materials: known(random),
          to: random.maybe(0.8, () => random.some(ids, random.pick([0, 0.8, 0.95, 1]))),
        },
    ),
    minutes: random.maybe(
      0.8,
      () =>
        random.chance(0.9) && {
          agenda: known(random),
          attendance: known(random),
          drawn: happened(random, on),
          signedBy: random.maybe(0.8, () => random.some(ids, random.pick([0.2, 0.5, 0.9]))),
        },
    ),
    video: known(random),
    media: random.maybe(0.5, () => ({
      released: random.chance(0.9) && around(random, on),
      decided: happened(random, on),
      decidedBy: random.maybe(0.8, () => random.pick(['chair', 'deputy', 'other'] as const)),
    })),
    motions: sitting.motions?.map((motion) => motionOf(motion, on, random)),
  }
}

function motionOf(motion: Motion, on: Day, random: Random): Motion {
  return {
    ...motion,
    matter: random.maybe(0.5, () => random.pick(['hearing', 'other'] as const)),
    petitionTo: random.maybe(0.5, () => random.pick(['leadership', 'other'] as const)),
    apology: random.maybe(0.5, () => ({
      performed: random.chance(0.9) && around(random, on),
      before: random.maybe(0.6, () => random.pick(['assembly', 'elsewhere'] as const)),
    })),
    control: random.maybe(0.6, () => ({
      responsible: random.maybe(0.6, () => random.chance(0.3) && 'c'),
      done: random.maybe(0.6, () => random.chance(0.3) && around(random, on)),
    })),
  }
}

function oversight(random: Random, { assembly }: Dossier): Partial<Dossier> {
  if (random.chance(0.5)) return {}
  const day = () =>
    `2024-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}` as Day
  const ids = assembly.seats.map(({ id }) => id)
  return {
    period: { from: random.pick(['2024-01-01', '2024-02-15']), to: random.pick(['2024-12-31', '2024-11-10']) },
    inspections: random.maybe(0.9, () =>
      Array.from({ length: random.between(0, 5) }, () => ({
        on: day(),
        by: random.maybe(0.6, () => random.pick(['deputy-head', 'deputy-head', 'other'] as const)),
        proposals: random.maybe(0.3, () => [
          {
            to: random.pick(['authorised-head', 'other'] as const),
            seat: random.pick([...ids, 'stranger']),
            kind: 'reward' as const,
          },
        ]),
      })),
    ),
  }
}
