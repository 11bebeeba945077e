import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Download, Locator, Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import { readLedger } from '../../src/report/json.ts'
import { card, checked, mark } from './demo-page.ts'
import { test } from './page.ts'

// What the README promises, as a journalist would try it: load the demo, find the disputed figure, read why, sign it
// off, export the ledger. On the built page, under its own policy, first with the mouse, then with the keys alone.

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))
let folder: string
let server: PreviewServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosscheck-new-user-'))
  const settings = { configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } } as const
  await build(settings)
  server = await preview({ ...settings, preview: { host: '127.0.0.1', port: 0 } })
})
afterAll(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

const ledgerRow = (page: Page): Locator => page.getByRole('row', { name: /Some 50,000 people/ })

/** What an export holds; the draft must stand as it stood. */
async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

async function focusWith(page: Page, key: string, target: Locator, presses: number): Promise<void> {
  const element = await target.elementHandle()
  for (let press = 0; press < presses; press++) {
    if (await page.evaluate(wanted => document.activeElement === wanted, element)) return
    await page.keyboard.press(key)
  }
  expect(await page.evaluate(wanted => document.activeElement === wanted, element)).toBe(true)
}

test('a journalist finds the disputed figure, reads why, signs it off and exports the ledger', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))

  await page.goto(server.resolvedUrls!.local[0]!)
  await checked(page)
  const draft = page.locator('.draft')
  const copy = await draft.innerText()

  // With the mouse: the mark shows the card, the card says why and names both sources.
  const disputed = mark(page, /50,000/).first()
  expect(await disputed.getAttribute('data-crosscheck-verdict')).toBe('disputed')
  await disputed.hover()
  for (const words of ['Disputed', 'Business Insider', 'Voice of America', 'nearly 100,000 Syrians'])
    await card(page).getByText(words).first().waitFor()

  // It is signed off in the ledger.
  await page.getByRole('button', { name: /^Ledger/ }).click()
  await page.getByRole('button', { name: 'Some 50,000 people' }).click()
  const form = page.locator('.crosscheck-ledger-details')
  await form.getByText(/Business Insider says an estimated 50,000 people/).waitFor()
  await form.getByLabel('Initials').fill('KB')
  await form.getByLabel('Note').fill('Called the aid group: =50,000 is theirs')
  await form.getByRole('button', { name: 'Sign off' }).click()
  await ledgerRow(page).getByText('Checked').waitFor()

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ])
  expect(csv.suggestedFilename()).toMatch(/^powers-promise-syria-a-pause-\d{4}-\d\d-\d\d\.csv$/)
  const lines = (await textOf(csv)).split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFF"No\.",/)
  expect(lines.filter(line => line.includes('"Some 50,000 people"'))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /"Disputed".*"Checked","KB","Called the aid group: =50,000 is theirs".*"Business Insider"/,
      ),
      expect.stringMatching(/"Voice of America".*"(?:disagrees|differs)"/),
    ]),
  )

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'HTML page', exact: true }).click(),
  ])
  const html = await textOf(saved)
  expect(html).toContain('Called the aid group: =50,000 is theirs')
  expect(html).not.toMatch(/<script/i)

  // With the keys alone: the next alarm, the card, the panel, and another export.
  await page.reload()
  await checked(page)
  await page.keyboard.press('Tab')
  await focusWith(page, 'Tab', draft, 20)
  await page.keyboard.press('ControlOrMeta+Home')
  for (let alarm = 0; alarm < 8; alarm++) {
    await page.keyboard.press('F8')
    const dialog = card(page)
    await dialog.waitFor()
    if ((await dialog.getAttribute('aria-label'))?.includes('50,000 people')) break
  }
  await page.keyboard.press('Alt+Enter')
  await page.getByRole('dialog', { name: /50,000 people/ }).waitFor()
  await focusWith(page, 'Tab', card(page).getByRole('button', { name: 'Sign off' }), 20)
  await page.keyboard.press('Enter')
  await card(page)
    .getByText(/^Checked/)
    .waitFor()
  await page.keyboard.press('Escape')
  const tab = page.getByRole('button', { name: /^Ledger/ })
  await focusWith(page, 'Tab', tab, 40)
  await page.keyboard.press('Enter')
  await ledgerRow(page).getByText('Checked').waitFor()
  await focusWith(page, 'Tab', page.getByRole('button', { name: 'JSON', exact: true }), 20)
  const [json] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const ledger = readLedger(await textOf(json))
  const entry = ledger.entries.find(one => one.words === 'Some 50,000 people')
  expect(entry).toMatchObject({
    verdict: 'disputed',
    sentence:
      'Some 50,000 people have fled Aleppo since February 1, and the assault has killed 500 people there.',
    signOff: { decision: 'checked' },
  })
  expect(entry?.evidence.map(piece => piece.publisher)).toEqual(
    expect.arrayContaining(['Business Insider', 'Voice of America']),
  )

  // Nothing of it has touched the copy, and the page's policy had nothing to complain of.
  expect(await draft.innerText()).toBe(copy)
  expect(complaints).toEqual([])
  await context.close()
})
