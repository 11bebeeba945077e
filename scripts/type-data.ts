import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

// Types that are the keys of a JSON file ("keyof typeof phrases") need the file beside them; tsc leaves it behind.
const types = 'dist/types'
for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue
  for (const [, data] of readFileSync(join(types, name), 'utf8').matchAll(/ from '(\.[^']+\.json)';/g)) {
    const path = join(types, dirname(name), data!)
    copyFileSync(relative(types, path), path)
  }
}
