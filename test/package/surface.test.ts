import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, inject, it } from 'vitest'
import { surfaceOf } from './surface.js'

const reviewed = resolve(import.meta.dirname, '../../docs/api.txt')

it('the public surface is the reviewed one; where the change is meant, npm run surface writes it anew', () => {
  const packed = surfaceOf(join(inject('consumers'), 'node_modules/zhinalys'))
  expect(packed).toBe(readFileSync(reviewed, 'utf8'))
})
