import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../examples')
const run = promisify(execFile)

/** An example's last comment says what it prints. */
const printed = /^\/\* prints\n(.*)\*\/\n$/ms

const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('registers'))
  .flatMap((file) => {
    const shown = printed.exec(readFileSync(join(folder, file), 'utf8'))?.[1]
    return shown === undefined ? [] : [{ file, shown }]
  })

test('there are examples that say what they print', () => {
  expect(examples.length).toBeGreaterThanOrEqual(6)
})

test.each(examples)('$file prints what it shows', { timeout: 60_000 }, async ({ file, shown }) => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', join(folder, file)])
  expect(stdout.trimEnd()).toBe(shown.trimEnd())
})
