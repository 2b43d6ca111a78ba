import { eachRecord } from './inputs.js'
import { unreadable, type Io } from './io.js'
import { argumentsOf, filesOf, languageOf, wordingOf, type Environment } from './options.js'
import { complaintOf } from './text.js'

/**
 * `zhinalys check FILE...`: whether records are records, without judging them; every fault with its file, line and
 * pointer.
 *
 * @returns the exit status: 2 if something is no record or could not be read
 */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { files, language, quiet } = checkCall(args, io.environment)
  const { report } = await wordingOf(language)
  const write = (text: string) => (quiet ? Promise.resolve() : io.write(text))
  let [records, invalid] = [0, 0]
  let complete = true
  for (const file of files) {
    const ended = await eachRecord(file, io, async (line, read) => {
      records++
      if (read.ok) return
      invalid++
      await write(read.error.issues.map((issue) => `${complaintOf(issue, file, line)}\n`).join(''))
    })
    complete &&= ended === 'read'
  }
  await write(`${report.checked({ records, invalid })}\n`)
  return complete && invalid === 0 ? 0 : unreadable
}

function checkCall(args: readonly string[], environment: Environment) {
  const { values, positionals } = argumentsOf('check', args, {
    lang: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  })
  const files = filesOf('check', positionals)
  return { files, language: languageOf(values.lang, environment), quiet: values.quiet }
}
