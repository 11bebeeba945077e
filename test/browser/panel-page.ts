import type { Locator, Page } from 'playwright-core'
import type { Snapshot } from '../../extensions/crosscheck/snapshot.ts'

/** Opens the panel on the fixture's findings. */
export async function openPanel(page: Page): Promise<void> {
  await page.goto('/test/browser/fixtures/panel.html')
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
