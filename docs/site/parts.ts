import { relative } from 'node:path'
import { ReflectionCategory, type Context } from 'typedoc'
import { root } from './options.js'
import { parts } from './pages.js'

/** Names the pages, and puts them before the entries of the package. */
export function groupPages({ project }: Context): void {
  const documents = new Map(
    project.documents?.map((document) => [relative(root, project.files.getReflectionPath(document) ?? ''), document]),
  )
  project.categories = parts.map(({ title, pages }) => {
    const part = new ReflectionCategory(title)
    for (const [file, name] of Object.entries(pages)) {
      const document = documents.get(file)
      if (document === undefined) continue
      document.name = name
      part.children.push(document)
    }
    return part
  })
  const entries = new ReflectionCategory('The package')
  entries.children = project.children ?? []
  project.categories.push(entries)
}
