import { once } from 'node:events'
import { createReadStream } from 'node:fs'

/** The text of a file in chunks. Rejects with the system's error if it cannot be opened. */
export async function openText(file: string): Promise<AsyncIterable<string>> {
  const stream = createReadStream(file, 'utf8')
  await once(stream, 'open')
  return stream
}
