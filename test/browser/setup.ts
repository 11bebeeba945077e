import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import type { TestProject } from 'vitest/node'
import { type Machine, provideChromium, succeeds } from '../../scripts/chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server serves the repository: the demo at /demo/, fixtures at /test/browser/fixtures/. */
    baseURL: string
    /** The path of the Chromium that the tests drive. */
    chromium: string
  }
}

const repository = fileURLToPath(new URL('../..', import.meta.url))

const machine: Machine = {
  env: process.env,
  runs: (program, args) => succeeds(program, args, { quiet: true, timeout: 30_000 }),
  install: (program, args, env) => succeeds(program, args, { env, timeout: 600_000 }),
  exists: existsSync,
  isRoot: process.getuid?.() === 0,
  downloaded: chromium.executablePath(),
  playwright: join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js'),
}

/** Once for all browser tests: a Chromium to drive and a server to drive it against. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', provideChromium(machine))
  // A cache of its own, so that a demo or another run beside this one changes nothing under the tests.
  const cacheDir = join(repository, 'node_modules/.vite', `test-${process.pid}`)
  const server = await createServer({
    configFile: join(repository, 'vite.config.ts'),
    root: repository,
    cacheDir,
    appType: 'mpa',
    logLevel: 'warn',
    // All dependencies are known before the first page: one found late would reload it in the middle of a test.
    optimizeDeps: { entries: ['demo/index.html', 'test/browser/fixtures/*.html'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  })
  await server.listen()
  const { port } = server.httpServer!.address() as AddressInfo
  project.provide('baseURL', `http://127.0.0.1:${port}`)
  return async () => {
    await server.close()
    await rm(cacheDir, { recursive: true, force: true })
  }
}
