import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { laws } from './registry.js'

it('every law listed has its test', () => {
  const folder = new URL('./', import.meta.url)
  const tests = readdirSync(folder).filter((name) => /(?<!registry)\.test\.ts$/.test(name))
  const text = tests.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const names = Object.keys(laws)
  expect(names.filter((name) => !new RegExp(`laws\\.${name}\\b`).test(text))).toEqual([])
  expect(new Set(Object.values(laws).map(({ law }) => law)).size).toBe(names.length)
})
