import { mkdtemp, readdir, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, preview } from 'vite'
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

/**
 * Once for all browser tests: a Chromium to drive and a server to drive it against. The pages are built first: a
 * development server would send each of a test's pages hundreds of modules.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', provideChromium(thisMachine))
  const outDir = await mkdtemp(join(tmpdir(), 'crosscheck-pages-'))
  const fixtures = join(repository, 'test/browser/fixtures')
  const pages = (await readdir(fixtures)).filter(file => file.endsWith('.html'))
  const settings = {
    configFile: join(repository, 'vite.config.ts'),
    root: repository,
    base: '/',
    appType: 'mpa',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: [join(repository, 'demo/index.html'), ...pages.map(page => join(fixtures, page))],
      },
    },
  } satisfies InlineConfig
  await build(settings)
  const server = await preview({ ...settings, preview: { host: '127.0.0.1', port: 0 } })
  const { port } = server.httpServer.address() as AddressInfo
  project.provide('baseURL', `http://127.0.0.1:${port}`)
  return async () => {
    await server.close()
    await rm(outDir, { recursive: true, force: true })
  }
}
