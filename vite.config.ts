import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { policyForDevelopment } from './demo/policy.ts'
import { library } from './scripts/library.ts'
import { styleSheet } from './scripts/style-sheet.ts'

const demo = { outDir: '../dist/demo', emptyOutDir: true }

export default defineConfig(({ mode }) => ({
  root: mode === 'library' ? '.' : 'demo',
  base: './',
  plugins: [react(), policyForDevelopment(), mode === 'library' && styleSheet()],
  worker: { format: 'es' },
  build: mode === 'library' ? library : demo,
  test: {
    root: '.',
    // `npm run coverage`: the unit tests alone must reach this much of the engine.
    coverage: {
      include: ['src/engine/**'],
      reporter: ['text', 'html'],
      thresholds: { branches: 95 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          // A second, which is usual, is too short for a machine that does other things, too.
          expect: { poll: { timeout: 20_000 } },
          environment: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**'],
          // The engine reads its word lists once a worker and not once a file: that was most of the time.
          isolate: false,
          // For a slow machine under load; no test waits on purpose.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          expect: { poll: { timeout: 20_000 } },
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          isolate: false,
          // A page on a busy machine may draw a frame late; what is broken fails twice.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
}))
