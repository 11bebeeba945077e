/**
 * How quick the panel is at 2,000 findings, in the development build of React, which is several times slower than a
 * host's: `npm run bench:panel`. Milliseconds until the next frame is painted, the best of five.
 */
import { chromium, type Page } from 'playwright-core'
import { createServer } from 'vite'
import { provideChromium } from '../../scripts/chromium.ts'
import { thisMachine } from '../../scripts/this-machine.ts'

const FINDINGS = 2000
const TIMES = 5

const server = await createServer({
  appType: 'mpa',
  root: '.',
  logLevel: 'error',
  optimizeDeps: { entries: ['test/browser/fixtures/*.html'] },
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
})
await server.listen()
const executablePath = provideChromium(thisMachine)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
// What tsx writes around functions, the page does not have.
await page.addInitScript('globalThis.__name = made => made')
await page.goto(`${server.resolvedUrls!.local[0]}test/browser/fixtures/panel.html`)
await page.locator('.crosscheck-row').first().waitFor()

type Action = 'open' | 'filter' | 'arrow' | 'select'

/** Does something to a panel of many findings and waits for its frame. */
const measure = (on: Page, action: Action): Promise<number> =>
  on.evaluate(
    async ([what, count]) => {
      const { bridge, manyFindings } = window.panelFixture
      const findings = manyFindings(count)
      const painted = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)))
      const rows = () => document.querySelectorAll<HTMLElement>('.crosscheck-row')
      bridge.set(what === 'open' ? { findings: [], selected: null } : { findings, selected: null })
      await painted()
      await painted()
      const acts: Record<Action, () => void> = {
        open: () => bridge.set({ findings }),
        filter: () => document.querySelector<HTMLElement>('.crosscheck-chips button')!.click(),
        select: () => bridge.set({ selected: 'many-1200' }),
        arrow: () => {
          rows()[100]!.focus()
          rows()[100]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
        },
      }
      const start = performance.now()
      acts[what]()
      await painted()
      const took = performance.now() - start
      if (what === 'filter') acts.filter()
      return took
    },
    [action, FINDINGS] as const,
  )

console.log(`| ${FINDINGS} findings | ms to the next frame |`)
console.log('| --- | --- |')
for (const action of ['open', 'filter', 'arrow', 'select'] as const) {
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) times.push(await measure(page, action))
  console.log(`| ${action} | ${Math.min(...times).toFixed(0)} |`)
}
await browser.close()
await server.close()
