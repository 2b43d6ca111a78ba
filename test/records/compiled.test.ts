import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import * as z from 'zod'
import { compiledInTime } from '../../src/records/compiled.js'
import { dossier as schema } from '../../src/records/schemas.js'
import { mutated } from './changed.js'

/** What the hundred-and-first reader of a schema is given. */
function afterHundred<T>(given: z.ZodType<T>): z.ZodType<T> {
  const current = compiledInTime(given)
  for (let asked = 0; asked < 100; asked++) current()
  return current()
}

afterEach(() => z.config({ jitless: false }))

it('gives the schema itself until it has been asked often', () => {
  const current = compiledInTime(schema)
  for (let asked = 1; asked < 100; asked++) expect(current()).toBe(schema)
  expect(current()).not.toBe(schema)
})

it('makes no code from strings where zod is told to make none', () => {
  z.config({ jitless: true })
  expect(afterHundred(schema)).toBe(schema)
})

it('reads, and refuses in the same words, whatever the schema does', { timeout: 60_000 }, () => {
  const compiled = afterHundred(schema)
  let refused = 0
  fc.assert(
    fc.property(mutated, (record) => {
      const read = schema.safeParse(record)
      if (!read.success) refused++
      const again = compiled.safeParse(record)
      expect(isDeepStrictEqual(again.data, read.data)).toBe(true)
      expect(JSON.stringify([again.data, again.error?.issues])).toBe(JSON.stringify([read.data, read.error?.issues]))
    }),
    { numRuns: 1000, seed: 1 },
  )
  expect(refused).toBeGreaterThan(200)
})
