import { dependence, type Tree } from './dependence.js'
import { options, type Question, type Readings } from './options.js'
import { checkedReading, unknownQuestion, watched } from './readings.js'

/** What a judgement comes to across readings. */
export interface Across<T> {
  /** Every combination of readings gives the same value, as JSON. */
  readonly settled: boolean
  /** The value under the default readings, with those held. */
  readonly value: T
  /** Each value with the readings that lead to it; only questions that were asked on the way are named. */
  readonly branches: readonly { readonly value: T; readonly under: readonly Partial<Readings>[] }[]
  /** The questions of which changing one alone, from some combination of the others, changes the value. */
  readonly dependsOn: readonly Question[]
}

/** More paths than this are no longer a question of readings. */
const mostPaths = 100_000

/**
 * Judges under every combination of readings that could matter: a question is branched on only where the judgement asks
 * it, path by path. For one vote, one seat, one sitting.
 *
 * @param judge a pure function of the readings, such as one judgement of one record; it must not copy what it is given
 * @param holding questions that are settled beforehand
 * @returns the value by default, whether it is settled, the branches, and the questions it depends on
 * @throws RangeError for a question or a reading that does not exist, and past 100,000 paths; TypeError where the
 * readings are copied
 * @example
 * ```ts
 * const tied = { present: 6, for: 2, against: 2, abstained: 2, casting: 'for' } as const
 * const across = acrossReadings((readings) => countVote(tied, readings).result)
 * across.settled // => false
 * across.value // => 'rejected'
 * across.dependsOn // => ['majority', 'tie', 'castingVote']
 * acrossReadings((readings) => countVote(tied, readings).result, { tie: 'never' }).settled // => true
 * ```
 */
export function acrossReadings<T>(judge: (readings: Readings) => T, holding: Partial<Readings> = {}): Across<T> {
  const paths = explore(judge, holding)
  const branches = new Map<string, { value: T; under: Partial<Readings>[] }>()
  for (const { path, value, json } of paths) {
    const branch = branches.get(json) ?? { value, under: [] }
    branches.set(json, branch)
    branch.under.push(Object.fromEntries(path.map(({ question, reading }) => [question, reading])))
  }
  const [{ value }] = paths as [Taken<T>]
  return { settled: branches.size === 1, value, branches: [...branches.values()], dependsOn: dependence(treeOf(paths)) }
}

/** The decision tree of a judgement: what it asks, and what each reading leads to, as JSON. */
export function decisionTree(judge: (readings: Readings) => unknown, holding: Partial<Readings> = {}): Tree {
  return treeOf(explore(judge, holding))
}

/** A judgement on one path of readings. */
interface Taken<T> {
  readonly path: Path
  readonly value: T
  readonly json: string
}

/** Every path, depth first, the default readings first. */
function explore<T>(judge: (readings: Readings) => T, holding: Partial<Readings>): Taken<T>[] {
  const held = checkedHolding(holding)
  const taken: Taken<T>[] = []
  let path: Path | undefined = []
  while (path !== undefined) {
    if (taken.length === mostPaths) throw tooMany(taken.map((each) => each.path))
    const value = judge(watch(path, held))
    taken.push({ path, value, json: jsonOf(value) })
    path = nextAfter(path)
  }
  return taken
}

/** Values are compared as JSON; what is none, such as `undefined`, is compared as nothing. */
function jsonOf(value: unknown): string {
  const json: unknown = JSON.stringify(value)
  return typeof json === 'string' ? json : ''
}

/** One question asked on the way, and the reading given. */
interface Step {
  readonly question: Question
  readonly reading: string
}
type Path = Step[]

/** Readings that note what is asked: a question not asked before on this path gets its first reading, and joins the path. */
function watch(path: Path, held: ReadonlyMap<string, string>): Readings {
  const given = new Map(path.map(({ question, reading }) => [question as string, reading]))
  const refuse = (): never => {
    throw new TypeError('Readings that are judged across cannot be copied or listed: hand on the object itself.')
  }
  return new Proxy({} as Readings, {
    get(_, key) {
      if (key === watched) return true
      if (typeof key === 'symbol') return undefined
      const known = held.get(key) ?? given.get(key)
      if (known !== undefined) return known
      if (!Object.hasOwn(options, key)) throw unknownQuestion(key)
      const step = { question: key as Question, reading: options[key as Question][0] }
      path.push(step)
      given.set(key, step.reading)
      return step.reading
    },
    ownKeys: refuse,
    getOwnPropertyDescriptor: refuse,
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
  })
}

/** The next path in depth-first order: the last question that has another reading takes it. */
function nextAfter(path: Path): Path | undefined {
  for (let length = path.length; length > 0; length--) {
    const { question, reading } = path[length - 1] as Step
    const readings: readonly string[] = options[question]
    const next = readings[readings.indexOf(reading) + 1]
    if (next !== undefined) return [...path.slice(0, length - 1), { question, reading: next }]
  }
  return undefined
}

function treeOf(paths: readonly Taken<unknown>[], depth = 0): Tree {
  const [{ path, json }] = paths as [Taken<unknown>]
  const step = path[depth]
  if (step === undefined) return { value: json }
  const { question } = step
  const children = options[question].map((reading) =>
    treeOf(
      paths.filter((taken) => taken.path[depth]?.reading === reading),
      depth + 1,
    ),
  )
  return { question, children }
}

function checkedHolding(holding: Partial<Readings>): ReadonlyMap<string, string> {
  const given = Object.entries<string | undefined>(holding).filter(([, reading]) => reading !== undefined)
  return new Map(given.map(([question, reading]) => [question, checkedReading(question, reading as string)]))
}

function tooMany(paths: readonly Path[]): RangeError {
  const asked = new Set(paths.flatMap((path) => path.map(({ question }) => question)))
  return new RangeError(
    `More than ${mostPaths} paths: hold some of the questions asked, ${[...asked].join(', ')}, or judge a smaller part.`,
  )
}
