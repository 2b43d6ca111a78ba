export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/{rules,verdict,calendar,provisions,readings}/**/*.ts',
    // Data alone, which test/provisions compares as a whole with what is given: no mutant could live.
    '!src/provisions/table/**',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Above one and a half times what the tests took: on a busy machine a test that is slow is not yet one that never ends.
  timeoutMS: 12_000,
  // What has not changed since the last run is not tried again; without the file, all of it takes more than an hour.
  incremental: true,
  incrementalFile: 'reports/mutation-incremental.json',
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation.html' },
  cleanTempDir: 'always',
  ignorePatterns: ['/dist', '/docs', '/coverage', '/reports'],
}
