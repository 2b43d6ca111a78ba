import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ofPresent, ofStartDays } from './enumerations.js'
import { chapters, laws } from './registry.js'

it('every law listed has its test', () => {
  const folder = new URL('../', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const tests = files.filter((name) => /(?<!registry)\.test\.ts$/.test(name))
  const text = tests.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const enumerated = Object.keys({ ...ofPresent, ...ofStartDays })
  const names = Object.keys(laws)
  const untested = names.filter((name) => !enumerated.includes(name) && !new RegExp(`laws\\.${name}\\b`).test(text))
  expect(untested).toEqual([])
  expect(new Set(Object.values(laws).map(({ law }) => law)).size).toBe(names.length)
})

it('no two laws have one name', () => {
  expect(chapters.reduce((count, chapter) => count + Object.keys(chapter.laws).length, 0)).toBe(
    Object.keys(laws).length,
  )
})
