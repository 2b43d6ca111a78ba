import { constants } from 'node:buffer'

const lineFeed = 0x0a

/** What is said of bytes that cannot be decoded. */
export const notText = 'not UTF-8 text, or too long to be read'

/**
 * The lines of a text that arrives as bytes. Only a line feed ends a line: JSON texts may hold other separators. A line
 * that is no UTF-8, or too long for a text, is `undefined`; the others are not lost for it, and what is too long is not held.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined, void, undefined> {
  const line = newLine()
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      line.add(chunk.subarray(from, end))
      yield line.end()
      from = end + 1
    }
    line.add(chunk.subarray(from))
  }
  if (line.begun()) yield line.end()
}

function newLine() {
  let parts: Uint8Array[] = []
  let length = 0
  return {
    add(part: Uint8Array): void {
      length += part.length
      if (length > constants.MAX_STRING_LENGTH) parts = []
      else parts.push(part)
    },
    begun: () => length > 0,
    end(): string | undefined {
      const text = length > constants.MAX_STRING_LENGTH ? undefined : decoded(parts)
      parts = []
      length = 0
      return text
    },
  }
}

/** Bytes as a text; undefined if they are no UTF-8, or too long for a text. */
export function decoded(parts: readonly Uint8Array[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts))
  } catch {
    return undefined
  }
}
