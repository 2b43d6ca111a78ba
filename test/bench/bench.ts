/*
 * What judging costs, as a multiple of the JSON.parse of the same dossiers: in one process, warmed up, each round
 * measuring every task in turn, so that whatever else the machine does falls on all alike. Run as `npm run bench`, on
 * the package as built.
 */
import { Bench } from 'tinybench'
import { judgeDossier, judgeDossierAcross, type Dossier } from 'zhinalys'
import { auditLines } from 'zhinalys/audit'
import { parseDossier } from 'zhinalys/records'
import { linesOf } from './register.js'

const rounds = 15
const lines = linesOf(100)
const parsed = lines.map((line): unknown => JSON.parse(line))
const dossiers = parsed.map(parseDossier)
const findings = dossiers.reduce((sum, dossier) => sum + judgeDossier(dossier).findings.length, 0)
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0)

/** What was made and is thrown away: an engine must not find out that nobody looks at it. */
let made = 0

const tasks: Readonly<Record<string, () => void | Promise<void>>> = {
  'JSON.parse': () => {
    for (const line of lines) made += (JSON.parse(line) as Dossier).assembly.seats.length
  },
  'parseDossier (validate)': () => {
    for (const record of parsed) made += parseDossier(record).assembly.seats.length
  },
  judgeDossier: () => {
    for (const dossier of dossiers) made += judgeDossier(dossier).findings.length
  },
  judgeDossierAcross: () => {
    for (const dossier of dossiers) made += judgeDossierAcross(dossier).findings.length
  },
  'auditLines to NDJSON': async () => {
    for await (const result of auditLines(lines)) made += JSON.stringify(result).length
  },
}

/** The mean time of each task in one round, garbage collection included, in milliseconds. */
async function round(): Promise<Map<string, number>> {
  const bench = new Bench({ time: 40, iterations: 3, warmupTime: 0, warmupIterations: 0 })
  for (const [name, run] of Object.entries(tasks)) bench.add(name, run)
  const done = await bench.run()
  return new Map(done.map(({ name, result }) => [name, result?.mean ?? NaN]))
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}

async function ratios(): Promise<void> {
  for (let warmup = 0; warmup < 5; warmup++) await round()
  const measured: Map<string, number>[] = []
  while (measured.length < rounds) measured.push(await round())
  const parse = (each: ReadonlyMap<string, number>) => each.get('JSON.parse') as number
  const shown = Object.keys(tasks).map((task) => {
    const times = measured.map((each) => each.get(task) as number)
    const ratio = median(measured.map((each) => (each.get(task) as number) / parse(each)))
    return { task, 'µs a dossier': tenths((median(times) / lines.length) * 1000), '× JSON.parse': hundredths(ratio) }
  })
  console.log(
    `${lines.length} dossiers of ${Math.round(bytes / lines.length)} bytes, ${findings / lines.length} findings each`,
  )
  console.table(shown)
}

/** How the cost of one thing grows with how many there are: the last column stays level where it grows as they do. */
function scaling(of: string, sizes: readonly number[], workOf: (size: number) => () => void): void {
  const shown = sizes.map((size) => {
    const work = workOf(size)
    const times = Array.from({ length: 5 }, () => {
      const begun = performance.now()
      work()
      return performance.now() - begun
    })
    const least = Math.min(...times)
    return { [of]: size, 'ms in all': tenths(least), 'µs each': tenths((least / size) * 1000) }
  })
  console.table(shown)
}

function hundredths(number: number): number {
  return Math.round(number * 100) / 100
}

function tenths(number: number): number {
  return Math.round(number * 10) / 10
}

await ratios()
scaling('dossiers', [100, 1_000, 10_000, 100_000], (size) => () => {
  for (let i = 0; i < size; i++) {
    made += judgeDossier(parseDossier(JSON.parse(lines[i % lines.length] as string))).findings.length
  }
})
scaling('sittings', [3, 30, 300, 3_000], (sittings) => judging(linesOf(1, { sittings })))
scaling('seats', [8, 80, 800, 8_000], (seats) => judging(linesOf(1, { seats })))

function judging([line = '']: readonly string[]): () => void {
  const dossier = parseDossier(JSON.parse(line))
  return () => {
    made += judgeDossier(dossier).findings.length
  }
}

if (made === 0) throw new Error('Nothing was judged.')
