import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'

/** The public entries, as package.json exports them. */
const entries = {
  index: 'src/index.ts',
  'records/index': 'src/records/index.ts',
  'audit/index': 'src/audit/index.ts',
  'matchers/index': 'src/matchers/index.ts',
  'wording/kk': 'src/wording/kk.ts',
  'wording/ru': 'src/wording/ru.ts',
  'wording/en': 'src/wording/en.ts',
}

const common = { target: 'es2022', platform: 'neutral', external: [/^node:/] } satisfies Options

export default defineConfig([
  // Every source file stays a file, so that module borders survive and importing one rule costs what one rule weighs.
  // There are no source maps: the modules are the sources without their types and comments, line by line readable.
  { ...common, entry: ['src/**/*.ts'], format: 'esm', bundle: false, onSuccess: dropEmpty },
  // Whoever requires loads an entry whole: one file for each, and what they share.
  { ...common, entry: entries, format: 'cjs', splitting: true, treeshake: true },
  { ...common, entry: entries, format: ['esm', 'cjs'], dts: { only: true } },
])

/** Files that held types alone have nothing left, and nothing imports them. */
function dropEmpty(): Promise<void> {
  for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    const path = join('dist', file)
    if (file.endsWith('.js') && readFileSync(path, 'utf8').trim() === '') rmSync(path)
  }
  return Promise.resolve()
}
