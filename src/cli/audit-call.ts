import { resolve as resolvePath } from 'node:path'
import type { Readings } from '../readings/options.js'
import { resolve } from '../readings/readings.js'
import type { Outcome } from '../verdict/outcome.js'
import type { Language } from '../provisions/cite.js'
import { argumentsOf, filesOf, languageOf, oneOf, UsageError, type Environment } from './options.js'
import { formats, type Format } from './reports.js'

/** How `zhinalys audit` was called. */
export interface AuditCall {
  readonly files: readonly string[]
  readonly language: Language
  readonly format: Format
  /** The readings chosen. */
  readonly readings: Partial<Readings>
  /** Whether each finding tells on which of the other readings it hangs. */
  readonly across: boolean
  /** Which outcomes to show. Absent: what the format shows by itself. */
  readonly only: readonly Outcome[] | undefined
  readonly failOn: FailOn
  readonly quiet: boolean
  /** Where the report goes. Absent: to standard output. */
  readonly out: string | undefined
  /** Where the tally goes. Absent: nowhere. */
  readonly tally: string | undefined
}

export type FailOn = 'breached' | 'unknown' | 'none'

const outcomes = ['met', 'breached', 'unknown'] as const
const failures = ['breached', 'unknown', 'none'] as const

/** Reads the arguments after `audit`. @throws UsageError saying what was expected */
export function auditCall(args: readonly string[], environment: Environment): AuditCall {
  const { values, positionals } = argumentsOf('audit', args, {
    lang: { type: 'string' },
    format: { type: 'string', default: 'text' },
    readings: { type: 'string', default: 'default' },
    reading: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true },
    out: { type: 'string' },
    tally: { type: 'string' },
    'fail-on': { type: 'string', default: 'breached' },
    quiet: { type: 'boolean', default: false },
  })
  const files = filesOf('audit', positionals)
  return {
    files,
    language: languageOf(values.lang, environment),
    format: oneOf('--format', values.format, Object.keys(formats) as Format[]),
    readings: checked(readingsChosen(values.reading)),
    across: oneOf('--readings', values.readings, ['default', 'all']) === 'all',
    only: values.only?.flatMap((list) => list.split(',')).map((outcome) => oneOf('--only', outcome.trim(), outcomes)),
    failOn: oneOf('--fail-on', values['fail-on'], failures),
    quiet: values.quiet,
    ...outputsOf(values, files),
  }
}

/** Where to write. No output may take the place of an input or of the other. */
function outputsOf({ out, tally }: { out?: string | undefined; tally?: string | undefined }, files: readonly string[]) {
  const taken = new Map(files.map((file) => [resolvePath(file), 'a file that is read']))
  for (const [option, file] of Object.entries({ '--out': out, '--tally': tally })) {
    if (file === undefined) continue
    if (file === '' || file === '-') throw new UsageError(`${option}: expected the name of a file, got "${file}"`)
    const place = resolvePath(file)
    const holder = taken.get(place)
    if (holder !== undefined) throw new UsageError(`${option}: ${file} is ${holder}`)
    taken.set(place, `given to ${option}`)
  }
  return { out, tally }
}

function readingsChosen(pairs: readonly string[]): Partial<Readings> {
  const chosen = new Map<string, string>()
  for (const pair of pairs) {
    const [question = '', reading] = pair.split('=')
    if (reading === undefined) throw new UsageError(`--reading: expected QUESTION=READING, got "${pair}"`)
    if (chosen.has(question)) throw new UsageError(`--reading: ${question} is given twice`)
    chosen.set(question, reading)
  }
  return Object.fromEntries(chosen)
}

function checked(chosen: Partial<Readings>): Partial<Readings> {
  try {
    resolve(chosen)
    return chosen
  } catch (error) {
    throw new UsageError(`--reading: ${(error as RangeError).message}`)
  }
}
