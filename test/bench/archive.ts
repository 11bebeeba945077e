/**
 * Measures the server's archive: `npm run bench:archive -- [PART …]`. The parts are find (with FIGURES=1000000 and so
 * on in the environment), embedded, judgement, import, typing, kill and shards; without one, all of them in turn.
 * PostgreSQL is the one that the tests start.
 */
import { embedded } from './archive/embedded.ts'
import { find } from './archive/find.ts'
import { importing } from './archive/import.ts'
import { judgement } from './archive/judgement.ts'
import { kill } from './archive/kill.ts'
import { shards } from './archive/shards.ts'
import { typing } from './archive/typing.ts'

const PARTS = { find, embedded, judgement, import: importing, typing, kill, shards }
type Part = keyof typeof PARTS
const isPart = (name: string): name is Part => name in PARTS

const asked = process.argv.slice(2)
for (const name of asked.length ? asked : Object.keys(PARTS)) {
  if (!isPart(name)) throw new Error(`No part: ${name}. There are ${Object.keys(PARTS).join(', ')}.`)
  await PARTS[name]()
}
