import type { RecordIssue } from './error.js'
import type { Assembly, Dossier, Motion, Seat, ServicePeriod, Sitting } from './types.js'

/** Takes one contradiction after another. */
export type Tell = (issue: RecordIssue) => void

type Seats = ReadonlySet<string>

/** Contradictions within a seat: a period of service that ends before it begins. */
export function inSeat({ service = [] }: Seat, tell: Tell, at = ''): void {
  service.forEach((period, i) => {
    inPeriod(period, tell, `${at}/service/${i}`)
  })
}

/** Contradictions within a motion: an id twice among those present, and ids that are no seat where the seats are known. */
export function inMotion({ present, presiding }: Motion, tell: Tell, at = '', seats?: Seats): void {
  inPresent(present, tell, `${at}/present`, seats)
  inPresiding(presiding, tell, `${at}/presiding`, seats)
}

/** Contradictions within a sitting, its motions included: motion ids stand once. */
export function inSitting(sitting: Sitting, tell: Tell, at = '', seats?: Seats): void {
  const { notice, present, presiding, motions = [] } = sitting
  if (notice !== undefined && notice !== false) noSeat(notice.to ?? [], tell, `${at}/notice/to`, seats)
  inPresent(present, tell, `${at}/present`, seats)
  inPresiding(presiding, tell, `${at}/presiding`, seats)
  sameIds(motions, tell, `${at}/motions`, 'a motion id that no other motion of the sitting has')
  motions.forEach((motion, i) => {
    inMotion(motion, tell, `${at}/motions/${i}`, seats)
  })
}

/** Contradictions within an assembly: those of its seats. */
export function inAssembly({ seats }: Assembly, tell: Tell, at = ''): void {
  seats.forEach((seat, i) => {
    inSeat(seat, tell, `${at}/seats/${i}`)
  })
}

/** Contradictions within a dossier: sitting ids stand once, and who is named is a seat. */
export function inDossier({ assembly, sittings = [], period }: Dossier, tell: Tell): void {
  inAssembly(assembly, tell, '/assembly')
  const seats = new Set(assembly.seats.map(({ id }) => id))
  sameIds(sittings, tell, '/sittings', 'a sitting id that no other sitting has')
  sittings.forEach((sitting, i) => {
    inSitting(sitting, tell, `/sittings/${i}`, seats)
  })
  if (period !== undefined) inPeriod(period, tell, '/period')
}

function inPeriod({ from, to }: Pick<ServicePeriod, 'from' | 'to'>, tell: Tell, at: string): void {
  if (to === undefined || from <= to) return
  tell({ at: `${at}/to`, message: `ends on ${to}, before it begins on ${from}`, expected: `${from} or later` })
}

function inPresent(present: readonly string[] | undefined, tell: Tell, at: string, seats?: Seats): void {
  if (present === undefined) return
  twice(present, tell, (i) => `${at}/${i}`, 'each seat id once')
  noSeat(present, tell, at, seats)
}

function inPresiding(presiding: string | undefined, tell: Tell, at: string, seats?: Seats): void {
  if (presiding !== undefined && seats?.has(presiding) === false) tell(strange(presiding, at))
}

function noSeat(ids: readonly string[], tell: Tell, at: string, seats?: Seats): void {
  ids.forEach((id, i) => {
    if (seats?.has(id) === false) tell(strange(id, `${at}/${i}`))
  })
}

function strange(id: string, at: string): RecordIssue {
  return { at, message: `${quoted(id)} is no seat of the assembly`, expected: 'the id of a seat' }
}

function sameIds(records: readonly { readonly id: string }[], tell: Tell, at: string, expected: string): void {
  const ids = records.map(({ id }) => id)
  twice(ids, tell, (i) => `${at}/${i}/id`, expected)
}

function twice(ids: readonly string[], tell: Tell, atOf: (i: number) => string, expected: string): void {
  const seen = new Set<string>()
  ids.forEach((id, i) => {
    if (seen.has(id)) tell({ at: atOf(i), message: `${quoted(id)} stands here a second time`, expected })
    seen.add(id)
  })
}

function quoted(id: string): string {
  return JSON.stringify(id.length > 40 ? `${id.slice(0, 40)}…` : id)
}
