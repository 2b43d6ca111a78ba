interface Token {
  type: string
  readonly children: readonly Token[] | null
}

interface Parser {
  readonly core: { readonly ruler: { push(name: string, rule: (state: { readonly tokens: Token[] }) => void): void } }
}

/** TypeDoc makes the anchor of a heading from its plain text, GitHub from its code as well: here code becomes text. */
export function headingsAsText(parser: Parser): void {
  parser.core.ruler.push('headings-as-text', ({ tokens }) => {
    tokens.forEach(({ type }, i) => {
      if (type !== 'heading_open') return
      for (const part of tokens[i + 1]?.children ?? []) if (part.type === 'code_inline') part.type = 'text'
    })
  })
}
