import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { isPackage } from './library.ts'

/** What a host writes, by what it gets for it. */
const HOSTS = {
  'the extensions': "export { Crosscheck } from './dist/lib/index.js'",
  'the panel': "export { CrosscheckPanel } from './dist/lib/react.js'",
  'the worker': "import './dist/lib/worker.js'",
  'the engine': "export { check, MemoryArchive, read } from './dist/lib/engine.js'",
}

const kilobytes = (text: string) => `${(gzipSync(text).length / 1000).toFixed(1)} kB`

/** The modules that a host's bundler makes of its source, without the packages: first those needed at once. */
async function bundled(source: string): Promise<{ now: string; later: string }> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'host',
        resolveId: (name, from) => (name === 'host' ? 'host.js' : from === 'host.js' ? resolve(name) : null),
        load: id => (id === 'host.js' ? source : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: 'host', preserveEntrySignatures: 'strict', external: isPackage },
    },
  })) as Rolldown.RolldownOutput
  const chunks = new Map(built.output.flatMap(file => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  const now = new Set<string>()
  const need = (name: string) => {
    const chunk = chunks.get(name)
    if (!chunk || now.has(name)) return
    now.add(name)
    chunk.imports.forEach(need)
  }
  for (const chunk of chunks.values()) if (chunk.isEntry) need(chunk.fileName)
  const text = (names: Iterable<string>) => [...names].map(name => chunks.get(name)!.code).join('\n')
  return { now: text(now), later: text([...chunks.keys()].filter(name => !now.has(name))) }
}

/** The scripts that the demo's page begins with, before its worker. */
async function demoScripts(): Promise<string> {
  const built = (await build({ logLevel: 'silent', build: { write: false } })) as Rolldown.RolldownOutput
  const page = built.output.find(file => file.fileName === 'index.html')
  const html = page?.type === 'asset' ? String(page.source) : ''
  const first = built.output.filter(file => file.type === 'chunk' && html.includes(file.fileName))
  return first.map(file => (file.type === 'chunk' ? file.code : '')).join('\n')
}

console.log('| in a host’s bundle, minified, gzip, without packages | at once | when needed |')
console.log('| --- | --- | --- |')
for (const [name, source] of Object.entries(HOSTS)) {
  const { now, later } = await bundled(source)
  console.log(`| ${name} | ${kilobytes(now)} | ${later ? kilobytes(later) : '–'} |`)
}
console.log(`| style.css | ${kilobytes(readFileSync('dist/lib/style.css', 'utf8'))} | – |`)
console.log(`| the demo page, with Tiptap and React | ${kilobytes(await demoScripts())} | – |`)
