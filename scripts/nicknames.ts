/**
 * Derives src/engine/names/data/nicknames.json: English first names with what they are shortened to, from the table
 * of github.com/carltonnorthern/nicknames (Apache-2.0). Run with `npx tsx scripts/nicknames.ts --data nicknames.csv`,
 * a file of lines name1,has_nickname,name2.
 *
 * A short form that stands for more than a few names ("al") tells nobody from anybody and is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (!values.data) throw new Error('Say where the nicknames are: --data FILE')

const MOST = 12
const pairs = readFileSync(values.data, 'utf8')
  .trim()
  .split('\n')
  .map(line => line.trim().split(','))
  .flatMap(([name, relation, short]) => (relation === 'has_nickname' ? [[name!, short!] as const] : []))
  .filter(names => names.every(name => /^[a-z]{2,}$/.test(name)))
const uses = new Map<string, number>()
for (const [, short] of pairs) uses.set(short, (uses.get(short) ?? 0) + 1)
const groups = new Map<string, string[]>()
for (const [name, short] of pairs)
  if (uses.get(short)! <= MOST) groups.set(name, [...(groups.get(name) ?? [name]), short])
const packed = [...groups.values()].map(group => group.join(' ')).sort()
const path = new URL('../src/engine/names/data/nicknames.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(packed.join('|'))}\n`)
console.log(packed.length)
