import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ParentNode

/** A page as a browser would read it, with everything that the standard calls an error in it. */
export function parsed(html: string): { page: Node; errors: string[] } {
  const errors: string[] = []
  const page = parse(html, { onParseError: ({ code, startLine }) => errors.push(`${startLine}: ${code}`) })
  return { page, errors }
}

/** All elements below a node, in their order. */
export function elements(node: Node, ...tags: readonly string[]): Element[] {
  return node.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => [
      ...(tags.length === 0 || tags.includes(child.tagName) ? [child] : []),
      ...elements(child, ...tags),
    ])
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** Elements of a class. */
export function classed(node: Node, name: string): Element[] {
  return elements(node).filter((element) => attribute(element, 'class')?.split(' ').includes(name))
}

export function byId(node: Node, id: string): Element {
  const found = elements(node).find((element) => attribute(element, 'id') === id)
  if (found === undefined) throw new Error(`no element has the id ${id}`)
  return found
}

/** What is read, without what only the eye sees, and without the elements named. */
export function text(node: Node, ...without: readonly string[]): string {
  return node.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value
      if (!tree.isElementNode(child) || attribute(child, 'aria-hidden') === 'true') return ''
      return without.includes(child.tagName) ? '' : text(child, ...without)
    })
    .join('')
}

/** The cells of every row below a node, those of headings included. */
export function rows(node: Node): string[][] {
  return elements(node, 'tr').map((row) => elements(row, 'th', 'td').map((cell) => text(cell).trim()))
}

/** The table with a caption of this id. */
export function tableOf(node: Node, caption: string): Element {
  const found = elements(node, 'table').find((table) =>
    elements(table, 'caption').some((element) => attribute(element, 'id') === caption),
  )
  if (found === undefined) throw new Error(`no table has the caption ${caption}`)
  return found
}
