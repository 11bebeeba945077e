import { defineConfig } from 'vitest/config'

/**
 * The tests that mutants of the engine are held against: what is specified of each file. Properties and whole drafts are
 * left out, as each mutant would run their thousands of texts: all tests together notice more than is told here.
 */
export default defineConfig({
  test: {
    root: '.',
    environment: 'node',
    isolate: false,
    include: ['test/engine/{figures,crosscheck}/**/*.test.ts'],
    exclude: [
      '**/properties.test.ts',
      '**/worlds.test.ts',
      '**/seeds.test.ts',
      'test/engine/crosscheck/cases.test.ts',
    ],
    testTimeout: 30_000,
  },
})
