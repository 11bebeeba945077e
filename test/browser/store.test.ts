import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { buildFixture } from './built.ts'
import { test as base } from './page.ts'

let fixture: Awaited<ReturnType<typeof buildFixture>>
beforeAll(async () => {
  fixture = await buildFixture('store.html')
})
afterAll(() => fixture?.close())

/** `npm run bench:import -- kill 50` kills many more, and the whole browser as well. */
const KILLS = 4

async function openDesk(page: Page, desk: string): Promise<void> {
  await page.goto(fixture.address)
  await page.waitForFunction(() => 'store' in window)
  await page.evaluate(name => void window.store.open(name), desk)
}

const inspect = (page: Page) => page.evaluate(() => window.store.inspect())
const found = (page: Page) => page.evaluate(() => window.store.found())
const pageIn = (context: BrowserContext) => context.newPage()
/** A page of the fixture's own host. */
const test = base.extend('page', async ({ browser }, { onCleanup }): Promise<Page> => {
  const context = await browser.newContext()
  onCleanup(() => context.close())
  return context.newPage()
})

const soon = { timeout: 20_000 }

test('articles are there again when the page is, and are found', async ({ page }) => {
  await openDesk(page, 'city')
  await page.evaluate(() => window.store.addMany(0, 3))
  await page.evaluate(() => window.store.checker!.remove(['article-1']))
  await openDesk(page, 'city')
  expect(await inspect(page)).toEqual({ ids: ['article-0', 'article-2'], whole: true })
  expect((await found(page)).sort()).toEqual([100, 102])
  await openDesk(page, 'sports')
  expect(await inspect(page)).toEqual({ ids: [], whole: true })
})

test('an import of many is read side by side, and its end is the same', async ({ page }) => {
  await openDesk(page, 'many')
  const progress = await page.evaluate(async () => {
    const { store } = window
    const articles = Array.from({ length: 300 }, (_, i) => store.article(i))
    const steps: number[] = []
    await store.checker!.add(articles, done => steps.push(done))
    return steps
  })
  expect(progress.at(-1)).toBe(300)
  expect(progress).toEqual([...progress].sort((a, b) => a - b))
  await openDesk(page, 'many')
  const { ids, whole } = await inspect(page)
  expect([ids.length, whole]).toEqual([300, true])
})

test('a file of an article a line is read side by side, whole; with one line that is none it gives none', async ({
  page,
}) => {
  await openDesk(page, 'lines')
  const added = await page.evaluate(async () => {
    const { store } = window
    const lines = Array.from({ length: 600 }, (_, i) => JSON.stringify(store.article(i)))
    const add = (text: string) =>
      store.checker!.addFile({ name: 'wire.ndjson', bytes: new Blob([text]) }).then(
        ({ count, entries, incomplete }) => `${count} ${entries.length} ${incomplete.length}`,
        error => String(error),
      )
    const broken = [...lines]
    broken[500] = '{"text":'
    return [await add(broken.join('\n')), (await store.inspect()).ids.length, await add(lines.join('\n'))]
  })
  expect(added).toEqual([expect.stringMatching(/line 501, could not be read/), 0, '600 100 0'])
  await openDesk(page, 'lines')
  const { ids, whole } = await inspect(page)
  expect([ids.length, whole]).toEqual([600, true])
})

test('a tab that is killed in the middle of an import leaves no half article, and loses none that was kept', async ({
  browser,
}) => {
  const context = await browser.newContext()
  for (let kill = 0; kill < KILLS; kill++) {
    const desk = `killed-${kill}`
    const page = await pageIn(context)
    await openDesk(page, desk)
    await page.evaluate(() => window.store.addWithoutEnd())
    await page.waitForFunction(() => window.store.kept.length > 0)
    await page.waitForTimeout(Math.random() * 400)
    const kept = await page.evaluate(() => window.store.kept)
    // The renderer goes at once, with no event to anybody.
    const session = await context.newCDPSession(page)
    session.send('Page.crash').catch(() => {})
    await page.waitForEvent('crash')
    await page.close()
    const next = await pageIn(context)
    await openDesk(next, desk)
    const { ids, whole } = await inspect(next)
    expect(whole).toBe(true)
    expect(ids).toEqual(expect.arrayContaining(kept))
    await next.close()
  }
  await context.close()
})

