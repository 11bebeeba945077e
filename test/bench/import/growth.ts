import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { buildFixture } from '../../browser/built.ts'
import { recombined } from '../recombine.ts'
import { chromiumOnDisk } from './chromium.ts'
import type {} from './page.ts'
import { memory, processorTimes } from './processes.ts'

/** Articles of a file: of many more it would be larger than any file that is read. */
const A_FILE = 20_000
/** Words of the draft that is typed in meanwhile. */
const WORDS = 10_000
/** Drafts of one paragraph that are checked against the archive, of some so many words. */
const DRAFTS = 200
const PARAGRAPH = 40
/** Of these, so many that took longest are shown. */
const SLOWEST = 3
/** Milliseconds between two looks at the memory. */
const LOOK = 250

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
const ms = (value: number): string => `${value.toFixed(2)} ms`
const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`

/** What grows with an archive, in milliseconds. */
export interface Size {
  articles: number
  import: number
  p50: number
  p95: number
}

/** An archive of so many articles, in a browser of its own. */
export async function measured(size: number): Promise<{ told: Record<string, string>; size: Size }> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscheck-dump-'))
  const dumps: string[] = []
  for (let from = 0; from < size; from += A_FILE) {
    const dump = join(folder, `dump-${dumps.length}.ndjson`)
    await pipeline(Readable.from(lines(from, Math.min(size, from + A_FILE))), createWriteStream(dump))
    dumps.push(dump)
  }
  const page = await buildFixture('page.html', fileURLToPath(new URL('.', import.meta.url)))
  const chromium = await chromiumOnDisk()
  const context = await chromium.open()
  try {
    const importing = await imported(await context.newPage(), page.address, dumps)
    const opening = await asked(await context.newPage(), page.address)
    const { count, took } = importing
    return {
      told: { articles: String(count), ...importing.told, ...opening.told },
      size: { articles: count, import: took, p50: at(opening.checks, 0.5), p95: at(opening.checks, 0.95) },
    }
  } finally {
    await context.close()
    await chromium.close()
    await page.close()
    await rm(folder, { recursive: true })
  }
}

function* lines(from: number, to: number): Generator<string> {
  for (let i = from; i < to; i++) yield `${JSON.stringify(recombined(i))}\n`
}

async function imported(page: Page, address: string, dumps: string[]) {
  page.setDefaultTimeout(600_000)
  await page.goto(address)
  await page.evaluate(words => window.importing.write('bench', words), WORDS)
  await page.setInputFiles('input', dumps)
  const before = processorTimes()
  let most = 0
  const looking = setInterval(() => {
    most = Math.max(most, memory())
  }, LOOK)
  const typing = page.evaluate(() => window.importing.type())
  const { count, took, told } = await page.evaluate(() => window.importing.add())
  await page.evaluate(() => window.importing.stop())
  clearInterval(looking)
  const { bare, checked, late, tasks } = await typing
  const spent = [...processorTimes()].map(
    ([kind, time]) => `${kind} ${((time - (before.get(kind) ?? 0)) / count).toFixed(2)}`,
  )
  // The readers end, and what they held is given back.
  await new Promise(resolve => setTimeout(resolve, 8000))
  const after = memory()
  await page.close()
  const both = (of: (share: number) => number) => `p50 ${ms(of(0.5))}, p95 ${ms(of(0.95))}`
  return {
    count,
    took,
    told: {
      import: `${seconds(took)}, ${((1000 * count) / took).toFixed(0)} a second, told ${told} times`,
      'processor ms an article': spent.join(', '),
      'most memory': `${(most / 1e6).toFixed(0)} MB`,
      'memory after it': `${(after / 1e6).toFixed(0)} MB`,
      'a keystroke meanwhile': both(share => at(checked, share)),
      'of that Crosscheck': both(share => at(checked, share) - at(bare, share)),
      'keystrokes late by': both(share => at(late, share)),
      'tasks over 50 ms': `${tasks.length}, longest ${ms(Math.max(0, ...tasks))}`,
    },
  }
}

async function asked(page: Page, address: string) {
  await page.goto(address)
  const drafts = Array.from({ length: DRAFTS }, (_, i) => {
    const { paragraphs, published } = recombined(1_000_000 + i, PARAGRAPH)
    return { paragraphs, ...(published && { published }) }
  })
  const { opened, checks } = await page.evaluate(given => window.importing.ask('bench', given), drafts)
  // The first draft waits for the archive and is not among the checks.
  const slowest = checks
    .map((time, i) => ({ time, text: drafts[i + 1]!.paragraphs.join(' ') }))
    .sort((a, b) => b.time - a.time)
    .slice(0, SLOWEST)
  for (const { time, text } of slowest) console.log(`  slow, ${ms(time)}: ${text.slice(0, 200)}`)
  return {
    checks,
    told: {
      'open to first answer': seconds(opened),
      'memory when opened': `${(memory() / 1e6).toFixed(0)} MB`,
      'find and judge one paragraph': `p50 ${ms(at(checks, 0.5))}, p95 ${ms(at(checks, 0.95))}`,
    },
  }
}

/** To which power of the articles a time grows from one size to the next: 1 is linear, 0 not at all. */
export function powers(sizes: readonly Size[]): Record<string, string>[] {
  return sizes.slice(1).map((size, i) => {
    const before = sizes[i]!
    const power = (of: 'import' | 'p50' | 'p95') =>
      (Math.log(size[of] / before[of]) / Math.log(size.articles / before.articles)).toFixed(2)
    return {
      growth: `${before.articles} to ${size.articles} articles`,
      import: power('import'),
      'a paragraph, p50': power('p50'),
      'a paragraph, p95': power('p95'),
    }
  })
}
