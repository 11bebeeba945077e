import { defineConfig } from 'vitest/config'

/**
 * The tests that mutants of the engine are held against: tables of cases. Properties are left out, as each mutant would
 * run their thousands of texts.
 */
export default defineConfig({
  test: {
    root: '.',
    environment: 'node',
    isolate: false,
    include: ['test/engine/{figures,crosscheck}/**/*.test.ts'],
    exclude: ['**/properties.test.ts'],
    testTimeout: 30_000,
  },
})
