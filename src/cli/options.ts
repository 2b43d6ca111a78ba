import { parseArgs } from 'node:util'
import type { Readings } from '../readings/options.js'
import { resolve } from '../readings/readings.js'
import type { Outcome } from '../verdict/outcome.js'
import type { Language } from '../wording/wording.js'

/** How `zhinalys audit` was called. */
export interface AuditCall {
  readonly files: readonly string[]
  readonly language: Language
  readonly format: 'text' | 'ndjson'
  readonly readings: Readings
  /** Which outcomes to show. Absent: what is breached and what is not known. */
  readonly only: readonly Outcome[] | undefined
  readonly failOn: 'breached' | 'unknown' | 'none'
  readonly quiet: boolean
}

/** A call that cannot be carried out as it stands. */
export class UsageError extends Error {}

const languages = ['kk', 'ru', 'en'] as const
const formats = ['text', 'ndjson'] as const
const outcomes = ['met', 'breached', 'unknown'] as const
const failures = ['breached', 'unknown', 'none'] as const

/** Reads the arguments after `audit`. @throws UsageError saying what was expected */
export function auditCall(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): AuditCall {
  const { values, positionals: files } = parsed(args)
  if (files.length === 0) throw new UsageError('audit: expected at least one FILE, or - for standard input')
  return {
    files,
    language: values.lang === undefined ? languageOf(environment) : oneOf('--lang', values.lang, languages),
    format: oneOf('--format', values.format, formats),
    readings: checked(readingsChosen(values.reading)),
    only: values.only?.flatMap((list) => list.split(',')).map((outcome) => oneOf('--only', outcome.trim(), outcomes)),
    failOn: oneOf('--fail-on', values['fail-on'], failures),
    quiet: values.quiet,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        format: { type: 'string', default: 'text' },
        reading: { type: 'string', multiple: true, default: [] },
        only: { type: 'string', multiple: true },
        'fail-on': { type: 'string', default: 'breached' },
        quiet: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(`audit: ${(error as Error).message}`)
  }
}

function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((value) => value === given)
  if (found === undefined) throw new UsageError(`${option}: expected one of ${known.join(', ')}, got "${given}"`)
  return found
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

function checked(chosen: Partial<Readings>): Readings {
  try {
    return resolve(chosen)
  } catch (error) {
    throw new UsageError(`--reading: ${(error as RangeError).message}`)
  }
}

/** The language of the environment, else Kazakh. */
function languageOf({ LC_ALL, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const locale = LC_ALL === undefined || LC_ALL === '' ? (LANG ?? '') : LC_ALL
  return languages.find((language) => locale.split(/[_.@-]/)[0] === language) ?? 'kk'
}
