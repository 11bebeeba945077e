import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, preview } from 'vite'
import { provideChromium } from './chromium.ts'
import { thisMachine } from './this-machine.ts'

/**
 * Pictures of the demo in each view, window and theme, to be looked at: test/browser/screenshots, which is no part of
 * the repository. `npm run picture -- evidence` takes those of one view.
 */
const OUT = fileURLToPath(new URL('../test/browser/screenshots', import.meta.url))
const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url))

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844, isMobile: true, hasTouch: true },
]

const row = (page: Page, name: RegExp) => page.getByRole('option', { name }).first()

/** What is done before each picture is taken. */
const VIEWS: Record<string, (page: Page) => Promise<void>> = {
  findings: async () => {},
  evidence: page => row(page, /Some 50,000/).click(),
  signed: async page => {
    await row(page, /Russian Prime Minister/).click()
    await page.getByLabel('Initials').fill('AB')
    await page.getByRole('textbox', { name: 'Note' }).fill('Asked the ministry.')
    await page.getByRole('button', { name: 'Stet' }).click()
  },
  filters: page => page.getByRole('button', { name: 'Filter' }).click(),
  reader: async page => {
    await row(page, /Some 50,000/).click()
    await page
      .getByRole('button', { name: /^Open source: Business Insider/ })
      .first()
      .click()
    await page.locator('.crosscheck-passage').first().waitFor()
  },
  names: page => page.getByRole('button', { name: /^Names/ }).click(),
  sources: async page => {
    await page.getByRole('button', { name: /^Sources/ }).click()
    await page.locator('.crosscheck-wide').waitFor()
  },
}

async function take(
  browser: Browser,
  address: string,
  view: string,
  size: (typeof WINDOWS)[0],
  theme: 'light' | 'dark',
) {
  const { width, height, ...device } = size
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, ...device })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('.crosscheck-status[data-status="ready"]').waitFor({ state: 'attached' })
  const handle = page.getByRole('button', { name: /Open the findings/ })
  if (await handle.isVisible()) await handle.click()
  await VIEWS[view]!(page)
  await page.screenshot({ path: join(OUT, `${view}-${width}-${theme}.png`) })
  await context.close()
}

await rm(OUT, { recursive: true, force: true })
await mkdir(OUT, { recursive: true })
const outDir = await mkdtemp(join(tmpdir(), 'crosscheck-pictures-'))
const settings = { configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const
await build(settings)
const server = await preview({ ...settings, preview: { host: '127.0.0.1', port: 0 } })
const browser = await chromium.launch({
  executablePath: provideChromium(thisMachine),
  args: ['--no-sandbox', '--disable-gpu'],
})
const wanted = process.argv.slice(2)
for (const view of Object.keys(VIEWS).filter(name => wanted.length === 0 || wanted.includes(name))) {
  for (const size of WINDOWS) {
    for (const theme of ['light', 'dark'] as const)
      await take(browser, server.resolvedUrls!.local[0]!, view, size, theme)
  }
}
await browser.close()
await server.close()
await rm(outDir, { recursive: true })
console.log(`Pictures are in ${OUT}`)
