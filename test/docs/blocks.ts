import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import ts from 'typescript'
import * as zhinalys from 'zhinalys'
import * as audit from 'zhinalys/audit'
import * as matchers from 'zhinalys/matchers'
import * as records from 'zhinalys/records'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'

export const root = resolve(import.meta.dirname, '../..')

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  zhinalys,
  'zhinalys/records': records,
  'zhinalys/audit': audit,
  'zhinalys/matchers': matchers,
  'zhinalys/wording/kk': { kk },
  'zhinalys/wording/ru': { ru },
  'zhinalys/wording/en': { en },
}

/** A piece of code that a reader is shown, with the results it claims. */
export interface Block {
  readonly title: string
  readonly code: string
  /** Prose pages import what they use; doc comments stand beside what they show. */
  readonly page: boolean
}

/** The examples of the public doc comments, and every `ts` block of the pages. */
export function blocks(): Block[] {
  const sources = sourceFiles().map((file) => ({ file, page: false }))
  const pages = prosePages().map((file) => ({ file, page: true }))
  return [...sources, ...pages].flatMap(({ file, page }) => {
    const text = readFileSync(join(root, file), 'utf8')
    const found = page ? text.matchAll(/^```ts\n(.*?)^```/gms) : text.matchAll(/@example\n \* ```ts\n(.*?) \* ```/gs)
    return [...found].map(([, code = ''], i) => ({
      title: `${file}, block ${i + 1}`,
      code: page ? code : code.replaceAll(/^ \* ?/gm, ''),
      page,
    }))
  })
}

/** The pages whose code is run. */
export function prosePages(): string[] {
  const folders = [...filesIn('docs', '.md'), ...filesIn('examples', '.md')]
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...folders]
}

/** The sources whose examples are run. */
export function sourceFiles(): string[] {
  return filesIn('src', '.ts')
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => join(folder, file))
}

/** The block as a module: a doc comment's block gets the imports that its reader would write. */
function moduleOf({ code, page }: Block): string {
  if (page) return code
  const imports = Object.entries(modules).map(([from, names]) => {
    const used = Object.keys(names).filter((name) => new RegExp(`\\b${name}\\b`).test(code))
    return used.length > 0 ? `import { ${used.join(', ')} } from '${from}'\n` : ''
  })
  return `${imports.join('')}export {}\n${code}`
}

/** Runs a block. @returns each shown result beside the one that came out */
export async function results(block: Block): Promise<{ shown: string; expected: unknown; actual: unknown }[]> {
  const found: { shown: string; expected: unknown; actual: unknown }[] = []
  const told = moduleOf(block).replaceAll(
    /^(.+?);? *\/\/ => (.+)$/gm,
    (_, shown: string, result: string) => `show(() => ((${shown})), () => ((${result})), ${JSON.stringify(shown)});`,
  )
  const { outputText } = ts.transpileModule(told, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const show = (actual: () => unknown, expected: () => unknown, shown: string) => {
    found.push({ shown, expected: expected(), actual: actual() })
  }
  const body = `return (async () => { const exports = {};\n${outputText}\n})()`
  const run = compileFunction(body, ['require', 'show', 'console']) as (...of: unknown[]) => Promise<void>
  await run((name: string) => modules[name], show, { log: () => undefined })
  return found
}

/** What the compiler says of all blocks together, as strict as the library itself is compiled. */
export function complaints(of: readonly Block[]): string[] {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  )
  const files = new Map(
    of.map((block, i) => [join(root, 'test/docs', `block-${i}.ts`), { block, text: moduleOf(block) }]),
  )
  const host = ts.createCompilerHost(config.options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (file, language) => {
    const own = files.get(file)
    return own ? ts.createSourceFile(file, own.text, language) : read(file, language)
  }
  const exists = host.fileExists.bind(host)
  host.fileExists = (file) => files.has(file) || exists(file)
  const options = { ...config.options, noUnusedLocals: false }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files].flatMap(([file, { block }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => `${block.title}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  )
}
