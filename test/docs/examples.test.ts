import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as zhinalys from 'zhinalys'
import * as matchers from 'zhinalys/matchers'
import * as records from 'zhinalys/records'
import { blocks, complaints, prosePages, results, root, sourceFiles } from './blocks.js'

const all = blocks()

describe('the code that readers are shown', () => {
  it('compiles', { timeout: 60_000 }, () => {
    expect(all.length).toBeGreaterThan(20)
    expect(complaints(all)).toEqual([])
  })

  it('is all that there is: no example and no fence of another kind is overlooked', () => {
    const read = (file: string) => readFileSync(join(root, file), 'utf8')
    const tags = sourceFiles().flatMap((file) => [...read(file).matchAll(/@example/g)])
    const examples = sourceFiles().flatMap((file) => [...read(file).matchAll(/^\s*\* ```\w/gm)])
    expect([tags.length, examples.length]).toEqual([1, 1].map(() => all.filter(({ page }) => !page).length))
    // Commands are run by commands.test.ts; JSON stands in generated pages alone, which pages.test.ts compares; text is
    // what a command prints, compared by translations.test.ts.
    const fences = prosePages().flatMap((file) =>
      [...read(file).matchAll(/^[ >]*(?:```|~~~)(.*)$/gm)].map(([, kind]) => kind),
    )
    expect([...new Set(fences)].sort()).toEqual(['', 'json', 'sh', 'text', 'ts'])
    expect(fences.filter((kind) => kind === 'ts')).toHaveLength(all.filter(({ page }) => page).length)
  })

  it.each(all)('$title runs and gives what it shows', async (block) => {
    const found = await results(block)
    for (const { shown, expected, actual } of found) expect(actual, shown).toEqual(expected)
    if (!block.page) expect(found.length).toBeGreaterThan(0)
  })

  it('every public function has an example of its own, save the twins of the parsers', () => {
    const shown = all.filter(({ page }) => !page).map(({ code }) => code)
    const functions = Object.entries({ ...zhinalys, ...records, ...matchers }).filter(
      ([, value]) => typeof value === 'function',
    )
    const without = functions.filter(([name]) => !shown.some((code) => code.includes(`${name}(`))).map(([name]) => name)
    expect(without.filter((name) => !/^(safeP|p)arse(?!Dossier)/.test(name))).toEqual(['RecordError'])
  })
})