test('two tabs of one desk see the same, and never overwrite one another', async ({ browser }) => {
  const context = await browser.newContext()
  const [one, two] = [await pageIn(context), await pageIn(context)]
  await openDesk(one, 'shared')
  await openDesk(two, 'shared')
  await two.evaluate(() => window.store.checker!.entries())
  await Promise.all([
    one.evaluate(() => window.store.addMany(0, 20)),
    two.evaluate(() => window.store.addMany(20, 40)),
  ])
  for (const page of [one, two]) {
    await expect.poll(async () => (await inspect(page)).ids.length, soon).toBe(40)
    expect((await inspect(page)).whole).toBe(true)
  }
  // The same articles at the same time, in either order.
  await Promise.all([
    one.evaluate(() => window.store.addMany(40, 70, 3)),
    two.evaluate(() => window.store.addMany(40, 70, 5)),
  ])
  for (const page of [one, two]) {
    await expect.poll(async () => (await inspect(page)).ids.length, soon).toBe(70)
    expect((await inspect(page)).whole).toBe(true)
  }
  await one.evaluate(() => window.store.checker!.remove(['article-0', 'article-39']))
  await expect.poll(async () => (await inspect(two)).ids.length, soon).toBe(68)
  expect(await found(two)).not.toContain(100)
  await context.close()
})

test('a disk that is full is told in a sentence, and what was kept stays', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await pageIn(context)
  const session = await context.newCDPSession(page)
  const { origin } = new URL(fixture.address)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 })
  await openDesk(page, 'full')
  const { kept, told } = await page.evaluate(async () => {
    const { store } = window
    const kept: string[] = []
    try {
      for (let i = 0; i < 12; i++) {
        const article = {
          ...store.article(i),
          byline: Array.from({ length: 100_000 }, () => Math.random().toString(36).slice(2)).join(''),
        }
        await store.checker!.add([article])
        kept.push(article.id)
      }
    } catch (error) {
      return { kept, told: String(error) }
    }
    return { kept, told: '' }
  })
  expect(told).toMatch(/full: remove articles, or free the disk\.$/)
  expect((await inspect(page)).ids).toEqual(kept)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await openDesk(page, 'full')
  expect((await inspect(page)).ids).toEqual(kept)
  await context.close()
})

test.for([
  [1, 'as articles'],
  [2, 'as records with their parts'],
] as const)(
  'an archive of schema %i, which kept them %s, is taken over, whole, and read',
  async ([version], { page }) => {
    await page.goto(fixture.address)
    await page.waitForFunction(() => 'store' in window)
    await page.evaluate(
      version =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('crosscheck-archive:old', version)
          request.onupgradeneeded = () => {
            if (version === 1) request.result.createObjectStore('articles', { keyPath: 'id' })
            else
              request.result
                .createObjectStore('records', { autoIncrement: true })
                .createIndex('id', 'id', { unique: true })
          }
          request.onsuccess = () => {
            const name = version === 1 ? 'articles' : 'records'
            const transaction = request.result.transaction(name, 'readwrite')
            for (let i = 0; i < 5; i++) {
              const article = window.store.article(i)
              const text = new TextEncoder().encode(JSON.stringify(article))
              transaction
                .objectStore(name)
                .add(version === 1 ? article : { id: article.id, readings: 2, text })
            }
            transaction.oncomplete = () => {
              request.result.close()
              resolve()
            }
          }
          request.onerror = () => reject(request.error)
        }),
      version,
    )
    await page.evaluate(() => void window.store.open('old'))
    await expect.poll(async () => (await found(page)).length, soon).toBe(5)
    const { ids, whole } = await inspect(page)
    expect([ids.sort(), whole]).toEqual([[0, 1, 2, 3, 4].map(i => `article-${i}`), true])
  },
)

test('the archive as one file gives the same archive elsewhere', async ({ page }) => {
  await openDesk(page, 'here')
  await page.evaluate(() => window.store.addMany(0, 30))
  const size = await page.evaluate(async () => {
    const blob = await window.store.checker!.dump()
    const bytes = new Uint8Array(await blob.arrayBuffer())
    await window.store.open('elsewhere').addFile({ name: 'archive.ndjson.gz', bytes })
    return bytes.length
  })
  expect(size).toBeLessThan(4000)
  const { ids, whole } = await inspect(page)
  expect([ids.length, whole]).toEqual([30, true])
})
