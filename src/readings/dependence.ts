import { questionsOf, type Form, type Forms } from './forms.js'
import type { Question } from './options.js'

/** The questions of which changing one alone, from some combination of the others, changes the value. */
export function dependence<T>(root: Form<T>, forms: Forms<T>): Question[] {
  return questionsOf(root).filter((question) => matters(root, question, forms))
}

/** Somewhere in the tree two readings of the question lead to what differs for some combination of the others. */
export function matters<T>(root: Form<T>, question: Question, forms: Forms<T>): boolean {
  const seen = new Set<Form<T>>()
  const compared = new Map<string, boolean>()
  return mattersIn(root)

  function mattersIn(form: Form<T>): boolean {
    if (form.question === undefined || seen.has(form)) return false
    seen.add(form)
    if (form.question !== question) return form.children.some(mattersIn)
    return form.children.some((child) => differ(form.children[0] as Form<T>, child))
  }

  function differ(a: Form<T>, b: Form<T>): boolean {
    if (a === b) return false
    // What comes to one value alone is a leaf, so that a leaf differs from every other form.
    if (a.question === undefined) return true
    const key = `${a.id} ${b.id}`
    const known = compared.get(key)
    if (known !== undefined) return known
    const differs = a.children.some((child, reading) => differ(child, forms.under(b, a.question, reading)))
    compared.set(key, differs)
    return differs
  }
}
