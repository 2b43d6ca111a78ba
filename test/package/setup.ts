import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { run } from './run.js'

const root = resolve(import.meta.dirname, '../..')
const modules = join(root, 'node_modules')
const dependencies = ['zod', 'date-fns', '@date-fns/utc']
/** What consumers of the matchers have beside the package, which does not depend on it. */
const runners = ['vitest', '@jest', 'expect']

declare module 'vitest' {
  export interface ProvidedContext {
    /** The tarball as it would be published. */
    tarball: string
    /** A folder of consumers, in which that tarball is installed. */
    consumers: string
  }
}

/** Builds if need be, packs, and installs the tarball as a stranger would, once for all tests of the package. */
export async function setup({ provide }: TestProject) {
  if (isStale()) await run('npm', ['run', 'build'], root)
  const folder = mkdtempSync(join(tmpdir(), 'zhinalys-package-'))
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root)
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  await install(folder, filename)
  provide('tarball', join(folder, filename))
  provide('consumers', folder)
  return () => {
    rmSync(folder, { recursive: true })
  }
}

function isStale(): boolean {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => join('src', file))
  const changed = [...sources, 'package.json', 'tsup.config.ts'].map((file) => statSync(join(root, file)).mtimeMs)
  const built = statSync(join(root, 'dist/index.d.cts'), { throwIfNoEntry: false })
  return built === undefined || Math.max(...changed) > built.mtimeMs
}

/** The dependencies come from this repository, so that no network is needed. */
async function install(folder: string, tarball: string) {
  cpSync(join(import.meta.dirname, 'consumers'), folder, { recursive: true })
  const sources = [['zhinalys', tarball], ...dependencies.map((name) => [name, join(modules, name)])]
  const files = Object.fromEntries(sources.map(([name, path]) => [name, `file:${path}`])) as Record<string, string>
  const manifest = { private: true, dependencies: files }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  await run('npm', ['install', '--offline', '--no-package-lock'], folder)
  for (const name of runners) symlinkSync(join(modules, name), join(folder, 'node_modules', name))
}
