import type { Locator, Page } from 'playwright-core'
import type { Snapshot } from '../../extensions/crosscheck/snapshot.ts'

const FIXTURE = '/test/browser/fixtures/panel.html'

/** Opens the panel on the fixture's findings; a page that shows it already gets a new one, which is quicker. */
export async function openPanel(page: Page): Promise<void> {
  if (page.url().endsWith(FIXTURE))
    await page.evaluate(() => {
      localStorage.clear()
      window.panelFixture.reset()
    })
  else await page.goto(FIXTURE)
  await page.locator('.crosscheck-panel').waitFor()
}

/** Replaces parts of the snapshot that the panel reads. */
export const setSnapshot = (page: Page, part: Partial<Snapshot>): Promise<void> =>
  page.evaluate(given => window.panelFixture.bridge.set(given), part)

/** What the panel has asked of the editor so far. */
export const asked = (page: Page): Promise<string[]> => page.evaluate(() => window.panelFixture.bridge.asked)

export const row = (page: Page, name: string | RegExp): Locator => page.getByRole('option', { name })
export const evidence = (page: Page): Locator => page.getByRole('region', { name: /^Evidence for/ })

/** The words of all rows, in the order in which they are listed. */
export const listed = (page: Page): Promise<string[]> => page.locator('.crosscheck-row-words').allInnerTexts()
