import type { Locator, Page } from 'playwright-core'

/** Opens the demo with its example, or with an empty page to type on, once the panel has had its first answer. */
export async function openDemo(page: Page, draft: 'example' | 'empty'): Promise<void> {
  page.setDefaultTimeout(10_000)
  await page.goto(draft === 'empty' ? '/demo/?page=empty' : '/demo/')
  await checked(page)
  if (draft === 'empty') await editor(page).click()
}

/** The findings are those of the text as it stands; on a phone the label is in the drawer, and out of sight. */
export const checked = (page: Page): Promise<void> =>
  page.locator('.crosscheck-status[data-status="ready"]').waitFor({ state: 'attached', timeout: 20_000 })

export const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Draft' })

/** The marks whose text is, or ends with, these words: a figure's mark may hold its hedge too. */
export const mark = (page: Page, words: string | RegExp): Locator =>
  page.locator('.draft [data-crosscheck-id]').filter({ hasText: words })

export const card = (page: Page): Locator => page.getByRole('dialog', { name: /^Evidence for/ })
export const row = (page: Page, name: string | RegExp): Locator => page.getByRole('option', { name })

/** Pastes plain text, as a clipboard would, whatever is in it. */
export const paste = (page: Page, text: string): Promise<void> =>
  editor(page).evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', given)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
