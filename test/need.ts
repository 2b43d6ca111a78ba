import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, it } from 'vitest'

/** Something outside the repository that some tests cannot do without. */
export interface Need<T> {
  /** Its name, as the line that reports its absence gives it. */
  readonly what: string
  /** Absent where it is not to be had here. */
  readonly found: T | undefined
  /** Why it is not, where that is not plain. */
  readonly why?: string | undefined
}

/** A program on the path, by whichever of its names comes first. */
export function program(...names: readonly [string, ...string[]]): Need<string> {
  return { what: names[0], found: names.map(onPath).find((path) => path !== undefined) }
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * A `describe` whose tests need something. Where it is missing they are skipped, with one loud line; where
 * `REQUIRE_ALL=1`, as in CI, that is a failure.
 */
export function describeNeeding<T>({ what, found, why }: Need<T>, title: string, tests: (found: T) => void): void {
  const missing = `there is no ${what}${why === undefined ? '' : ` (${why})`}`
  if (found !== undefined) {
    describe(title, () => {
      tests(found)
    })
  } else if (process.env['REQUIRE_ALL'] === '1') {
    it(title, () => {
      throw new Error(`REQUIRE_ALL=1, and ${missing}.`)
    })
  } else {
    process.stderr.write(`\nSKIPPED, for ${missing}: ${title}\n`)
    it.skip(title)
  }
}
