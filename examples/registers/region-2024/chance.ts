/** A seeded source of numbers in [0, 1): the register must come out the same on every machine and in every run. */
export type Chance = () => number

/** mulberry32, public domain (Tommy Ettinger). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from `least` to `most`, both included. */
export function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1))
}

export function pick<T>(chance: Chance, from: readonly T[]): T {
  return itemAt(from, between(chance, 0, from.length - 1))
}

/** `count` different items, in the order in which they stand. */
export function pickSome<T>(chance: Chance, from: readonly T[], count: number): T[] {
  const drawn = from.map((item, place) => ({ item, place, draw: chance() })).sort((a, b) => a.draw - b.draw)
  return drawn
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** The item at a place that must exist: a miss is a mistake in this script, and should stop it. */
export function itemAt<T>(items: readonly T[] | undefined, place: number): T {
  const item = items?.[place]
  if (item === undefined) throw new RangeError(`Nothing at place ${place}.`)
  return item
}
