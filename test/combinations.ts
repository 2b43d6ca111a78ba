/** One object for every combination of the values. */
export function combinations<T extends object>(values: { readonly [K in keyof T]-?: readonly T[K][] }): T[] {
  return Object.entries<readonly unknown[]>(values).reduce<object[]>(
    (partial, [key, each]) => partial.flatMap((object) => each.map((value) => ({ ...object, [key]: value }))),
    [{}],
  ) as T[]
}

/** The whole numbers from the first to the last, both included. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
