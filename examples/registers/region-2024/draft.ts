import type { Dossier, Motion, Notice, Seat, Sitting } from '../../../src/records/types.js'
import { itemAt } from './chance.js'

/** A record while it is being made: everything that the library reads only may still be written. */
export type Draft<T> = T extends string | number | boolean | undefined ? T : { -readonly [K in keyof T]: Draft<T[K]> }

/** A finding that is expected of the library for something planted. */
export interface Expected {
  readonly rule: string
  readonly at: string
  readonly outcome: 'breached' | 'unknown'
  /** Of no more weight than a note. */
  readonly note?: true
}

/** Something that a dossier is to show: in words, and as what is done to a clean dossier. */
export interface Plant {
  readonly words: string
  readonly plant: (dossier: Draft<Dossier>) => readonly Expected[]
}

export function breached(at: string, ...rules: readonly string[]): Expected[] {
  return rules.map((rule) => ({ rule, at, outcome: 'breached' }))
}

export function unknown(at: string, ...rules: readonly string[]): Expected[] {
  return rules.map((rule) => ({ rule, at, outcome: 'unknown' }))
}

export function noted(at: string, rule: string, outcome: Expected['outcome'] = 'breached'): Expected[] {
  return [{ rule, at, outcome, note: true }]
}

/** A seat by its id, with its JSON Pointer. */
export function seatOf(dossier: Draft<Dossier>, id: string): { seat: Draft<Seat>; at: string } {
  const place = dossier.assembly.seats.findIndex((seat) => seat.id === id)
  return { seat: itemAt(dossier.assembly.seats, place), at: `/assembly/seats/${place}` }
}

/** A sitting by its number in the year, from 1, with its JSON Pointer. */
export function sittingOf(dossier: Draft<Dossier>, number: number): { sitting: Draft<Sitting>; at: string } {
  return { sitting: itemAt(dossier.sittings, number - 1), at: `/sittings/${number - 1}` }
}

/** Puts one more motion to a sitting; its JSON Pointer. */
export function addMotion(dossier: Draft<Dossier>, number: number, motion: Omit<Motion, 'id'>): string {
  const { sitting, at } = sittingOf(dossier, number)
  const motions = (sitting.motions ??= [])
  motions.push({ id: motionId(motions.length), ...motion } as Draft<Motion>)
  return `${at}/motions/${motions.length - 1}`
}

/** «1-мәселе»: first question of the agenda. */
export function motionId(place: number): string {
  return `${place + 1}-мәселе`
}

/** Ids of the voting seats on the roster whose holders have not left by a day. */
export function votersOn(seats: readonly Seat[], day: string): string[] {
  return seats
    .filter(({ office, left }) => office !== 'secretary' && !(left !== undefined && left <= day))
    .map(({ id }) => id)
}

/** Ids of the voting seats present at the opening of a sitting. */
export function votersAt(dossier: Draft<Dossier>, number: number): string[] {
  const { sitting } = sittingOf(dossier, number)
  const present = new Set(sitting.present)
  return votersOn(dossier.assembly.seats, sitting.on).filter((id) => present.has(id))
}

/** Ids of the voting seats present at a sitting; stops the script unless those named are among them. */
export function votersWith(dossier: Draft<Dossier>, number: number, ...needed: readonly string[]): string[] {
  const voters = votersAt(dossier, number)
  const missing = needed.filter((id) => !voters.includes(id))
  if (missing.length > 0) throw new Error(`${missing.join(', ')} not at sitting ${number} of ${dossier.assembly.id}.`)
  return voters
}

/** Seats a sitting anew. What it had voted on presupposed the former attendance and goes with it. */
export function setRoom(sitting: Draft<Sitting>, present: string[], presiding: string): void {
  sitting.present = present
  sitting.presiding = presiding
  sitting.motions = []
  delete sitting.media
}

/** The voters of a sitting at which all seven were present, the chair first. */
export function seven(
  dossier: Draft<Dossier>,
  number: number,
): [string, string, string, string, string, string, string] {
  const voters = votersWith(dossier, number, 'c', 'd', 'm1', 'm2', 'm3', 'm4', 'm5')
  const at = (place: number) => itemAt(voters, place)
  return [at(0), at(1), at(2), at(3), at(4), at(5), at(6)]
}

/** The notice of a sitting, which every generated one has. */
export function noticeOf(sitting: Draft<Sitting>): Draft<Notice> {
  if (sitting.notice === undefined || sitting.notice === false) throw new Error(`No notice of ${sitting.id}.`)
  return sitting.notice
}
