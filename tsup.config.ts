import { defineConfig } from 'tsup'

// Every source file is an entry, so that module borders survive and importing one rule costs what one rule weighs.
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: {
    entry: {
      index: 'src/index.ts',
      'records/index': 'src/records/index.ts',
      'audit/index': 'src/audit/index.ts',
      'wording/kk': 'src/wording/kk.ts',
      'wording/ru': 'src/wording/ru.ts',
      'wording/en': 'src/wording/en.ts',
    },
  },
})
