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

/**
 * Files of their own, that who does not use them need not load: the command line; the home of date-fns, part of which
 * bundlers keep whenever they see it imported; and the words of the provisions.
 */
const apart = {
  'cli/main': 'src/cli/main.ts',
  'calendar/arithmetic': 'src/calendar/arithmetic.ts',
  'provisions/provisions': 'src/provisions/provisions.ts',
}

const common = {
  ...{ target: 'es2022', platform: 'neutral', external: [/^node:/], splitting: true, removeNodeProtocol: false },
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.chunkNames = 'shared/[name]-[hash]'
  },
} satisfies Options

export default defineConfig([
  // What entries share is one file, not one a module: to open a file costs more than to run it. Whatever stands at the
  // top of a module is free of effects, so that a bundler drops from a file what nobody uses. There are no source maps:
  // the files are the sources without their types and comments, line by line readable.
  { ...common, entry: { ...entries, ...apart }, format: 'esm' },
  { ...common, entry: entries, format: 'cjs', treeshake: true },
  { ...common, entry: entries, format: ['esm', 'cjs'], dts: { only: true } },
])
