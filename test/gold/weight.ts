import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** What some modules weigh in a page: bundled, minified and gzipped, in kB. Names are as `import` takes them, from here. */
export async function weight(...modules: string[]): Promise<number> {
  let bytes = 0
  for (const name of modules) {
    const entry = fileURLToPath(import.meta.resolve(name))
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'weighed' } },
    })
    for (const { output } of [built].flat().filter(part => 'output' in part))
      for (const file of output) bytes += gzipSync(file.type === 'chunk' ? file.code : file.source).length
  }
  return bytes / 1000
}
