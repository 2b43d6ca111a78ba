import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mutationSection } from '../../docs/generate/mutation.js'
import { equivalents } from './equivalents.js'
import { mutantsOf } from './report.js'

it.each(equivalents)('$file still has the line whose mutants are explained: $line', ({ file, line }) => {
  const lines = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').split('\n')
  expect(lines.map((each) => each.trim())).toContain(line)
})

it('a mutant is told by the first line that it changes, and by what stands there instead', () => {
  const source = 'if (a) {\n  b()\n}\n  return a < b\n'
  const block = { status: 'Killed', replacement: '{}', location: at(1, 8, 3, 2) }
  const sign = { status: 'Survived', replacement: 'a <= b', location: at(4, 10, 4, 15) }
  expect(mutantsOf({ files: { 'src/x.ts': { source, mutants: [block, sign] } } })).toEqual([
    { file: 'src/x.ts', line: 'if (a) {', mutant: 'if (a) {}', status: 'Killed' },
    { file: 'src/x.ts', line: 'return a < b', mutant: 'return a <= b', status: 'Survived' },
  ])
})

it('the page has the figures of a run, its score, and every explanation', () => {
  const folders = [
    { folder: 'src/verdict', mutants: 9, killed: 6, timeout: 2, explained: 1 },
    { folder: 'src/calendar', mutants: 11, killed: 8, timeout: 0, explained: 3 },
  ]
  const section = mutationSection({ date: '2026-11-29', folders })
  expect(section).toContain('80.0 % of the mutants are killed by a test, all others are explained here')
  expect(section).toContain('| src/verdict | 9 | 6 | 2 | 1 | 0 |')
  expect(section).toContain('| in all | 20 | 14 | 2 | 4 | 0 |')
  for (const { why } of equivalents) expect(section).toContain(why)
})

it('the page says where a mutant is neither killed nor explained', () => {
  const folders = [{ folder: 'src/verdict', mutants: 9, killed: 6, timeout: 1, explained: 1 }]
  const section = mutationSection({ date: '2026-11-29', folders })
  expect(section).toContain('not all others are explained')
  expect(section).toContain('| src/verdict | 9 | 6 | 1 | 1 | 1 |')
})

function at(line: number, column: number, lastLine: number, end: number) {
  return { start: { line, column }, end: { line: lastLine, column: end } }
}
