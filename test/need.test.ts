import { afterEach, expect, it, vi } from 'vitest'
import { program } from './need.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('a program is found on the path, by the first of its names that is there', () => {
  expect(program('node').found).toMatch(/node$/)
  expect(program('no-such-program', 'node')).toEqual({ what: 'no-such-program', found: program('node').found })
})

it('a program that is not there is not found', () => {
  expect(program('no-such-program')).toEqual({ what: 'no-such-program', found: undefined })
  vi.stubEnv('PATH', '')
  expect(program('node').found).toBeUndefined()
})
