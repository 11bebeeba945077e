import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import { hostileFiles } from './hostile-files.ts'
import { test as base } from './page.ts'

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))
let outDir: string
let server: PreviewServer

// As it is served to readers: with a policy that lets nothing in from elsewhere, and no script or style in the page.
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'crosscheck-import-'))
  const settings = { configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const
  await build(settings)
  server = await preview({ ...settings, preview: { host: '127.0.0.1', port: 0 } })
})
afterAll(async () => {
  await server?.close()
  await rm(outDir, { recursive: true, force: true })
})

interface Watched {
  page: Page
  asked: Set<string>
  complaints: string[]
}

const test = base.extend('desk', async ({ browser }, { onCleanup }): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  onCleanup(() => context.close())
  const page = await context.newPage()
  const asked = new Set<string>()
  const complaints: string[] = []
  page.on('request', request =>
    asked.add(new URL(request.url()).protocol === 'blob:' ? 'blob' : new URL(request.url()).origin),
  )
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('dialog', dialog => complaints.push(dialog.message()))
  await page.goto(server.resolvedUrls!.local[0]!)
  await sources(page)
  return { page, asked, complaints }
})

async function sources(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Sources/ }).click()
  await page.locator('.crosscheck-import').waitFor()
}

const files = (page: Page) => page.locator('input[type="file"][multiple]')
const text = (name: string, content: string) => ({ name, mimeType: '', buffer: Buffer.from(content) })
const items = (page: Page, words: string) => page.locator('.crosscheck-sources li', { hasText: words })
const STORY =
  'The harbour office said that 61 people had died, and that divers were still searching the hull.'

test('files are added; what they do not say is asked for, and kept', async ({ desk: { page } }) => {
  await files(page).setInputFiles([
    text(
      'ferry.md',
      `---\ntitle: Ferry sinks off Harlow\nsource: Coastal News\ndate: 2021-06-03\n---\n${STORY}`,
    ),
    text('bare.txt', STORY.replace('61', '64')),
    text('picture.exe', 'MZ'),
  ])
  await page.getByText('2 articles added').waitFor()
  await items(page, 'Ferry sinks off Harlow').waitFor()
  expect(await page.locator('.crosscheck-import-errors').innerText()).toMatch(
    /^picture\.exe could not be read: /,
  )
  await page.getByText('1 article does not say who published it').waitFor()
  await page.locator('details summary', { hasText: '64 people' }).click()
  await page.getByLabel('Publisher').fill('Valley Tribune')
  await page.getByLabel('Filed on').fill('2021-06-04')
  await page.getByRole('button', { name: 'Keep' }).click()
  await items(page, 'Valley Tribune').waitFor()
  await page.reload()
  await sources(page)
  await items(page, 'Valley Tribune').waitFor()
  await items(page, 'Coastal News').waitFor()
})

