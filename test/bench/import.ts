/**
 * An import in Chromium, with the worker as a host builds it: `npm run bench:import -- [ARTICLES…]`, 500 words each, by
 * default 1000; `npm run bench:import -- 1000 5000 20000 50000` for the growth. Each archive is kept in IndexedDB,
 * opened again in a new page, and asked.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { chromium } from 'playwright-core'
import { provideChromium } from '../../scripts/chromium.ts'
import { thisMachine } from '../../scripts/this-machine.ts'
import { buildFixture } from '../browser/built.ts'
import { recombined } from './recombine.ts'

/** Articles that are handed to the page in one go. */
const CHUNK = 500
/** Drafts of one paragraph that are checked against the archive. */
const DRAFTS = 60

const sizes = argv.slice(2).map(Number)
const fixture = await buildFixture('store.html')
const browser = await chromium.launch({
  executablePath: provideChromium(thisMachine),
  args: ['--no-sandbox', '--disable-gpu'],
})
const rows: Record<string, string>[] = []

for (const size of sizes.length ? sizes : [1000]) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(fixture.address)
  await page.evaluate(() => {
    window.store.open('bench')
    window.store.watch()
  })
  let importing = 0
  let most = 0
  for (let at = 0; at < size; at += CHUNK) {
    const articles = Array.from({ length: Math.min(CHUNK, size - at) }, (_, i) => recombined(at + i))
    importing += await page.evaluate(async given => {
      const articles = JSON.parse(given)
      const start = performance.now()
      await window.store.checker!.add(articles)
      return performance.now() - start
    }, JSON.stringify(articles))
    most = Math.max(most, renderers())
  }
  const late = await page.evaluate(() => window.store.late)
  await page.close()
  const next = await context.newPage()
  await next.goto(fixture.address)
  const drafts = Array.from({ length: DRAFTS }, (_, i) => recombined(100_000 + i, 40))
  const { opened, count, checks } = await next.evaluate(async given => {
    const start = performance.now()
    const checker = window.store.open('bench')
    const timed: number[] = []
    let opened = 0
    for (const { paragraphs, published } of JSON.parse(given)) {
      const asked = performance.now()
      await checker.check({ paragraphs, published })
      opened ||= performance.now() - start
      timed.push(performance.now() - asked)
    }
    return { opened, count: (await checker.entries()).length, checks: timed.slice(1) }
  }, JSON.stringify(drafts))
  const at = (times: number[], share: number) =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
  rows.push({
    articles: String(count),
    'import, s': (importing / 1000).toFixed(1),
    'articles/s': (size / (importing / 1000)).toFixed(0),
    'timer late meanwhile, p95 ms': at(late, 0.95).toFixed(1),
    'most memory, MB': (most / 1e6).toFixed(0),
    'open to first answer, s': (opened / 1000).toFixed(2),
    'one paragraph, p50 ms': at(checks, 0.5).toFixed(1),
    'p95 ms': at(checks, 0.95).toFixed(1),
  })
  console.log(rows.at(-1))
  await context.close()
}
console.table(rows)
await browser.close()
await fixture.close()

/** Bytes of memory that the renderers of this browser hold: page and workers together. */
function renderers(): number {
  let bytes = 0
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      if (!command.includes('--type=renderer')) continue
      if (!descends(pid)) continue
      const own = /Private_Dirty:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
      bytes += Number(own) * 1024
    } catch {
      // A process that has ended meanwhile.
    }
  }
  return bytes
}

function descends(pid: string): boolean {
  for (let at = pid; at && at !== '0'; ) {
    if (at === String(process.pid)) return true
    at = /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? ''
  }
  return false
}
