/*
 * Fuzzing for as long as one likes: npm run fuzz -- --minutes 10 --seed 7
 * Tells each fault with its seed, and at the end how much was tried; `--inputs 1 --seed S` tries one input again.
 */
import { inspect, parseArgs } from 'node:util'
import { tried } from './fuzz.js'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    inputs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
  },
})
const [minutes, inputs, seed] = [Number(values.minutes), Number(values.inputs), Number(values.seed)]
if (!(minutes > 0) || !(inputs > 0) || !Number.isSafeInteger(seed)) {
  throw new RangeError('--minutes and --inputs are numbers above 0, --seed is a whole number')
}

const begin = performance.now()
const past = () => (performance.now() - begin) / 60_000
const counts = new Map<string, number>()
const faults = new Set<string>()
let done = 0
for (; done < inputs && past() < minutes; done++) {
  const { kind, fault } = await tried(seed + done)
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (fault === undefined) continue
  const told = inspect(fault)
  const place =
    told
      .match(/\n {4}at .*/g)
      ?.slice(0, 2)
      .join('') ?? told
  if (faults.has(place)) continue
  faults.add(place)
  process.stdout.write(`seed ${seed + done}, ${kind}: ${told.slice(0, 3000)}\n\n`)
}
const summary = { seed, minutes: Math.round(past() * 10) / 10, inputs: done, ...Object.fromEntries(counts) }
process.stdout.write(`${JSON.stringify({ ...summary, found: faults.size })}\n`)
if (faults.size > 0) process.exitCode = 1
