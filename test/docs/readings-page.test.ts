import { describe, expect, it } from 'vitest'
import { questions, type Question } from 'zhinalys'
import { readingsPage, rowsOf } from '../../docs/generate/readings.js'
import { carried, counterexample } from '../../docs/generate/readings/monotone.js'
import { explained } from '../../docs/generate/readings/questions.js'

const names = Object.keys(questions) as Question[]

describe.each(names)('%s', (question) => {
  const rows = rowsOf(question)

  it('parts in both patterns of facts', () => {
    for (const pattern of [1, 2]) expect(new Set(rows.map((row) => row[pattern])).size).toBeGreaterThan(1)
  })

  it('has no two readings that give the same in both, as far as two patterns can tell them apart', () => {
    const told = new Set(rows.map((row) => row.slice(1).join(' · ')))
    // Five readings of the headcount, which is met or breached: two patterns tell four apart.
    expect(told.size).toBe(Math.min(rows.length, 4))
  })

  it('has an argument of its own for each reading', () => {
    const given = Object.values<{ argument: string }>(explained[question].readings).map(({ argument }) => argument)
    expect(given).toHaveLength(questions[question].readings.length)
    expect(new Set(given).size).toBe(given.length)
    for (const argument of given) expect(argument.length).toBeGreaterThan(100)
  })
})

describe('the page', () => {
  const text = readingsPage.text()

  it('counts the combinations of readings', () => {
    // Two or three readings each, save the tie with four and the headcount with five.
    const two = names.filter((question) => questions[question].readings.length === 2).length
    const three = names.filter((question) => questions[question].readings.length === 3).length
    expect(two + three).toBe(names.length - 2)
    expect(text).toContain(`**${(2 ** two * 3 ** three * 4 * 5).toLocaleString('en')} combinations**`)
  })

  it('opens every table cell with words, and no question goes without its section', () => {
    for (const question of names) expect(text).toContain(`\n### ${question}\n`)
    expect(text).not.toMatch(/undefined|\[object|\| {2}\|(?! A)/)
  })
})

describe('more support', () => {
  it('may lose where the casting vote is checked again, or turnout is asked for', () => {
    const six = { carries: [3, 3, 0], fails: [3, 2, 1] } as const
    expect([carried(six.carries, {}), carried(six.fails, {})]).toEqual([true, false])
    expect([carried([1, 1, 4], { tie: 'override' }), carried([2, 1, 3], { tie: 'override' })]).toEqual([true, false])
    expect(counterexample({ majority: 'simple-turnout', tie: 'never' })).toBeDefined()
  })

  it('never loses under an absolute majority whose ties are halves, or fall', () => {
    expect(counterexample({ tie: 'half-of-present' })).toBeUndefined()
    expect(counterexample({ tie: 'never' })).toBeUndefined()
  })
})
