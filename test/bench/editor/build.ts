import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, preview } from 'vite'

/** Clocks tell microseconds only on a page that shares its memory with nobody. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** Builds the page of the benchmark as a newsroom gets it, minified and with a worker of its own, and serves it. */
export async function serveBuilt(): Promise<{ address: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'crosscheck-bench-'))
  const page = fileURLToPath(new URL('page.html', import.meta.url))
  const config: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    // React counts its renders only in this build of it.
    resolve: { alias: { 'react-dom/client': 'react-dom/profiling' } },
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: page } },
    preview: { host: '127.0.0.1', port: 0, headers: ISOLATED },
  }
  await build(config)
  const server = await preview(config)
  return {
    address: `${server.resolvedUrls!.local[0]!}test/bench/editor/page.html`,
    async close() {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
