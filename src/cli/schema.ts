import { jsonSchema } from '../records/json-schema.js'
import type { Io } from './io.js'
import { argumentsOf, nothingMore } from './options.js'

/** `zhinalys schema`: the JSON Schema of a dossier. */
export async function schema(args: readonly string[], io: Io): Promise<number> {
  nothingMore('schema', argumentsOf('schema', args, {}).positionals)
  await io.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return 0
}
