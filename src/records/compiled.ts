import * as z from 'zod'

/** To compile a schema takes about as long as to read so many records with it. */
const worthCompiling = 100

/**
 * A schema that is compiled into one function once so much is read with it that it pays, unless zod is told to make no
 * code from strings. Whatever the function refuses is read again by the schema itself, which says why.
 */
export function compiledInTime<T>(schema: z.ZodType<T>): () => z.ZodType<T> {
  let current = schema
  let asked = 0
  return () => {
    asked++
    if (asked === worthCompiling && z.config().jitless !== true) current = z.compile(schema)
    return current
  }
}
