import { dependence, type Tree } from './dependence.js'
import { options, type Question, type Readings } from './options.js'

/** Readings under which a judgement would come to another value than by default, one for each question it depends on. */
export interface Witness {
  readonly question: Question
  /** Only the readings other than the defaults. */
  readonly under: Partial<Readings>
  /** The value as JSON. */
  readonly value: string
}

/** One witness a question: those that matter alone, then those that matter only together with others, the fewest first. */
export function witnesses(tree: Tree, defaults: Readings): Witness[] {
  const found = dependence(tree).map((question) => witnessOf(question, tree, defaults))
  const alone = ({ under }: Witness) => Object.keys(under).length === 1
  return [...found.filter(alone), ...found.filter((witness) => !alone(witness))]
}

type Under = ReadonlyMap<Question, string>

function witnessOf(question: Question, tree: Tree, defaults: Readings): Witness {
  const byDefault = valueUnder(tree, new Map(), defaults)
  const telling = leavesOf(tree, defaults).filter(
    ({ under, value }) => under.has(question) && value !== valueUnder(tree, without(under, question), defaults),
  )
  const candidates = telling.length > 0 ? telling : [...pairs(question, tree, defaults, new Map())]
  const rank = ({ under, value }: Leaf) => under.size + (value === byDefault ? 1000 : 0)
  const [best] = candidates.toSorted((a, b) => rank(a) - rank(b)) as [Leaf]
  return { question, under: Object.fromEntries(best.under), value: best.value }
}

/**
 * Readings under which the question's default and another of its readings part, where they part only by what one of the
 * two goes on to ask.
 */
function* pairs(question: Question, tree: Tree, defaults: Readings, under: Under): Generator<Leaf> {
  if ('value' in tree) return
  for (const [i, child] of tree.children.entries()) {
    const reading = options[tree.question][i] as string
    if (tree.question !== question)
      yield* pairs(question, child, defaults, new Map([...under, [tree.question, reading]]))
    else if (reading !== defaults[question]) {
      const usual = tree.children[(options[question] as readonly string[]).indexOf(defaults[question])] as Tree
      for (const leaf of parting(usual, child, under)) {
        const others = [...leaf.under].filter(([asked, given]) => given !== defaults[asked])
        yield { under: new Map([...others, [question, reading]]), value: leaf.value }
      }
    }
  }
}

/** Readings under which two trees come to different values, with that of the second. */
function* parting(a: Tree, b: Tree, under: Under): Generator<Leaf> {
  const asking = 'value' in a ? b : a
  if ('value' in asking) {
    if ('value' in a && a.value !== asking.value) yield { under, value: asking.value }
    return
  }
  const { question, children } = asking
  const readings: readonly string[] = options[question]
  for (const reading of under.has(question) ? [under.get(question) as string] : readings) {
    const child = children[readings.indexOf(reading)] as Tree
    const known = new Map([...under, [question, reading]])
    yield* asking === a ? parting(child, b, known) : parting(a, child, known)
  }
}

interface Leaf {
  readonly under: Under
  readonly value: string
}

function leavesOf(tree: Tree, defaults: Readings, under: Under = new Map()): Leaf[] {
  if ('value' in tree) return [{ under, value: tree.value }]
  const { question, children } = tree
  return children.flatMap((child, i) => {
    const reading: string = options[question][i] as string
    return leavesOf(child, defaults, reading === defaults[question] ? under : new Map([...under, [question, reading]]))
  })
}

function valueUnder(tree: Tree, under: Under, defaults: Readings): string {
  if ('value' in tree) return tree.value
  const readings: readonly string[] = options[tree.question]
  const reading = under.get(tree.question) ?? defaults[tree.question]
  return valueUnder(tree.children[readings.indexOf(reading)] as Tree, under, defaults)
}

function without(under: Under, question: Question): Under {
  const rest = new Map(under)
  rest.delete(question)
  return rest
}
