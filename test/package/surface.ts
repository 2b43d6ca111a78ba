import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>
}

const printer = ts.createPrinter({ removeComments: true })

/** What a built package shows to the world: every entry's exports with their declarations, and the types they name. */
export function surfaceOf(home: string): string {
  const { name, exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest
  const entries = Object.entries(exports).flatMap(([entry, target]) => {
    const file = typeof target === 'string' ? undefined : join(home, target.import.types)
    return file === undefined ? [] : [{ entry: name + entry.slice(1), file }]
  })
  const files = entries.map(({ file }) => file)
  const program = ts.createProgram(files, { target: ts.ScriptTarget.ES2022, types: [] })
  const checker = program.getTypeChecker()
  const shown = new Map<ts.Symbol, string>()
  const pages = entries.map(({ entry, file }) => {
    const source = program.getSourceFile(file) as ts.SourceFile
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
    const lines = exported.sort(byName).map((symbol) => {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      const elsewhere = shown.get(meant)
      if (elsewhere !== undefined) return `${symbol.name}: as in ${elsewhere}`
      shown.set(meant, entry)
      return declarationsOf(meant)
    })
    return [`# ${entry}`, ...lines].join('\n\n')
  })
  const hidden = namedBy([...shown.keys()], checker, home).sort(byName)
  return [...pages, '# Named by these, exported by none', ...hidden.map(declarationsOf)].join('\n\n') + '\n'
}

function byName(a: ts.Symbol, b: ts.Symbol): number {
  return a.name < b.name ? -1 : 1
}

function declarationsOf(symbol: ts.Symbol): string {
  const written = statementsOf(symbol).map((node) => {
    return printer
      .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
      .replace(/^(?:export )?(?:declare )?/, '')
  })
  return written.join('\n')
}

/** The statements that declare a name: of a variable the whole, so that its `const` is shown. */
function statementsOf(symbol: ts.Symbol): ts.Node[] {
  return (symbol.declarations ?? []).map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
}

/** The symbols of the package that declarations name, and those that these name, save those given. */
function namedBy(symbols: readonly ts.Symbol[], checker: ts.TypeChecker, home: string): ts.Symbol[] {
  const known = new Set(symbols)
  const isOurs = (symbol: ts.Symbol) =>
    statementsOf(symbol).some(({ parent }) => {
      return ts.isSourceFile(parent) && parent.fileName.startsWith(join(home, 'dist'))
    })
  const visit = (node: ts.Node) => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
    if (symbol !== undefined) add(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
    ts.forEachChild(node, visit)
  }
  const add = (symbol: ts.Symbol) => {
    if (known.has(symbol) || !isOurs(symbol)) return
    known.add(symbol)
    statementsOf(symbol).forEach(visit)
  }
  for (const symbol of symbols) statementsOf(symbol).forEach(visit)
  return [...known].filter((symbol) => !symbols.includes(symbol))
}
