import { expect, inject, it } from 'vitest'
import { describeNeeding } from '../need.js'
import { run } from './run.js'
import { runtimes, type Runtime } from './runtimes.js'
import { verdict } from './verdict.js'

const files = ['verdict.mjs', 'verdict.cjs']

describeNeeding(await runtimes(), 'the packed package on other run times', (programs) => {
  const all = Object.keys(programs) as Runtime[]
  it.each(all.flatMap((name) => files.map((file) => [name, file] as const)))('%s, %s', async (name, file) => {
    expect(await run(programs[name], [file], inject('consumers'))).toBe(verdict)
  })
})
