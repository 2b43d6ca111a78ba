import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from 'zhinalys'
import { en } from 'zhinalys/wording/en'
import { ru } from 'zhinalys/wording/ru'
import { markup } from '../../../src/cli/html/escape.js'
import { printable } from '../../../src/cli/printable.js'
import { assemblyOf, motionOf, openVote, seats, sittingOf, voters } from '../../dossiers.js'
import { byId, elements, parsed, text, type Element } from './dom.js'
import { pageOf, read, rendered } from './pages.js'

describe('hostile names', () => {
  /** A dossier in which everything that may be any text is the text given. */
  const named = (name: string): Dossier => ({
    assembly: {
      ...assemblyOf({ unit: name, id: name }),
      seats: seats.map((seat) => (seat.id === 'm1' ? { ...seat, id: `m1${name}` } : { ...seat, name })),
    },
    sittings: [
      sittingOf({
        id: name,
        present: voters.filter((id) => id !== 'm1'),
        guests: [name],
        motions: [
          motionOf({
            id: name,
            measures: [name],
            ballot: { ...openVote(['c', 'd', 'm2', `m1${name}`, 's', `m1${name}`], 6, 0), mode: 'open' },
          }),
        ],
      }),
    ],
  })
  const shapeOf = (page: ReturnType<typeof parsed>['page']) =>
    elements(page).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '))
  const page = (name: string) => pageOf([named(name)], { wording: en, several: true }, name)
  /** Any character, often one that means something in HTML. */
  const character = fc.oneof(
    fc.constantFrom('<', '>', '&', '"', "'", '`', '/', '=', '-', '!', ';'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  const harmless = shapeOf(parsed(page('x')).page)

  it.each([
    '<script>alert(1)</script>',
    '</title></style></script><img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    "' onfocus='alert(1)' autofocus='",
    '`${alert(1)}`',
    '<!-- ',
    ']]>',
    '&lt;b&gt;',
    '&#60;b',
    '&amp',
    '\u0000\u0007\u001b[31m\r\n\t',
    '\u202Eevil\u202C\u2066\u2069\u200F\u061C',
    '\uD800',
    '\uFFFE\uFFFF\uFDD0',
    '\u{E0041}\u{1FFFF}',
    '\u2028\u2029',
    '\uFEFF',
    '__proto__',
    'ءبت',
    '1'.repeat(10_000),
  ])('%j is told as it is', (name) => {
    const html = page(name)
    const { page: made, errors } = parsed(html)
    expect(errors).toEqual([])
    expect(shapeOf(made)).toEqual(harmless)
    expect(text(elements(made, 'h3').at(-1) as Element).trim()).toBe(`${printable(name)}, officers' assembly`)
    expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{NChar}]/u)
  })

  it('no name whatever changes what the page is made of', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: character }), (name) => {
        const { page: made, errors } = parsed(page(name))
        expect(errors).toEqual([])
        expect(shapeOf(made)).toEqual(harmless)
      }),
      { numRuns: 40 },
    )
  })

  it('text in an attribute stays in it, whichever quotation marks are around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: character }), (name) => {
        const { page: made } = parsed(markup`<p title="${name}" lang='${name}'>${name}</p>`.html)
        const [paragraph] = elements(made, 'p')
        const { title, lang } = Object.fromEntries((paragraph as Element).attrs.map((attr) => [attr.name, attr.value]))
        expect([title, lang, text(paragraph as Element)]).toEqual(Array(3).fill(printable(name)))
        expect((paragraph as Element).attrs).toHaveLength(2)
      }),
    )
  })

  it('what could not be read is quoted, not obeyed', async () => {
    const unread = await read(['<script>alert(1)</script>', '{"<img src=x onerror=alert(1)>":1}'])
    const html = rendered(unread, { wording: ru, several: true }, '<b>.ndjson')
    const { page, errors } = parsed(html)
    expect([errors, elements(page, 'script', 'img', 'b')]).toEqual([[], []])
    expect(text(byId(page, 'unreadable'))).toContain('<b>.ndjson, строка 1')
    expect(elements(page, 'code').map((element) => text(element))).toContain(
      'not JSON, begins with "<script>alert(1)</script>"',
    )
    expect(elements(page, 'article', 'table')).toEqual([])
  })
})
