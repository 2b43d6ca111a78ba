export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    // The rules are still to come.
    'src/{verdict,calendar,provisions,readings}/**/*.ts',
    // Data alone, which test/provisions compares as a whole with what is given: no mutant could live.
    '!src/provisions/table/**',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a busy machine a test that is slow is not yet one that never ends.
  timeoutMS: 60_000,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation.html' },
  cleanTempDir: 'always',
  ignorePatterns: ['/dist', '/docs', '/coverage', '/reports'],
}
