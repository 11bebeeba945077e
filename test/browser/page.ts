import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base, inject } from 'vitest'

/** For a root user in a container, without a GPU, and with nothing of Chromium's own on the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const launch = () => chromium.launch({ executablePath: inject('chromium'), args: FLAGS })

/** One browser for all files: each has contexts of its own. */
const withBrowser = base.extend(
  'browser',
  { scope: 'worker' },
  async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launch()
    onCleanup(() => browser.close())
    return browser
  },
)

/**
 * Vitest's `test` with a browser and a fresh page for each test:
 * `test('marks the figure', async ({ page }) => { await page.goto('/demo/') … })`.
 * A page that throws, or asks another host for anything, fails its test.
 */
export const test = withBrowser.extend('page', async ({ browser }, { onCleanup }): Promise<Page> => {
  const { page, close } = await openPage(browser)
  onCleanup(close)
  return page
})

/** The same with one page for the whole file, which is quicker; each test puts it into the state that it needs. */
export const testOnOnePage = withBrowser.extend(
  'page',
  { scope: 'file' },
  async ({ browser }, { onCleanup }): Promise<Page> => {
    const { page, close } = await openPage(browser)
    onCleanup(close)
    return page
  },
)

/** A page of its own, for a test that needs another window, scheme, a touch screen, or other hosts to ask. `close` tells what went wrong. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
  hosts: readonly string[] = [],
): Promise<{ page: Page; close(): Promise<void> }> {
  const baseURL = inject('baseURL')
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  const faults: string[] = []
  context.on('weberror', fault => faults.push(`The page threw: ${fault.error().stack}`))
  context.on('request', request => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== baseURL && !hosts.includes(url.origin)) {
      faults.push(`The page asked another host: ${url.href}`)
    }
  })
  const page = await context.newPage()
  const close = async () => {
    await context.close()
    if (faults.length) throw new Error(faults.join('\n'))
  }
  return { page, close }
}
