import { options, type Question } from './options.js'

/** A judgement as a decision tree: which question it asks next, and what each reading leads to. */
export type Tree = { readonly value: string } | { readonly question: Question; readonly children: readonly Tree[] }

/** The questions of which changing one alone, from some combination of the others, changes the value. */
export function dependence(tree: Tree): Question[] {
  const forms = new Forms()
  const root = forms.add(tree)
  return (Object.keys(options) as Question[]).filter((question) => forms.matters(root, question))
}

/** A tree reduced: equal trees are one form, and a question whose readings all lead to one form is left out. */
type Form =
  | { readonly id: number; readonly question?: undefined }
  | { readonly id: number; readonly question: Question; readonly children: readonly Form[] }

class Forms {
  readonly #known = new Map<string, Form>()
  readonly #compared = new Map<string, boolean>()

  add(tree: Tree): Form {
    if ('value' in tree) return this.#form(`=${tree.value}`, undefined, [])
    return this.#node(
      tree.question,
      tree.children.map((child) => this.add(child)),
    )
  }

  /** Somewhere in the tree two readings of the question lead to what differs for some combination of the others. */
  matters(form: Form, question: Question): boolean {
    if (form.question === undefined) return false
    if (form.question !== question) return form.children.some((child) => this.matters(child, question))
    const [first, ...others] = form.children as [Form, ...Form[]]
    return others.some((other) => this.#differ(first, other))
  }

  #differ(a: Form, b: Form): boolean {
    if (a.id === b.id) return false
    if (a.question === undefined) return b.question === undefined || this.#differ(b, a)
    const key = `${a.id} ${b.id}`
    const known = this.#compared.get(key)
    if (known !== undefined) return known
    const { question } = a
    const differ = a.children.some((child, reading) => this.#differ(child, this.#under(b, question, reading)))
    this.#compared.set(key, differ)
    return differ
  }

  /** What is left of a form once a question has its reading. */
  #under(form: Form, question: Question, reading: number): Form {
    if (form.question === undefined) return form
    if (form.question === question) return form.children[reading] as Form
    return this.#node(
      form.question,
      form.children.map((child) => this.#under(child, question, reading)),
    )
  }

  #node(question: Question, children: readonly Form[]): Form {
    const [first] = children as [Form]
    if (children.every(({ id }) => id === first.id)) return first
    return this.#form(`${question} ${children.map(({ id }) => id).join(' ')}`, question, children)
  }

  #form(key: string, question: Question | undefined, children: readonly Form[]): Form {
    const known = this.#known.get(key)
    if (known) return known
    const id = this.#known.size
    const form: Form = question === undefined ? { id } : { id, question, children }
    this.#known.set(key, form)
    return form
  }
}
