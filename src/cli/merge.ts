import { countTally, newCount, tallyBy, type Count } from '../audit/count.js'
import { parseTally } from '../audit/parse-tally.js'
import type { Tally } from '../audit/tally.js'
import { TallyError } from '../audit/tally-error.js'
import { reading } from './inputs.js'
import { unreadable, type Io } from './io.js'
import { decoded, notText } from './lines.js'
import { argumentsOf, filesOf, languageOf, oneOf, wordingOf, type Environment } from './options.js'
import { printable } from './printable.js'
import { summaryText } from './summary.js'
import { headText, told } from './text.js'

/**
 * `zhinalys merge TALLY...`: the tallies of the parts of a register as that of the whole, as JSON that can be merged
 * again, or in words, with the units that lack an assembly.
 *
 * @returns the exit status: 2, and nothing is printed, if one could not be read or does not go with the others
 */
export async function merge(args: readonly string[], io: Io): Promise<number> {
  const { files, language, format } = mergeCall(args, io.environment)
  const count = newCount()
  let complete = true
  for (const file of files) {
    const tally = await tallyIn(file, io)
    complete &&= tally !== undefined && added(count, tally, file, io)
  }
  if (!complete) return unreadable
  const merged = tallyBy(count)
  if (format === 'json') await io.write(`${JSON.stringify(merged)}\n`)
  else {
    const style = { wording: await wordingOf(language), only: undefined }
    await io.write(headText(merged.readings ?? {}, style) + summaryText(merged, style))
  }
  return 0
}

function mergeCall(args: readonly string[], environment: Environment) {
  const { values, positionals } = argumentsOf('merge', args, {
    lang: { type: 'string' },
    format: { type: 'string', default: 'json' },
  })
  const files = filesOf('merge', positionals, 'TALLY')
  const format = oneOf('--format', values.format, ['json', 'text'])
  return { files, language: languageOf(values.lang, environment), format }
}

/** @returns undefined, after a complaint, if the file holds no tally */
async function tallyIn(file: string, io: Io): Promise<Tally | undefined> {
  const chunks = await reading(file, io, () => chunksOf(file, io))
  if (chunks === undefined) return undefined
  const text = decoded(chunks)
  if (text === undefined) {
    io.complain(`${printable(file)}: ${notText}\n`)
    return undefined
  }
  try {
    return parseTally(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    if (error instanceof SyntaxError) io.complain(`${printable(file)}: not JSON, expected a tally\n`)
    else complain(error, file, io)
    return undefined
  }
}

async function chunksOf(file: string, io: Io): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await io.open(file)) chunks.push(chunk)
  return chunks
}

/** @returns whether it goes with those before; if not, after a complaint */
function added(count: Count, tally: Tally, file: string, io: Io): boolean {
  try {
    countTally(count, tally)
    return true
  } catch (error) {
    complain(error, file, io)
    return false
  }
}

function complain(error: unknown, file: string, io: Io): void {
  if (!(error instanceof TallyError)) throw error
  for (const issue of error.issues) io.complain(`${printable(`${file}: ${told(issue)}`)}\n`)
}
