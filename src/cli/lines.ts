/** The lines of a text that arrives in chunks. Only a line feed ends a line: JSON texts may hold other separators. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let begun: string[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      begun.push(chunk.slice(from, end))
      yield begun.join('')
      begun = []
      from = end + 1
    }
    if (from < chunk.length) begun.push(chunk.slice(from))
  }
  if (begun.length > 0) yield begun.join('')
}
