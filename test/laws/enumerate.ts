/*
 * The enumerations for as long as one likes: npm run laws -- --present 12
 * Tells each law with its cases and seconds; the first cases against one, if there are any, on standard output.
 */
import { parseArgs } from 'node:util'
import { ofPresent, ofStartDays } from './enumerations.js'
import type { LawName } from './registry.js'
import { startDays } from './service/careers.js'
import type { Checked } from './check.js'

const { values } = parseArgs({ options: { present: { type: 'string', default: '12' } } })
const present = Number(values.present)
// With fewer present not every counter-example occurs that is pinned.
if (!Number.isSafeInteger(present) || present < 6) throw new RangeError('--present is a whole number of at least 6')

const rows: { law: LawName; cases: number; seconds: number }[] = []

function run(law: LawName, check: (size: number) => Checked, size: number): void {
  const begin = performance.now()
  const { cases, against } = check(size)
  const seconds = Math.round((performance.now() - begin) / 1000)
  rows.push({ law, cases, seconds })
  process.stderr.write(`${law}: ${cases} cases, ${seconds} s\n`)
  if (against.length === 0) return
  process.stdout.write(`Against ${law}:\n${against.join('\n')}\n`)
  process.exitCode = 1
}

for (const [law, { check }] of Object.entries(ofPresent)) run(law as keyof typeof ofPresent, check, present)
for (const [law, { check }] of Object.entries(ofStartDays)) run(law as keyof typeof ofStartDays, check, startDays)
console.table(rows)