/** Files and folders on the disk, let go of over the list of sources as a hand would. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { x, y, width, height } = (await page.locator('.crosscheck-import').boundingBox())!
  const over = {
    x: x + width / 2,
    y: y + height / 2,
    data: { items: [], files: [...paths], dragOperationsMask: 1 },
  }
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...over })
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...over })
  await page.getByText('Drop the files to add them').waitFor()
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...over })
}

test('files and a folder are dropped; of the folder, what is no source is left alone', {
  timeout: 120_000,
}, async ({ desk: { page } }) => {
  const folder = await mkdtemp(join(tmpdir(), 'crosscheck-drop-'))
  await mkdir(join(folder, 'wire', 'older'), { recursive: true })
  // Too short to be taken for versions of one story.
  const story = (boats: number) => `Some ${boats} boats left Harlow.`
  await Promise.all([
    writeFile(join(folder, 'alone.txt'), story(71)),
    writeFile(join(folder, 'strange.exe'), 'MZ'),
    writeFile(join(folder, 'wire', 'a.txt'), story(72)),
    writeFile(join(folder, 'wire', 'older', 'a.txt'), story(73)),
    writeFile(join(folder, 'wire', 'older', 'picture.png'), 'PNG'),
    writeFile(join(folder, 'wire', 'z.txt'), story(75)),
    writeFile(join(folder, 'wire', '.hidden.txt'), story(74)),
    // More than a folder gives at a time.
    ...Array.from({ length: 105 }, (_, i) => writeFile(join(folder, 'wire', `${i}.png`), 'PNG')),
  ])
  await drop(page, [join(folder, 'alone.txt'), join(folder, 'strange.exe'), join(folder, 'wire')])
  await page.getByText('4 articles added').waitFor()
  for (const boats of [71, 72, 73, 75]) await items(page, `Some ${boats} boats`).waitFor()
  expect(await items(page, 'Some 74 boats').count()).toBe(0)
  expect(await page.locator('.crosscheck-import-errors').innerText()).toMatch(
    /^strange\.exe could not be read: /,
  )
  await rm(folder, { recursive: true })
})

test('a text is pasted, found in the draft, and taken out again', async ({ desk: { page } }) => {
  await page.getByRole('button', { name: 'Paste a text' }).click()
  await page.getByLabel('Text or page').fill(STORY)
  await page.getByLabel('Publisher').fill('Coastal News')
  await page.getByLabel('Filed on').fill('2021-06-03')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await items(page, 'Coastal News').getByRole('button').click()
  await page.getByText('Correct or remove').click()
  await page.getByRole('button', { name: 'Remove from the archive' }).click()
  await sources(page)
  await expect.poll(() => items(page, 'Coastal News').count()).toBe(0)
})

test('a newer version takes the place of the older, in a sentence', async ({ desk: { page } }) => {
  const version = (time: string, deaths: number) =>
    JSON.stringify({
      id: 'wire-1',
      publisher: 'Coastal News',
      headline: 'Ferry sinks',
      published: time,
      paragraphs: [STORY.replace('61', String(deaths))],
    })
  await files(page).setInputFiles([
    text('a.json', version('2021-06-03T09:00:00Z', 61)),
    text('b.json', version('2021-06-03T12:00:00Z', 64)),
    text('c.json', version('2021-06-03T10:00:00Z', 62)),
  ])
  await page.getByText('“Ferry sinks” takes the place of an older version.').waitFor()
  await page.getByText('“Ferry sinks” was left out: there is a newer version.').waitFor()
  expect(await items(page, 'Coastal News').count()).toBe(1)
})

test('a disk that is full is told in a sentence, with what came before: that is there, and nothing else', {
  timeout: 120_000,
}, async ({ desk: { page } }) => {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 })
  // Too short to be taken for versions of one story, with a byline that no packing makes smaller.
  const line = (boats: number, size = 200_000) =>
    JSON.stringify({
      id: `boats-${boats}`,
      publisher: 'Coastal News',
      published: '2021-06-03T09:00:00Z',
      byline: randomBytes(size).toString('base64'),
      paragraphs: [`Some ${boats} boats left Harlow. ${'x'.repeat(20_000)}`],
    })
  await files(page).setInputFiles([
    text('wire.ndjson', Array.from({ length: 40 }, (_, i) => line(100 + i)).join('\n')),
    text('more.ndjson', line(200, 3_000_000)),
    text('and-more.ndjson', line(201, 3_000_000)),
  ])
  const status = page.locator('.crosscheck-import-report [role="status"]', { hasText: 'added' })
  await status.waitFor({ timeout: 60_000 })
  const [told, again, ...others] = await page.locator('.crosscheck-import-errors li').allInnerTexts()
  const sentence = 'The space that this browser gives to the page is full: remove articles, or free the disk.'
  expect([told!.startsWith(sentence), again, others]).toEqual([true, sentence, []])
  const count = Number(/Before that, (\d+) of/.exec(told!)?.[1])
  expect(count).toBeGreaterThan(0)
  expect(await status.innerText()).toBe(`${count} articles added`)
  expect(await items(page, 'boats left Harlow').count()).toBe(count)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await page.reload()
  await sources(page)
  await items(page, 'boats left Harlow').first().waitFor()
  expect(await items(page, 'boats left Harlow').count()).toBe(count)
})

test('hostile files do nothing but give articles or a sentence', { timeout: 240_000 }, async ({
  desk: { page, asked, complaints },
}) => {
  const hostile = hostileFiles()
  expect(hostile.length).toBeGreaterThan(60)
  await files(page).setInputFiles(hostile)
  await page.getByText(/^\d+ articles added$/).waitFor({ timeout: 200_000 })
  const refused = await page.locator('.crosscheck-import-errors li').allInnerTexts()
  expect(refused.length).toBeGreaterThan(10)
  for (const sentence of refused) expect(sentence).toMatch(/\.$|^and \d+ more$/)
  for (const item of await page.locator('.crosscheck-sources button').all())
    expect(await item.isVisible()).toBe(true)
  expect(complaints).toEqual([])
  expect([...asked].filter(origin => origin !== 'blob')).toEqual([new URL(page.url()).origin])
  const state = await page.evaluate(() => ({
    stolen: 'stolen' in window || 'stolen' in Object.prototype,
    foreign: document.querySelectorAll('iframe, object, embed, [onerror], [onload], a[href^="javascript:"]')
      .length,
  }))
  expect(state).toEqual({ stolen: false, foreign: 0 })
  // The desk goes on.
  await files(page).setInputFiles([text('after.txt', STORY)])
  await items(page, '61 people').first().waitFor()
})
