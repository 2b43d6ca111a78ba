/* How the cost of a thing grows with how many there are: the last column stays level where it grows as they do. */
import { judgeDossier } from 'zhinalys'
import { parseDossier } from 'zhinalys/records'
import { processorTime } from './measured.js'
import { linesOf } from './register.js'
import { table, tenths } from './table.js'

let made = 0

const lines = linesOf(100)

function reading(dossiers: number): () => void {
  return () => {
    for (let i = 0; i < dossiers; i++) {
      made += judgeDossier(parseDossier(JSON.parse(lines[i % lines.length] as string))).findings.length
    }
  }
}

function judging([line = '']: readonly string[]): () => void {
  const dossier = parseDossier(JSON.parse(line))
  return () => {
    made += judgeDossier(dossier).findings.length
  }
}

/** The least of five times, or of one where it is long. */
function rowOf(of: string, count: number, work: () => void): (string | number)[] {
  const times: number[] = []
  do {
    const begun = processorTime()
    work()
    times.push(processorTime() - begun)
  } while (times.length < 5 && (times[0] as number) < 5_000)
  const least = Math.min(...times)
  return [of, count, tenths(least), tenths((least / count) * 1000)]
}

/** @returns the table */
export function growth(): string {
  const rows = [
    ...[100, 1_000, 10_000, 100_000, 1_000_000].map((count) =>
      rowOf('dossiers read and judged', count, reading(count)),
    ),
    ...[3, 30, 300, 3_000].map((sittings) => rowOf('sittings judged', sittings, judging(linesOf(1, { sittings })))),
    ...[8, 80, 800, 8_000].map((seats) => rowOf('seats judged', seats, judging(linesOf(1, { seats })))),
  ]
  if (made === 0) throw new Error('Nothing was judged.')
  return table(['of', 'how many', 'ms in all', 'µs each'], rows)
}
