import { notJson, readLine, readRecord, type Read } from '../audit/read.js'

/** One record of an input: a line of text (undefined: could not be decoded), or a value of an array. Both count from 1. */
type Found = { readonly line: number } & ({ readonly text: string | undefined } | { readonly value: unknown })

/** Reads every record of an input: NDJSON, one dossier, or an array of dossiers. */
export async function* readInput(
  lines: AsyncIterable<string | undefined>,
): AsyncGenerator<readonly [line: number, read: Read], void, undefined> {
  for await (const found of recordsIn(lines)) yield [found.line, readFound(found)]
}

function readFound(found: Found): Read {
  if (!('text' in found)) return readRecord(found.value)
  if (found.text === undefined) return notJson('not UTF-8 text, or too long to be read')
  return readLine(found.text, found.line)
}

/**
 * Finds the records. The first line tells the form: a whole JSON text is NDJSON (or an array on one line); one that
 * breaks off is the start of a text over several lines, unless the next line is a JSON text of its own.
 */
async function* recordsIn(lines: AsyncIterable<string | undefined>): AsyncGenerator<Found, void, undefined> {
  const numbered = numberedLines(lines)
  const first = await numbered.next()
  if (first.done) return
  const { text } = first.value
  const whole = parsed(text)
  if (whole !== undefined) {
    yield* Array.isArray(whole) ? elements(whole) : [first.value]
  } else if (/^\s*[[{]/.test(text ?? '')) {
    yield* overSeveralLines(first.value, numbered)
    return
  } else {
    yield first.value
  }
  yield* numbered
}

type NumberedLine = Extract<Found, { text: string | undefined }>

async function* numberedLines(lines: AsyncIterable<string | undefined>): AsyncGenerator<NumberedLine, void, undefined> {
  let line = 0
  for await (const text of lines) {
    line++
    if (text?.trim() !== '') yield { line, text: line === 1 ? text?.replace(/^\uFEFF/, '') : text }
  }
}

/** One JSON text over several lines, broken or not, or NDJSON whose first line is broken. */
async function* overSeveralLines(
  first: NumberedLine,
  rest: AsyncGenerator<NumberedLine, void, undefined>,
): AsyncGenerator<Found, void, undefined> {
  const second = await rest.next()
  const held = second.done ? [first] : [first, second.value]
  const isArray = first.text?.trimStart().startsWith('[') === true
  if (!isArray && !second.done && parsed(second.value.text) !== undefined) {
    yield* held
    yield* rest
    return
  }
  for await (const line of rest) held.push(line)
  const whole = parsed(held.map(({ text }) => text).join('\n'))
  if (whole === undefined) yield* held.some(({ text }) => parsed(text) !== undefined) ? held : [first]
  else yield* elements(Array.isArray(whole) ? whole : [whole])
}

function elements(values: readonly unknown[]): Found[] {
  return values.map((value, i) => ({ line: i + 1, value }))
}

/** The value of a JSON text; undefined, which no JSON text is, if it is none. */
function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
