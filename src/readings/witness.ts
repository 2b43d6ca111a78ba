import { matters } from './dependence.js'
import { questionsOf, type Form, type Forms, type Leaf } from './forms.js'
import { options, type Question, type Readings } from './options.js'

/** Readings under which a judgement would come to another value than by default, one for each question it depends on. */
export interface Witness<T> {
  readonly question: Question
  /** Only the readings other than the defaults. */
  readonly under: Partial<Readings>
  readonly value: T
}

/** A reading of a question as its place in the question's list: 0 is the default. */
interface Choice {
  readonly question: Question
  readonly reading: number
}

/** One witness a question: those that matter alone, then those that matter only together with others, the fewest first. */
export function witnesses<T>(root: Form<T>, forms: Forms<T>): Witness<T>[] {
  const alone: Witness<T>[] = []
  const together: Witness<T>[] = []
  for (const question of questionsOf(root)) {
    const single = mattersAlone(root, question)
    if (single !== undefined) alone.push(single)
    else if (matters(root, question, forms)) together.push(mattersTogether(root, question))
  }
  return [...alone, ...together]
}

function mattersAlone<T>(root: Form<T>, question: Question): Witness<T> | undefined {
  const byDefault = valueUnder(root, [])
  for (let reading = 1; reading < options[question].length; reading++) {
    const under = [{ question, reading }]
    const value = valueUnder(root, under)
    if (value !== byDefault) return witness(question, under, value)
  }
  return undefined
}

/**
 * The fewest readings, one of them the question's, under which the value is another than without that one; preferably
 * another than by default.
 */
function mattersTogether<T>(root: Form<T>, question: Question): Witness<T> {
  const search = { question, byDefault: valueUnder(root, []), fewest: Infinity, best: undefined }
  follow(root, [], search)
  return search.best as unknown as Witness<T>
}

/** A search for a witness, and the best found so far. */
interface Search<T> {
  readonly question: Question
  readonly byDefault: T
  fewest: number
  best: Witness<T> | undefined
}

type Under = readonly Choice[]

/** To wherever the question is asked; there its default and each other reading part. */
function follow<T>(form: Form<T>, under: Under, search: Search<T>): void {
  if (form.question === undefined) return
  const { question, children } = form
  const [usual] = children as [Form<T>]
  children.forEach((child, reading) => {
    const chosen = [...under, { question, reading }]
    if (question === search.question) part(usual, child, chosen, search)
    else follow(child, chosen, search)
  })
}

/** Side by side, to where the two come to different values; what has as many readings as the best found is no better. */
function part<T>(usual: Form<T>, other: Form<T>, under: Under, search: Search<T>): void {
  if (usual === other || deviations(under) >= search.fewest) return
  const asking = usual.question === undefined ? other : usual
  if (asking.question === undefined) {
    keep(under, (other as Leaf<T>).value, search)
    return
  }
  const { question, children } = asking
  const given = under.find((choice) => choice.question === question)
  children.forEach((child, reading) => {
    if (given !== undefined && given.reading !== reading) return
    const chosen = given === undefined ? [...under, { question, reading }] : under
    if (asking === usual) part(child, other, chosen, search)
    else part(usual, child, chosen, search)
  })
}

function keep<T>(under: Under, value: T, search: Search<T>): void {
  const rank = deviations(under) + (value === search.byDefault ? moreThanAnyPathAsks : 0)
  if (rank >= search.fewest) return
  search.fewest = rank
  search.best = witness(search.question, under, value)
}

const moreThanAnyPathAsks = 1000

function deviations(under: Under): number {
  let count = 0
  for (const { reading } of under) if (reading > 0) count++
  return count
}

function valueUnder<T>(form: Form<T>, under: Under): T {
  let at = form
  while (at.question !== undefined) at = at.children[readingIn(under, at.question)] as Form<T>
  return at.value
}

function readingIn(under: Under, question: Question): number {
  for (const choice of under) if (choice.question === question) return choice.reading
  return 0
}

function witness<T>(question: Question, under: Under, value: T): Witness<T> {
  const others = under.filter(({ reading }) => reading > 0)
  const readings = others.map((choice) => [choice.question, options[choice.question][choice.reading]] as const)
  return { question, under: Object.fromEntries(readings), value }
}
