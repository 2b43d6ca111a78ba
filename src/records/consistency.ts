import type { RecordIssue } from './error.js'
import { pointerOf } from './pointer.js'
import type { Dossier, Motion, Seat, ServicePeriod, Sitting } from './types.js'

type Path = readonly PropertyKey[]

/** Contradictions within a seat: a period of service that ends before it begins. */
export function* inSeat(seat: Seat, path: Path): Generator<RecordIssue> {
  for (const [i, period] of (seat.service ?? []).entries()) yield* inPeriod(period, [...path, 'service', i])
}

/** Contradictions within a motion: an id twice among those present, and ids that are no seat where the seats are known. */
export function* inMotion(motion: Motion, path: Path, seats?: ReadonlySet<string>): Generator<RecordIssue> {
  yield* inPresent(motion.present, [...path, 'present'], seats)
  if (motion.presiding !== undefined) yield* noSeat([motion.presiding], () => [...path, 'presiding'], seats)
}

/** Contradictions within a sitting, its motions included: motion ids stand once. */
export function* inSitting(sitting: Sitting, path: Path, seats?: ReadonlySet<string>): Generator<RecordIssue> {
  const { notice, present, presiding, motions = [] } = sitting
  if (notice !== undefined && notice !== false) {
    yield* noSeat(notice.to ?? [], (i) => [...path, 'notice', 'to', i], seats)
  }
  yield* inPresent(present, [...path, 'present'], seats)
  if (presiding !== undefined) yield* noSeat([presiding], () => [...path, 'presiding'], seats)
  yield* twice(
    motions.map(({ id }) => id),
    (i) => [...path, 'motions', i, 'id'],
    'a motion id that no other motion of the sitting has',
  )
  for (const [i, motion] of motions.entries()) yield* inMotion(motion, [...path, 'motions', i], seats)
}

/** Contradictions within a dossier. */
export function* inDossier({ assembly, sittings = [], period }: Dossier): Generator<RecordIssue> {
  for (const [i, seat] of assembly.seats.entries()) yield* inSeat(seat, ['assembly', 'seats', i])
  const seats = new Set(assembly.seats.map(({ id }) => id))
  yield* twice(
    sittings.map(({ id }) => id),
    (i) => ['sittings', i, 'id'],
    'a sitting id that no other sitting has',
  )
  for (const [i, sitting] of sittings.entries()) yield* inSitting(sitting, ['sittings', i], seats)
  if (period !== undefined) yield* inPeriod(period, ['period'])
}

function* inPeriod({ from, to }: Pick<ServicePeriod, 'from' | 'to'>, path: Path): Generator<RecordIssue> {
  if (to === undefined || from <= to) return
  yield issue([...path, 'to'], `ends on ${to}, before it begins on ${from}`, `${from} or later`)
}

function* inPresent(present: readonly string[] | undefined, path: Path, seats?: ReadonlySet<string>) {
  if (present === undefined) return
  yield* twice(present, (i) => [...path, i], 'each seat id once')
  yield* noSeat(present, (i) => [...path, i], seats)
}

function* noSeat(ids: readonly string[], pathOf: (i: number) => Path, seats?: ReadonlySet<string>) {
  if (seats === undefined) return
  for (const [i, id] of ids.entries()) {
    if (!seats.has(id)) yield issue(pathOf(i), `${quoted(id)} is no seat of the assembly`, 'the id of a seat')
  }
}

function* twice(ids: readonly string[], pathOf: (i: number) => Path, expected: string) {
  const seen = new Set<string>()
  for (const [i, id] of ids.entries()) {
    if (seen.has(id)) yield issue(pathOf(i), `${quoted(id)} stands here a second time`, expected)
    seen.add(id)
  }
}

function issue(path: Path, message: string, expected: string): RecordIssue {
  return { at: pointerOf(path), message, expected }
}

function quoted(id: string): string {
  return JSON.stringify(id.length > 40 ? `${id.slice(0, 40)}…` : id)
}
