import { options, type Question } from './options.js'

/**
 * What a judgement comes to as a decision tree, reduced: which question it asks next, and what each reading leads to.
 * Equal trees are one form, and a question whose readings all lead to one form is left out.
 */
export type Form<T> = Leaf<T> | Fork<T>

export interface Leaf<T> {
  /** Of its own; those of forks are below 0. */
  readonly id: number
  readonly question?: undefined
  readonly value: T
}

export interface Fork<T> {
  readonly id: number
  readonly question: Question
  /** In the order of the question's readings. */
  readonly children: readonly Form<T>[]
}

/** The forms of one judgement, each kept once. */
export class Forms<T> {
  readonly #leaves = new Map<T, Leaf<T>>()
  readonly #forks = new Map<string, Fork<T>>()

  leaf(value: T): Leaf<T> {
    const known = this.#leaves.get(value)
    if (known !== undefined) return known
    const leaf = { id: this.#leaves.size, value }
    this.#leaves.set(value, leaf)
    return leaf
  }

  fork(question: Question, children: readonly Form<T>[]): Form<T> {
    const first = children[0] as Form<T>
    if (children.every((child) => child === first)) return first
    let key: string = question
    for (const { id } of children) key += ` ${id}`
    const known = this.#forks.get(key)
    if (known !== undefined) return known
    const fork = { id: -1 - this.#forks.size, question, children }
    this.#forks.set(key, fork)
    return fork
  }

  /** What is left of a form once a question has its reading. */
  under(form: Form<T>, question: Question, reading: number): Form<T> {
    if (form.question === undefined) return form
    if (form.question === question) return form.children[reading] as Form<T>
    return this.fork(
      form.question,
      form.children.map((child) => this.under(child, question, reading)),
    )
  }
}

/** The questions that a form forks on, in the order of all questions. */
export function questionsOf(form: Form<unknown>): Question[] {
  if (form.question === undefined) return []
  const asked = new Set<Question>()
  gather(form, asked, new Set())
  return asked.size === 1 ? [...asked] : allQuestions().filter((question) => asked.has(question))
}

function gather(form: Form<unknown>, asked: Set<Question>, seen: Set<Form<unknown>>): void {
  if (form.question === undefined || seen.has(form)) return
  seen.add(form)
  asked.add(form.question)
  for (const child of form.children) gather(child, asked, seen)
}

function allQuestions(): Question[] {
  return Object.keys(options) as Question[]
}
