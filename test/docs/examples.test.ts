import { describe, expect, it } from 'vitest'
import * as zhinalys from 'zhinalys'
import * as matchers from 'zhinalys/matchers'
import * as records from 'zhinalys/records'
import { blocks, complaints, results } from './blocks.js'

const all = blocks()

describe('the code that readers are shown', () => {
  it('compiles', { timeout: 60_000 }, () => {
    expect(all.length).toBeGreaterThan(20)
    expect(complaints(all)).toEqual([])
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
