import type { Conclusion } from '../../verdict/verdict.js'
import { markup, type Markup } from './escape.js'

/** What a thing comes to, for the eye: a shape and a colour. */
export type Mark = Conclusion | 'note' | 'unreadable'

const glyphs: Readonly<Record<Mark, string>> = {
  breached: '✗',
  unknown: '?',
  met: '✓',
  note: '·',
  'not-judged': '–',
  unreadable: '!',
}

/** The shape alone; the word stands beside it, so a voice passes over it. */
export function glyph(mark: Mark): Markup {
  return markup`<span class="glyph ${mark}" aria-hidden="true">${glyphs[mark]}</span>`
}
