import { Bench } from 'tinybench'

/** What is timed, by name. */
export type Tasks = Readonly<Record<string, () => void | Promise<void>>>

export interface Measured {
  readonly task: string
  readonly milliseconds: number
  /** To the task that all are compared with, each in its own round. */
  readonly ratio: number
}

const rounds = 15

/**
 * Times tasks in one process, warmed up, each round measuring every task in turn, so that whatever else the machine does
 * falls on all alike. The figures are medians of the rounds.
 */
export async function measured(tasks: Tasks, unit: string): Promise<Measured[]> {
  for (let warmup = 0; warmup < 30; warmup++) await round(tasks)
  const times: Map<string, number>[] = []
  while (times.length < rounds) times.push(await round(tasks))
  return Object.keys(tasks).map((task) => ({
    task,
    milliseconds: median(times.map((each) => each.get(task) as number)),
    ratio: median(times.map((each) => (each.get(task) as number) / (each.get(unit) as number))),
  }))
}

/**
 * The time that the process has had of the processor, in milliseconds, its garbage collection in other threads included.
 * It stands still while other programs run.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The mean time of each task in one round, garbage collection included, in milliseconds. */
async function round(tasks: Tasks): Promise<Map<string, number>> {
  const bench = new Bench({ time: 40, iterations: 3, warmupTime: 0, warmupIterations: 0, now: processorTime })
  for (const [name, run] of Object.entries(tasks)) bench.add(name, run)
  const done = await bench.run()
  return new Map(done.map(({ name, result }) => [name, result?.mean ?? NaN]))
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}
