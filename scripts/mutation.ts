import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Mutants of a folder of the engine, held against its tables of cases: `npm run mutation -- figures`. All 10,000 of
 * `figures` take hours; `npm run mutation -- figures 20` takes those of every 20th line of each file, which is a fair
 * sample in minutes, and `figures 20 7` begins at the 7th. stryker.config.json says how; the report ends with the share that was killed.
 */
const [folder = 'figures', step = '1', first = '0'] = process.argv.slice(2)
const root = join('src/engine', folder)

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
/** Counted through all files, so that short ones have their share. */
let line = 0
const sample = sources.sort().flatMap(name => {
  const path = join(root, name).replaceAll('\\', '/')
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((text, i) =>
    text.trim() && !/^\s*(?:\/?\*|\/\/|import )/.test(text) && line++ % Number(step) === Number(first)
      ? [`${path}:${i + 1}-${i + 1}`]
      : [],
  )
})
const mutate = step === '1' ? `${root}/**/*.ts` : sample.join(',')
const tests = `test/engine/${folder}/**/*.test.ts`
const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', mutate, '--testFiles', tests], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
