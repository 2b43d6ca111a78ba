import { version } from '../audit/version.js'
import { OutputError, unreadable, type Io } from './io.js'
import { UsageError } from './options.js'
import { printable } from './printable.js'
import { usage } from './usage.js'

/** Carries out a command. @returns its exit status */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  try {
    if (name === 'help' || args.some((arg) => arg === '--help' || arg === '-h')) return await answer(usage, io)
    if (name === '--version') return await answer(`${version}\n`, io)
    if (name === undefined) throw new UsageError('expected a command')
    // Loaded only now, so that help need not wait for the law.
    const { commands } = await import('./commands.js')
    const command = commands.get(name)
    if (command === undefined) throw new UsageError(`unknown command "${name}"`)
    return await command(rest, io)
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
