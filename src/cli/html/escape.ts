import { printable } from '../printable.js'

/** Text that is HTML already. Only `markup` and `trusted` make it, so that no word of a record becomes markup. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Content = Markup | string | number | undefined | false | readonly Content[]

/** HTML in which everything between the literal parts is escaped; a list stands in its order, undefined and false are nothing. */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, i) => (i === 0 ? part : rendered(contents[i - 1]) + part)).join(''))
}

/** Text of our own, such as the style sheet, that must stand as it is. */
export function trusted(html: string): Markup {
  return new Markup(html)
}

function rendered(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Markup) return content.html
  return typeof content === 'object' ? content.map(rendered).join('') : escaped(String(content))
}

function escaped(text: string): string {
  return printable(text).replaceAll(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}
