import { rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import type { TestProject } from 'vitest/node'
import { provideChromium } from '../../scripts/chromium.ts'
import { thisMachine } from '../../scripts/this-machine.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server serves the repository: the demo at /demo/, fixtures at /test/browser/fixtures/. */
    baseURL: string
    /** The path of the Chromium that the tests drive. */
    chromium: string
  }
}

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** Once for all browser tests: a Chromium to drive and a server to drive it against. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', provideChromium(thisMachine))
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
