import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import * as esbuild from 'esbuild'
import ts from 'typescript'
import { build as vite } from 'vite'
import { describe, expect, inject, it } from 'vitest'
import webpack from 'webpack'
import { run } from './run.js'
import { verdict } from './verdict.js'

const folder = inject('consumers')
const entry = join(folder, 'verdict.mjs')
const require = createRequire(import.meta.url)

/** What a program of a consumer prints. */
function node(file: string, ...options: readonly string[]): Promise<string> {
  return run(process.execPath, [...options, resolve(folder, file)], folder)
}

describe('without a tool between', () => {
  it.each(['verdict.mjs', 'verdict.cjs'])('%s', async (file) => {
    expect(await node(file)).toBe(verdict)
  })

  it.each(['verdict.mjs', 'verdict.cjs'])('%s, where a policy forbids code from strings', async (file) => {
    expect(await node(file, '--disallow-code-generation-from-strings')).toBe(verdict)
  })

  it('the command line', async () => {
    const { bin: program } = require(join(folder, 'node_modules/zhinalys/package.json')) as {
      bin: { zhinalys: string }
    }
    const file = join(folder, 'node_modules/zhinalys', program.zhinalys)
    const help = await run(process.execPath, [file, '--help'], folder)
    expect(help).toContain('zhinalys audit')
  })
})

describe('through a bundler', () => {
  it('esbuild', async () => {
    const outfile = join(folder, 'esbuild.mjs')
    await esbuild.build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', outfile })
    expect(await node(outfile)).toBe(verdict)
  })

  it('Vite', async () => {
    const outDir = join(folder, 'vite')
    const output = { entryFileNames: 'verdict.mjs' }
    const rollupOptions = { input: entry, output }
    const build = { outDir, target: 'es2022', modulePreload: false, rollupOptions }
    await vite({ root: folder, configFile: false, logLevel: 'warn', build })
    expect(await node('vite/verdict.mjs')).toBe(verdict)
  })

  it('webpack', async () => {
    const output = { path: folder, filename: 'webpack.js' }
    const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
      webpack({ mode: 'production', target: ['web', 'es2022'], context: folder, entry, output }, (error, found) => {
        if (error) fail(error)
        else done(found)
      })
    })
    expect(stats?.toJson({ all: false, errors: true }).errors).toEqual([])
    expect(await node('webpack.js')).toBe(verdict)
  })
})

describe('through TypeScript, all declarations checked', () => {
  const { ModuleKind, ModuleResolutionKind } = ts

  it.each<[string, string, ts.CompilerOptions]>([
    ['nodenext, ES modules', 'mts', { module: ModuleKind.NodeNext }],
    ['nodenext, CommonJS', 'cts', { module: ModuleKind.NodeNext }],
    ['bundler', 'ts', { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler }],
    ['node10', 'ts', { module: ModuleKind.CommonJS, moduleResolution: ModuleResolutionKind.Node10 }],
  ])('%s', async (name, ending, options) => {
    const here = join(folder, name.replace(/\W+/g, '-'))
    mkdirSync(here)
    const isModule = options.module === ModuleKind.ESNext
    writeFileSync(join(here, 'package.json'), JSON.stringify({ type: isModule ? 'module' : 'commonjs' }))
    const source = join(here, `verdict.${ending}`)
    cpSync(join(folder, 'verdict.ts'), source)
    expect(compiled(source, options)).toEqual([])
    expect(await node(source.replace('ts', 'js'))).toBe(verdict)
  })
})

describe('the matchers', () => {
  const { ModuleKind } = ts

  it('in vitest', async () => {
    const source = join(folder, 'matchers.vitest.test.ts')
    expect(compiled(source, { module: ModuleKind.Preserve, skipLibCheck: true, noEmit: true })).toEqual([])
    const program = [
      join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs'),
      'run',
      '--root',
      folder,
      '--reporter=json',
    ]
    const printed = await run(process.execPath, [...program, 'matchers.vitest'], folder)
    expect(JSON.parse(printed)).toMatchObject({ numPassedTests: 2, numTotalTests: 2 })
  })

  it('in jest', async () => {
    const source = join(folder, 'matchers.jest.test.ts')
    expect(compiled(source, { module: ModuleKind.Node16, skipLibCheck: true })).toEqual([])
    const program = [
      require.resolve('jest/bin/jest'),
      '--rootDir',
      folder,
      '--testRegex',
      'matchers\\.jest\\.test\\.js$',
    ]
    const printed = await run(process.execPath, [...program, '--json', '--no-watchman'], folder)
    expect(JSON.parse(printed)).toMatchObject({ numPassedTests: 2, numTotalTests: 2 })
  })
})

/** Compiles one file beside itself. @returns what the compiler complains of */
function compiled(file: string, options: ts.CompilerOptions): string[] {
  const { ScriptTarget } = ts
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [] }
  const program = ts.createProgram([file], {
    target: ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    ...strict,
    ...options,
  })
  const complaints = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]
  return complaints.map(({ file: of, messageText }) => {
    return `${of?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}
