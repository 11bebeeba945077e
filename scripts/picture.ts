import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { provideChromium } from './chromium.ts'
import { thisMachine } from './this-machine.ts'

// Draws the README's picture, docs/crosscheck.png: the demo with the card of a disputed figure open.
const server = await createServer({ server: { host: '127.0.0.1', port: 0, hmr: false }, logLevel: 'warn' })
await server.listen()
const browser = await chromium.launch({
  executablePath: provideChromium(thisMachine),
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, colorScheme: 'light' })
await page.goto(server.resolvedUrls!.local[0]!)
const figure = page.locator('.ProseMirror span', { hasText: /^[^\d]*50,000$/ }).first()
await figure.waitFor({ timeout: 60_000 })
await figure.hover()
await page.getByRole('dialog').or(page.locator('.crosscheck-card')).first().waitFor()
await page.waitForTimeout(500)
await page.screenshot({ path: 'docs/crosscheck.png' })
await browser.close()
await server.close()
