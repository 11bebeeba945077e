import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { policyForDevelopment } from './demo/policy.ts'

export default defineConfig({
  root: 'demo',
  base: './',
  plugins: [react(), policyForDevelopment()],
  worker: { format: 'es' },
  build: { outDir: '../dist/demo', emptyOutDir: true },
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
