import { describe, expect, it } from 'vitest'
import { cite } from '../../src/provisions/cite.js'
import { edition } from '../../src/provisions/edition.js'
import type { ProvisionId } from '../../src/provisions/places.js'
import { provisions } from '../../src/provisions/provisions.js'
import citations from '../fixtures/citations.json'
import given from '../fixtures/provisions.json'

const ids = Object.keys(citations) as ProvisionId[]

describe('the provisions', () => {
  it('are the 95 given, in the order of the text, kk, ru and en as given', () => {
    const table = Object.entries(provisions).map(([id, { paragraph, ...rest }]) => {
      expect(id.split('.')[0]).toBe(String(paragraph))
      return { id, ...rest }
    })
    expect(table).toEqual(given)
    expect(Object.keys(provisions)).toEqual(given.map(({ id }) => id))
  })

  it.each(ids)('%s is cited by its official place, full and short, in three languages', (id) => {
    const { short, ...full } = citations[id]
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(cite(id, language)).toBe(full[language])
      expect(cite(id, language, 'short')).toBe(short[language])
    }
  })
})

describe('the edition', () => {
  it('names the order, the day of its approval and the text that was read', () => {
    expect(edition).toMatchObject({ order: 'No. 7', approved: '2023-01-06', language: 'kk' })
    expect(edition.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})
