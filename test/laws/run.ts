/*
 * The differential run for as long as one likes: npm run differential -- --dossiers 10000000 --seed 7
 * Tells the rate on standard error, and the first difference, shrunk, on standard output.
 */
import { parseArgs } from 'node:util'
import { firstDifference } from './compare.js'

const { values } = parseArgs({
  options: { dossiers: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
})
const [dossiers, seed] = [Number(values.dossiers), Number(values.seed)]
if (!Number.isSafeInteger(dossiers) || !Number.isSafeInteger(seed) || dossiers < 1) {
  throw new RangeError('--dossiers and --seed are whole numbers')
}

const begin = performance.now()
const told = (done: number) => {
  const rate = Math.round((1000 * done) / (performance.now() - begin))
  return `${done} of ${dossiers} dossiers, ${rate} a second`
}
let last = begin
const found = firstDifference(seed, dossiers, (done) => {
  if (performance.now() - last < 5000) return
  last = performance.now()
  process.stderr.write(`${told(done)}\n`)
})
process.stderr.write(found === undefined ? `${told(dossiers)}: no difference\n` : 'A difference:\n')
if (found !== undefined) {
  process.stdout.write(`${found}\n`)
  process.exitCode = 1
}
