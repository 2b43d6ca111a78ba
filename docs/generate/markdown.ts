/** The anchor that GitHub gives to a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

/** A link to a heading of a page; without a page, of the same one. */
export function link(text: string, heading: string, page = ''): string {
  return `[${text}](${page}#${anchorOf(heading)})`
}

/** Two backquotes about a text that has one itself. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** A figure with commas, 12,345. */
export function figure(count: number): string {
  return count.toLocaleString('en')
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Blocks parted by empty lines, the last with its line end. */
export function page(...blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}

/** Says where a page comes from, for those who would mend it by hand. */
export const generated = '<!-- Written by `npm run pages` from docs/generate: mend it there. -->'
