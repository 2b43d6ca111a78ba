import { ReflectionCategory, type Context, type DeclarationReflection } from 'typedoc'
import ts from 'typescript'

/** Groups the exports of each entry under the headings that stand over them there, such as `// A whole file`. */
export function groupExports(context: Context): void {
  const checker = context.programs[0]?.getTypeChecker()
  for (const entry of context.project.children ?? []) {
    const source = context.getSymbolFromReflection(entry)?.valueDeclaration
    if (checker === undefined || source === undefined || !ts.isSourceFile(source)) continue
    const headings = headingsOf(source, checker)
    // An entry with few exports needs none.
    if (headings.size > 0) entry.categories = chaptersOf(entry, headings, context)
  }
}

/** The chapters in the order of their headings, each with its exports in the order in which they stand. */
function chaptersOf(
  entry: DeclarationReflection,
  headings: ReadonlyMap<string, string>,
  { logger }: Context,
): ReflectionCategory[] {
  const chapters = new Map([...headings.values()].map((title) => [title, new ReflectionCategory(title)]))
  const exported = new Map(entry.children?.map((child) => [child.name, child]))
  for (const [name, title] of headings) {
    const child = exported.get(name)
    if (child !== undefined) chapters.get(title)?.children.push(child)
    exported.delete(name)
  }
  for (const name of exported.keys()) logger.warn(`${name} stands under no heading of ${entry.name}`)
  return [...chapters.values()]
}

/** The heading over each export of an entry. */
function headingsOf(source: ts.SourceFile, checker: ts.TypeChecker): ReadonlyMap<string, string> {
  const headings = new Map<string, string>()
  let heading: string | undefined
  for (const statement of source.statements) {
    heading = headingOver(statement, source.text) ?? heading
    if (heading === undefined || !ts.isExportDeclaration(statement)) continue
    for (const name of namesIn(statement, checker)) headings.set(name, heading)
  }
  return headings
}

function headingOver(statement: ts.Statement, text: string): string | undefined {
  return ts
    .getLeadingCommentRanges(text, statement.pos)
    ?.filter(({ kind }) => kind === ts.SyntaxKind.SingleLineCommentTrivia)
    .map(({ pos, end }) => text.slice(pos + 2, end).trim())
    .at(-1)
}

/** The names that a statement exports: those it lists, or all of its module. */
function namesIn({ exportClause, moduleSpecifier }: ts.ExportDeclaration, checker: ts.TypeChecker): string[] {
  if (exportClause !== undefined && ts.isNamedExports(exportClause)) {
    return exportClause.elements.map(({ name }) => name.text)
  }
  const module = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier)
  return module === undefined ? [] : checker.getExportsOfModule(module).map(({ name }) => name)
}
