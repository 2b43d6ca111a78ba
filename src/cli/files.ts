import { once } from 'node:events'
import { createReadStream } from 'node:fs'

/** A file in chunks. Rejects with the system's error if it cannot be opened. */
export async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  const stream = createReadStream(file)
  await once(stream, 'open')
  return stream as AsyncIterable<Uint8Array>
}
