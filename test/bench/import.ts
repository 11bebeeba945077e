/**
 * A desk's archive in Chromium, kept on the disk, with the worker as a host builds it:
 * `npm run bench:import -- [ARTICLES…]`, 500 words each, by default 1000; `-- 1000 5000 20000 50000` for the growth.
 * The articles come in files of a line each, while somebody types; the archive is opened again in a new page, and
 * asked. `npm run bench:import -- kill 50` kills pages and browsers in the middle of an import, at random moments.
 */
import { argv } from 'node:process'
import { measured, powers, type Size } from './import/growth.ts'
import { kills } from './import/kill.ts'

const [first, ...rest] = argv.slice(2)
if (first === 'kill') {
  await kills(Number(rest[0] ?? 50))
} else {
  const rows: Record<string, string>[] = []
  const sizes: Size[] = []
  for (const articles of first === undefined ? [1000] : [first, ...rest].map(Number)) {
    const { told, size } = await measured(articles)
    console.log(told)
    rows.push(told)
    sizes.push(size)
  }
  console.table(rows)
  if (sizes.length > 1) console.table(powers(sizes))
}
