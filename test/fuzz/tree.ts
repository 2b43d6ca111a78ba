/*
 * A JSON text as a tree that may hold what no value can: a key twice, `__proto__` as a key, a number too great.
 */
export type Tree =
  | { readonly is: 'leaf'; json: string }
  | { readonly is: 'list'; readonly items: Tree[] }
  | { readonly is: 'record'; readonly entries: [key: string, value: Tree][] }

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { is: 'list', items: value.map(treeOf) }
  if (typeof value !== 'object' || value === null) return leaf(JSON.stringify(value))
  return { is: 'record', entries: Object.entries(value).map(([key, inner]) => [key, treeOf(inner)]) }
}

export function leaf(json: string): Tree {
  return { is: 'leaf', json }
}

export function textOf(tree: Tree): string {
  if (tree.is === 'leaf') return tree.json
  if (tree.is === 'list') return `[${tree.items.map(textOf).join(',')}]`
  return `{${tree.entries.map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`).join(',')}}`
}

/** A tree with every tree inside it. */
export function withinTree(tree: Tree): Tree[] {
  const inner = tree.is === 'list' ? tree.items : tree.is === 'record' ? tree.entries.map(([, value]) => value) : []
  return [tree, ...inner.flatMap(withinTree)]
}
