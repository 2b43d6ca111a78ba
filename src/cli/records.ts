import { notJson, readLine, readRecord, type Read } from '../audit/read.js'
import { notText } from './lines.js'

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
  if (found.text === undefined) return notJson(notText)
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

/**
 * One JSON text over several lines, broken or not, or NDJSON whose first line is broken. Lines are held until they tell
 * which; NDJSON is known by a line that is a JSON text where the second should go on, or later a dossier.
 */
async function* overSeveralLines(
  first: NumberedLine,
  rest: AsyncGenerator<NumberedLine, void, undefined>,
): AsyncGenerator<Found, void, undefined> {
  const isArray = first.text?.trimStart().startsWith('[') === true
  const held = [first]
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    const { text } = next.value
    held.push(next.value)
    if (!isArray && (held.length === 2 || text?.includes('"assembly"')) && parsed(text) !== undefined) {
      yield* held
      return
    }
  }
  const whole = parsed(joined(held))
  if (whole !== undefined) yield* elements(Array.isArray(whole) ? whole : [whole])
  else if (held.some(({ text }) => parsed(text) !== undefined)) yield* held
  else yield held.find(({ text }) => text === undefined) ?? first
}

/** Lines as one text; undefined if one could not be decoded, or all are too long for a text. */
function joined(lines: readonly NumberedLine[]): string | undefined {
  const texts = lines.map(({ text }) => text)
  if (texts.includes(undefined)) return undefined
  try {
    return texts.join('\n')
  } catch {
    return undefined
  }
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
