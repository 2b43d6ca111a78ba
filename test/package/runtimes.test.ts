import { expect, inject, it } from 'vitest'
import { describeNeeding } from '../need.js'
import { run } from './run.js'
import { runtimes } from './runtimes.js'
import { verdict } from './verdict.js'

for (const runtime of await runtimes()) {
  describeNeeding(runtime, `the packed package on ${runtime.what}`, (program) => {
    it.each(['verdict.mjs', 'verdict.cjs'])('%s', async (file) => {
      expect(await run(program, [file], inject('consumers'))).toBe(verdict)
    })
  })
}
