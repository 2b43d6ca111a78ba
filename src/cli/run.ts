import { version } from '../audit/version.js'
import { audit, unreadable } from './audit.js'
import type { Io } from './io.js'
import { auditCall, UsageError } from './options.js'

const usage = `zhinalys ${version}: judges registers of assemblies by order No. 7 of 6 January 2023

zhinalys audit FILE...        judge dossiers (NDJSON, one dossier, or an array; - is standard input)
  --lang kk|ru|en             language of the report (else from LC_ALL, LANG; else kk)
  --format text|ndjson        text for a person (default), ndjson for programs
  --reading QUESTION=READING  read the law otherwise than by default (repeatable)
  --only breached,unknown     show only findings of these outcomes (met, breached, unknown)
  --fail-on breached|unknown|none   what makes the exit status 1 (default breached; notes never do)
  --quiet                     no report and no progress: the exit status speaks

Exit status: 0; 1 if something that --fail-on names was found; 2 if something could not be read or the usage was wrong.
`

/** Carries out a command. @returns its exit status */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [command, ...rest] = args
  try {
    if (args.some((arg) => arg === '--help' || arg === '-h')) return await answer(usage, io)
    if (command === 'audit') return await audit(auditCall(rest, io.environment), io)
    if (command === '--version') return await answer(`${version}\n`, io)
    if (command === 'help') return await answer(usage, io)
    throw new UsageError(command === undefined ? 'expected a command' : `unknown command "${command}"`)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.complain(`zhinalys: ${error.message}\n\n${usage}`)
    return unreadable
  }
}

async function answer(text: string, io: Io): Promise<number> {
  await io.write(text)
  return 0
}
