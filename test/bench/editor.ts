import { chromium, type Page } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import setup from '../browser/setup.ts'
import type {} from './editor/page.ts'

/**
 * What typing costs with Crosscheck beside the same editor without it, in one Chromium and in turns:
 * `npm run bench:editor`, or with `-- 1000 10000` for documents of these lengths in words.
 */
const sizes = process.argv.slice(2).map(Number)
const provided: Record<string, string> = {}
const close = await setup({
  provide: (name: string, value: string) => {
    provided[name] = value
  },
} as unknown as TestProject)
const browser = await chromium.launch({
  executablePath: provided.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
})

async function fresh(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(180_000)
  await page.goto(`${provided.baseURL}/test/bench/editor/page.html`)
  await page.waitForFunction(() => 'bench' in window)
  return page
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
const ms = (value: number): string => value.toFixed(2)
const middle = (times: readonly number[]): string =>
  `p50 ${ms(at(times, 0.5))}  p95 ${ms(at(times, 0.95))} ms`

async function keystrokes(words: number): Promise<void> {
  const page = await fresh()
  const { marks, bare, checked } = await page.evaluate(count => window.bench.keystrokes(count, 300), words)
  console.log(`a keystroke in ${words} words, ${marks} marks (dispatch and layout)`)
  console.log(`  bare      ${middle(bare)}`)
  console.log(`  Crosscheck ${middle(checked)}`)
  const added = (share: number) => ms(at(checked, share) - at(bare, share))
  const ratio = (share: number) => ms(at(checked, share) / at(bare, share))
  console.log(
    `  added     p50 ${added(0.5)}  p95 ${added(0.95)} ms, ratio p50 ${ratio(0.5)}  p95 ${ratio(0.95)}`,
  )
  await page.close()
}

async function verdicts(): Promise<void> {
  const page = await fresh()
  const times = await page.evaluate(() => window.bench.verdicts(10_000, 40))
  console.log(`from the end of a figure to its mark painted, 10000 words: ${middle(times)}`)
  await page.close()
}

async function load(): Promise<void> {
  for (const checked of [false, true]) {
    const page = await fresh()
    const { made, first, tasks } = await page.evaluate(on => window.bench.load(10_000, on), checked)
    const long = tasks.map(task => Math.round(task)).join(', ') || 'none'
    console.log(
      `loading 10000 words ${checked ? 'with Crosscheck' : 'bare'}: made in ${ms(made)} ms` +
        `${checked ? `, first marks after ${ms(first)} ms` : ''}, tasks over 50 ms: ${long}`,
    )
    await page.close()
  }
}

/** Bytes of script memory, and counts of nodes and listeners, after garbage collection. */
async function memory(page: Page): Promise<Record<string, number>> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

async function wear(): Promise<void> {
  const page = await fresh()
  await page.evaluate(() => window.bench.wear(100, 5))
  const before = await memory(page)
  await page.evaluate(() => window.bench.rest())
  await page.evaluate(() => window.bench.wear(5_000, 100))
  const after = await memory(page)
  const grown = (name: string) => (after[name] ?? 0) - (before[name] ?? 0)
  console.log(
    `after 5000 edits and 100 cards: ${ms(grown('JSHeapUsedSize') / 2 ** 20)} MB, ` +
      `${grown('Nodes')} nodes, ${grown('JSEventListeners')} listeners more than after 100 edits and 5 cards`,
  )
  await page.close()
}

try {
  for (const words of sizes.length > 0 ? sizes : [1_000, 3_000, 10_000, 30_000]) await keystrokes(words)
  await verdicts()
  await load()
  await wear()
} finally {
  await browser.close()
  await close()
}
