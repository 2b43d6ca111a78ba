import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import base from './vitest.config.js'

/** The random dossiers first, for they tell most mutants at once; then the tables of cases. */
class RandomDossiersFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (moduleId.endsWith('/mutation/drawn.ts') ? 0 : 1)
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)))
  }
}

export default defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: [
      'test/mutation/drawn.ts',
      'test/{calendar,provisions,verdict,rules,readings}/**/*.test.ts',
      'test/scenarios.test.ts',
      'test/laws/once-differed.test.ts',
    ],
    exclude: ['test/rules/count-enumeration.test.ts', 'test/readings/product.test.ts'],
    tags: [{ name: 'slow', skip: true }],
    sequence: { sequencer: RandomDossiersFirst },
    // The modules under test are loaded once for all files.
    isolate: false,
    testTimeout: 300_000,
  },
})
