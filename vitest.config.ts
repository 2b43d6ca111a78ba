import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Nothing may depend on the time zone or the locale: the tests run in a zone half an hour off, and where a small I has no dot.
process.env['TZ'] = process.env['TEST_ZONE'] ?? 'America/St_Johns'
process.env['LC_ALL'] = 'tr_TR.UTF-8'

export default defineConfig({
  resolve: {
    alias: [
      { find: /^zhinalys$/, replacement: source('./src/index.ts') },
      { find: /^zhinalys\/(records|audit|matchers)$/, replacement: source('./src/$1/index.ts') },
      { find: /^zhinalys\/wording\/(kk|ru|en)$/, replacement: source('./src/wording/$1.ts') },
    ],
  },
  test: {
    maxWorkers: '100%',
    // What takes more than a second; not run under mutants.
    tags: [{ name: 'slow' }],
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: ['test/package/**'],
          // Enumerations take their time on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 120_000,
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          globalSetup: 'test/package/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/cli/main.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: {
        'src/rules/**': { 100: true },
        'src/verdict/**': { 100: true },
        'src/calendar/**': { 100: true },
      },
    },
  },
})
