import { format } from 'prettier'
import { edition } from 'zhinalys'
import { ofAcross } from './across.js'
import { ofCounts } from './counts.js'
import { ofReadings } from './readings.js'
import { ofRules } from './rules.js'
import { schema } from './schema.js'
import { ofService } from './service.js'
import type { Vectors } from './vectors.js'

/** Every file of vectors, in the order in which the page tells of them. */
const vectors: readonly Vectors[] = [ofRules, ofReadings, ofCounts, ofService, ofAcross]

/** What `npm run vectors` writes to `docs/vectors`, by file name. */
export async function files(): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>([['vectors.schema.json', await printed(schema())]])
  for (const one of vectors) all.set(`${one.name}.json`, await printed(contentOf(one)))
  return all
}

function contentOf(one: Vectors): object {
  const { name, version } = one
  return { $schema: './vectors.schema.json', vectors: name, version, edition, ...one.head?.(), cases: one.cases() }
}

function printed(content: object): Promise<string> {
  return format(JSON.stringify(content), { parser: 'json', printWidth: 120 })
}
