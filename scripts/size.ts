import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { entries } from './library.ts'

const IMPORT = /\b(?:from|import)\s*["'](\.[^"']+)["']/g
const LATER = /\bimport\(\s*["'](\.[^"']+)["']\s*\)/g
const folder = 'dist/lib'

/** The files that an entry needs at once, without the packages that the host has anyway. */
function graph(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const text = readFileSync(path, 'utf8').replace(LATER, '')
  for (const [, name] of text.matchAll(IMPORT)) graph(join(dirname(path), name!), seen)
  return seen
}

const gzip = (paths: Iterable<string>) => {
  const text = [...paths].map(path => readFileSync(path, 'utf8')).join('\n')
  return `${(gzipSync(text).length / 1000).toFixed(1)} kB`
}

console.log('Entry, gzip, with all that it imports at once except packages:')
for (const name of Object.keys(entries))
  console.log(`${name.padEnd(12)} ${gzip(graph(join(folder, `${name}.js`)))}`)
console.log(`${'style.css'.padEnd(12)} ${gzip([join(folder, 'style.css')])}`)
