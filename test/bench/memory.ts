/*
 * The most memory that a register takes, beside that of a program which only reads it and splits it into lines. Each
 * program is given the register through a pipe. Run as `npm run bench:memory`, on the package as built, with another
 * number of dossiers than a million if you like: the million takes some minutes.
 */
import { join, resolve } from 'node:path'
import { program } from './program.js'
import { linesOf } from './register.js'
import { table, tenths } from './table.js'

const dist = resolve(import.meta.dirname, '../../dist')
const script = (code: string) => [
  '--input-type=module',
  '--eval',
  `import { createInterface } from 'node:readline'
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
${code}`,
]

const programs: Readonly<Record<string, readonly string[]>> = {
  'reading and splitting': script('for await (const line of lines) line.length'),
  auditLines: script(`import { auditLines } from ${JSON.stringify(join(dist, 'audit/index.js'))}
for await (const result of auditLines(lines)) if (!result.ok) throw new Error(result.error.message)`),
  'zhinalys audit to NDJSON': [join(dist, 'cli/main.js'), 'audit', '-', '--format', 'ndjson', '--fail-on', 'none'],
}

const most = Number(process.argv[2] ?? 1_000_000)
const lines = linesOf(1000)

function* register(dossiers: number): Iterable<string> {
  for (let i = 0; i < dossiers; i++) yield lines[i % lines.length] as string
}

const rows: (string | number)[][] = []
for (const dossiers of [most / 100, most / 10, most]) {
  const peaks: number[] = []
  for (const args of Object.values(programs)) peaks.push((await program(args, register(dossiers))).peak)
  const [least = 0, ...others] = peaks
  rows.push([dossiers, tenths(least), ...others.flatMap((peak) => [tenths(peak), tenths(peak - least)])])
}
const [split = '', ...others] = Object.keys(programs)
console.log('Peak of resident memory, in MiB.\n')
console.log(table(['dossiers', split, ...others.flatMap((name) => [name, 'above'])], rows))
