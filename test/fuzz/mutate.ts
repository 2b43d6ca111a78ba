import type { Random } from '../model/random.js'
import { keys, texts, values } from './hostile.js'
import { leaf, textOf, treeOf, withinTree, type Tree } from './tree.js'

/** A record as JSON, changed in some places so that it may be none any more. */
export function mutated(record: unknown, random: Random): string {
  const root = treeOf(record)
  const changes = random.pick([0, 1, 1, 1, 2, 3, 8])
  for (let i = 0; i < changes; i++) random.pick(mutations)(root, random)
  return textOf(root)
}

/** A record with the same text in place of one of its ids and names, wherever that stands: mostly still a record. */
export function renamed(record: unknown, random: Random): string {
  const root = treeOf(record)
  for (let i = random.between(1, 3); i > 0; i--) rename(root, random)
  return textOf(root)
}

type Mutation = (root: Tree, random: Random) => void

const mutations: readonly Mutation[] = [
  drop,
  repeat,
  add,
  rekey,
  replace,
  replace,
  graft,
  nest,
  enlarge,
  shuffle,
  rename,
]

function drop(root: Tree, random: Random): void {
  const parts = partsOf(somewhere(root, random))
  if (parts.length > 0) parts.splice(random.between(0, parts.length - 1), 1)
}

/** Twice in a list, or a key twice. */
function repeat(root: Tree, random: Random): void {
  const parts = partsOf(somewhere(root, random))
  if (parts.length > 0) parts.splice(random.between(0, parts.length), 0, random.pick(parts))
}

function add(root: Tree, random: Random): void {
  const tree = somewhere(root, random)
  if (tree.is === 'list') tree.items.push(hostile(random))
  if (tree.is === 'record') tree.entries.push([random.pick(keys), hostile(random)])
}

function rekey(root: Tree, random: Random): void {
  const tree = somewhere(root, random)
  if (tree.is === 'record' && tree.entries.length > 0) random.pick(tree.entries)[0] = random.pick(keys)
}

function replace(root: Tree, random: Random): void {
  put(root, random, hostile(random))
}

/** What belongs elsewhere. */
function graft(root: Tree, random: Random): void {
  put(root, random, leaf(textOf(random.pick(withinTree(root)))))
}

function nest(root: Tree, random: Random): void {
  const depth = random.pick([1, 2, 50, 2_000])
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const)
  put(root, random, leaf(`${open.repeat(depth)}${textOf(hostile(random))}${close.repeat(depth)}`))
}

function enlarge(root: Tree, random: Random): void {
  const lists = withinTree(root).filter((tree) => tree.is === 'list')
  if (lists.length === 0) return
  const { items } = random.pick(lists)
  const item = items.length > 0 && random.chance(0.7) ? random.pick(items) : hostile(random)
  const times = random.pick([10, 30, 150])
  items.push(...Array.from({ length: times }, () => item))
}

function shuffle(root: Tree, random: Random): void {
  const parts = partsOf(somewhere(root, random))
  parts.splice(0, parts.length, ...random.shuffled<unknown>(parts))
}

function rename(root: Tree, random: Random): void {
  const names = withinTree(root).filter((tree) => tree.is === 'leaf' && tree.json.startsWith('"'))
  if (names.length === 0) return
  const before = textOf(random.pick(names))
  const after = JSON.stringify(random.pick(texts))
  for (const tree of names) if (tree.is === 'leaf' && tree.json === before) tree.json = after
}

function put(root: Tree, random: Random, tree: Tree): void {
  const holder = somewhere(root, random)
  if (holder.is === 'list' && holder.items.length > 0) holder.items[random.between(0, holder.items.length - 1)] = tree
  if (holder.is === 'record' && holder.entries.length > 0) random.pick(holder.entries)[1] = tree
}

function somewhere(root: Tree, random: Random): Tree {
  return random.pick(withinTree(root).filter((tree) => tree.is !== 'leaf'))
}

function partsOf(tree: Tree): unknown[] {
  return tree.is === 'leaf' ? [] : tree.is === 'list' ? tree.items : tree.entries
}

function hostile(random: Random): Tree {
  return leaf(random.chance(0.5) ? random.pick(values) : JSON.stringify(random.pick(texts)))
}
