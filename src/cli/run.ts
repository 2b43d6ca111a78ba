import { version } from '../audit/version.js'
import { audit } from './audit.js'
import { auditCall } from './audit-call.js'
import { check } from './check.js'
import { unreadable } from './inputs.js'
import { OutputError, type Io } from './io.js'
import { merge } from './merge.js'
import { UsageError } from './options.js'
import { rules } from './rules.js'
import { schema } from './schema.js'
import { printable } from './text.js'
import { usage } from './usage.js'

type Command = (args: readonly string[], io: Io) => Promise<number>

const commands = new Map<string, Command>(
  Object.entries({
    audit: (args: readonly string[], io: Io) => audit(auditCall(args, io.environment), io),
    ...{ merge, check, schema, rules },
    help: (_: readonly string[], io: Io) => answer(usage, io),
    '--version': (_: readonly string[], io: Io) => answer(`${version}\n`, io),
  }),
)

/** Carries out a command. @returns its exit status */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  try {
    if (args.some((arg) => arg === '--help' || arg === '-h')) return await answer(usage, io)
    const command = commands.get(name ?? '')
    if (command !== undefined) return await command(rest, io)
    throw new UsageError(name === undefined ? 'expected a command' : `unknown command "${name}"`)
  } catch (error) {
    if (error instanceof UsageError) io.complain(`zhinalys: ${printable(error.message)}\n\n${usage}`)
    else if (error instanceof OutputError) io.complain(`zhinalys: ${printable(error.message)}\n`)
    else throw error
    return unreadable
  }
}

async function answer(text: string, io: Io): Promise<number> {
  await io.write(text)
  return 0
}
