import type { Serial } from './arithmetic.js'

/** Days from `from` up to but not including `end` (Infinity: not ended), each worth `credit` millionths of a day. */
export interface Stretch {
  readonly from: Serial
  readonly end: Serial
  readonly credit: number
}

/** An unbroken run of days: adjacent stretches that do not overlap. */
export interface Spell {
  readonly from: Serial
  readonly end: Serial
  readonly stretches: readonly Stretch[]
}

/** The credit of a day that counts once. In millionths, so that sums of credited days are exact. */
export const once = 1_000_000

/**
 * Merges stretches that overlap or adjoin, in any order, into unbroken spells. A day that stands in several stretches
 * counts once, at its highest credit.
 */
export function spellsOf(stretches: readonly Stretch[]): Spell[] {
  const spells: { from: Serial; end: Serial; stretches: Stretch[] }[] = []
  for (const stretch of disjoint(stretches)) {
    const last = spells.at(-1)
    if (last === undefined || last.end < stretch.from) {
      spells.push({ from: stretch.from, end: stretch.end, stretches: [stretch] })
    } else {
      last.end = stretch.end
      last.stretches.push(stretch)
    }
  }
  return spells
}

/** The same days in order, none in two stretches. Days before the reach of an earlier stretch have been counted. */
function disjoint(stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.length <= 1) return stretches
  const ordered = inOrder(stretches)
  if (ordered.some(({ credit }) => credit !== ordered[0]?.credit)) return atHighestCredit(ordered)
  const apart: Stretch[] = []
  let reach = -Infinity
  for (const stretch of ordered) {
    const from = Math.max(stretch.from, reach)
    if (from >= stretch.end) continue
    apart.push(from === stretch.from ? stretch : { ...stretch, from })
    reach = stretch.end
  }
  return apart
}

/** As they are mostly recorded. */
function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  const recordedSo = stretches.every(({ from }, i) => i === 0 || (stretches[i - 1] as Stretch).from <= from)
  return recordedSo ? stretches : stretches.toSorted((a, b) => a.from - b.from)
}

/** From the highest credit down, each stretch takes the days between two edges that none before it has taken. */
function atHighestCredit(stretches: readonly Stretch[]): Stretch[] {
  const edges = [...new Set(stretches.flatMap(({ from, end }) => [from, end]))].sort((a, b) => a - b)
  const places = new Map(edges.map((edge, place) => [edge, place]))
  const placeOf = (edge: Serial) => places.get(edge) as number
  const covered: Stretch[] = []
  const free = [...edges.keys()]
  for (const { from, end, credit } of stretches.toSorted((a, b) => b.credit - a.credit)) {
    for (let place = firstFree(free, placeOf(from)); place < placeOf(end); place = firstFree(free, place)) {
      covered[place] = { from: edges[place] as Serial, end: edges[place + 1] as Serial, credit }
      free[place] = place + 1
    }
  }
  return Object.values(covered)
}

/** The first place not taken, from one on; whoever asks shortens the way for the next. A place that is free leads to itself. */
function firstFree(free: number[], from: number): number {
  let place = from
  for (let next = free[place] as number; next !== place; next = free[place] as number) {
    free[place] = free[next] as number
    place = next
  }
  return place
}

/** The whole days that spells are worth up to a day. */
export function daysBefore(spells: readonly Spell[], day: Serial): number {
  let worth = 0
  for (const { stretches } of spells) {
    for (const { from, end, credit } of stretches) if (from < day) worth += (Math.min(end, day) - from) * credit
  }
  return Math.floor(worth / once)
}
