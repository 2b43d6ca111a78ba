/*
 * What the library costs, as tables in Markdown: each step as a multiple of JSON.parse, how it grows, and what it costs
 * to begin. Run as `npm run bench`, on the package as built.
 */
import { cpus } from 'node:os'
import { version } from 'node:process'
import { costs } from './costs.js'
import { growth } from './growth.js'
import { starts } from './starts.js'

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${version}, ${cpus().length} cores.\n`)
console.log(await costs())
console.log(await starts())
console.log(growth())
console.log('Rule engines beside it: npm run bench:engines. Memory of a register: npm run bench:memory.')
