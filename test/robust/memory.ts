/*
 * The memory that a long register of hostile lines takes: npm run memory -- --lines 1000000 --format ndjson
 * The lines are read, judged and reported as the program does it; what they come to is counted and thrown away.
 */
import { parseArgs } from 'node:util'
import { run } from '../../src/cli/run.js'
import type { Io } from '../../src/cli/io.js'
import { linesOf } from '../fuzz/bytes.js'
import { dossierFrom } from '../model/generate.js'
import { Random } from '../model/random.js'

const { values } = parseArgs({
  options: { lines: { type: 'string', default: '1000000' }, format: { type: 'string', default: 'ndjson' } },
})
const wanted = Number(values.lines)
if (!Number.isSafeInteger(wanted) || wanted < 1) throw new RangeError('--lines is a whole number above 0')

const random = new Random(1)
const pool = Array.from({ length: 400 }, () => linesOf(random)).flat()
const tenth = Math.ceil(wanted / 10)
let [written, complained] = [0, 0]

async function* register(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(dossierFrom(random))}\n`)
  for (let line = 2; line <= wanted; line++) {
    yield await Promise.resolve(Buffer.concat([random.pick(pool), Buffer.from('\n')]))
    if (line % tenth === 0) tell(line)
  }
}

function tell(lines: number): void {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  const megabytes = [rss, heapUsed].map((bytes) => Math.round(bytes / 2 ** 20))
  process.stdout.write(`${lines} lines: ${megabytes[0]} MB resident, ${megabytes[1]} MB of heap\n`)
}

const io: Io = {
  environment: {},
  open: () => Promise.resolve(register()),
  create: () => Promise.reject(new Error('nothing is written to a file')),
  write: (text) => Promise.resolve(void (written += text.length)),
  complain: (text) => void (complained += text.length),
  now: () => 0,
}
const status = await run(['audit', '-', '--format', values.format], io)
process.stdout.write(`exit ${status}; ${written} characters of report, ${complained} of complaints\n`)
