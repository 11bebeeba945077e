import { chromium, type Page } from 'playwright-core'
import { provideChromium } from '../../scripts/chromium.ts'
import { thisMachine } from '../../scripts/this-machine.ts'
import { serveBuilt } from './editor/build.ts'
import type {} from './editor/page.ts'
import { type Traced, traced } from './editor/trace.ts'

/**
 * What typing costs with Crosscheck beside the same editor without it, in one Chromium and in turns:
 * `npm run bench:editor`; with `-- 1000 10000` for keystrokes in documents of these lengths in words alone, with
 * `-- load` or the name of another part for that alone.
 */
const asked = process.argv.slice(2)
const sizes = asked.map(Number).filter(Boolean)
const parts = asked.filter(part => !Number(part))
const { address, close } = await serveBuilt()
const browser = await chromium.launch({
  executablePath: provideChromium(thisMachine),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
})

async function fresh(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(180_000)
  await page.goto(address)
  await page.waitForFunction(() => 'bench' in window)
  return page
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
const ms = (value: number): string => value.toFixed(2)
const both = (of: (share: number) => number): string => `p50 ${ms(of(0.5))}  p95 ${ms(of(0.95))}`

/** Keystrokes counted in each of the two editors. */
const KEYS = 1_000

async function keystrokes(words: number): Promise<void> {
  const page = await fresh()
  const marks = await page.evaluate(count => window.bench.openBoth(count), words)
  await page.evaluate(() => window.bench.keystrokes(100))
  const press = () => page.evaluate(keys => window.bench.keystrokes(keys), KEYS)
  // By the clock first: whoever records a trace takes time from the page, which processor time does not show.
  const clock = await press()
  const { processorTimes, longest } = await traced(browser, page, press)
  console.log(`a keystroke in ${words} words, ${marks} marks (dispatch and layout, ms)`)
  compare('processor time', processorTimes('bare'), processorTimes('checked'))
  compare('by the clock', clock.bare, clock.checked)
  console.log(`  longest task: ${inBoth(longest().clock, longest().processor)}`)
  await page.close()
}

function compare(what: string, bare: readonly number[], checked: readonly number[]): void {
  const pairs = checked.map((time, key) => time - bare[key]!)
  console.log(`  ${what}`)
  console.log(`    bare Tiptap     ${both(share => at(bare, share))}`)
  console.log(
    `    with Crosscheck ${both(share => at(checked, share))}, ratio ${both(share => at(checked, share) / at(bare, share))}`,
  )
  console.log(
    `    added           ${both(share => at(checked, share) - at(bare, share))}; key by key ${both(share => at(pairs, share))}`,
  )
}

async function verdicts(): Promise<void> {
  const page = await fresh()
  const times = await page.evaluate(() => window.bench.verdicts(10_000, 40))
  console.log(
    `from the end of a figure to its mark painted, 10000 words: ${both(share => at(times, share))} ms`,
  )
  await page.close()
}

type Moment = 'made' | 'first' | 'judged' | 'last'

/** Fresh pages, so that each has its worker to start. */
async function load(): Promise<void> {
  for (const checked of [false, true]) {
    const runs: Traced<Awaited<ReturnType<Window['bench']['load']>>>[] = []
    for (let run = 0; run < 5; run++) {
      const page = await fresh()
      runs.push(
        await traced(browser, page, () => page.evaluate(on => window.bench.load(10_000, on), checked)),
      )
      await page.close()
    }
    const times = (of: Moment) => runs.map(run => run.answer[of])
    const told = (of: Moment) => `${both(share => at(times(of), share))} ms, at most ${ms(at(times(of), 1))}`
    const worst = (after?: string) =>
      inBoth(
        Math.min(...runs.map(run => run.longest(after).clock)),
        Math.min(...runs.map(run => run.longest(after).processor)),
      )
    console.log(`loading 10000 words ${checked ? 'with Crosscheck' : 'bare'}, five times on a fresh page`)
    console.log(`  made in ${told('made')}`)
    if (checked) {
      const spent = (where: 'main' | 'workers') =>
        ms(
          at(
            runs.map(run => run.spent('begun', 'first')[where]),
            0.5,
          ),
        )
      console.log(
        `  first marks after ${told('first')}, first verdicts after ${told('judged')}, last after ${told('last')}`,
      )
      console.log(
        `  processor time until the first marks: ${spent('main')} ms of the page, ${spent('workers')} ms of its worker`,
      )
    }
    console.log(`  longest task: ${worst()}; after the editor is made: ${worst('made')}`)
  }
}

const inBoth = (clock: number, processor: number): string =>
  `${ms(clock)} ms by the clock, ${ms(processor)} ms of processor time`

async function renders(): Promise<void> {
  const page = await fresh()
  const { loading, typing } = await page.evaluate(() => window.bench.renders(1_000, 200))
  console.log(`renders of the panel: ${loading} while loading, ${typing} in 200 keystrokes`)
  await page.close()
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
  await page.evaluate(() => window.bench.wear(5_000, 100))
  const after = await memory(page)
  const grown = (name: string) => (after[name] ?? 0) - (before[name] ?? 0)
  console.log(
    `after 5000 edits and 100 cards: ${ms(grown('JSHeapUsedSize') / 2 ** 20)} MB, ` +
      `${grown('Nodes')} nodes, ${grown('JSEventListeners')} listeners more than after 100 edits and 5 cards`,
  )
  await page.close()
}

const PARTS = { keystrokes: everySize, verdicts, load, renders, wear }

async function everySize(): Promise<void> {
  for (const words of sizes.length > 0 ? sizes : [1_000, 3_000, 10_000, 30_000]) await keystrokes(words)
}

try {
  for (const [name, run] of Object.entries(PARTS)) {
    const all = asked.length === 0 || (name === 'keystrokes' && sizes.length > 0)
    if (all || parts.includes(name)) await run()
  }
} finally {
  await browser.close()
  await close()
}
