import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

/** A page as a host would build it, its worker in one file: for tests that load it again and again. */
export async function buildFixture(
  name: string,
  root = fixtures,
): Promise<{ address: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'crosscheck-fixture-'))
  const settings = { configFile: false, root, base: './', logLevel: 'error' } as const
  const input = join(root, name)
  const output = { outDir, emptyOutDir: true, rolldownOptions: { input } }
  await build({ ...settings, worker: { format: 'es' }, build: output })
  const server = await preview({ ...settings, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  return {
    address: `${server.resolvedUrls!.local[0]!}${name}`,
    async close() {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
