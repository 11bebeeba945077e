import type { Locator, Page } from 'playwright-core'
import type { Setup } from './fixtures/editor.ts'

/** Opens the fixture page and makes one editor for each setup. */
export async function openEditors(page: Page, ...setups: Setup[]): Promise<void> {
  await page.goto('/test/browser/fixtures/editor.html')
  await page.waitForFunction(() => 'fixture' in window)
  await page.evaluate(all => {
    for (const setup of JSON.parse(all)) window.fixture.create(setup)
  }, JSON.stringify(setups))
}

export const editor = (page: Page, index = 0): Locator => page.locator('.tiptap').nth(index)

/** The mark that holds these words, in one of the editors. */
export const mark = (page: Page, words: string, index = 0): Locator =>
  editor(page, index).locator('.crosscheck-mark', { hasText: words })

export const card = (page: Page): Locator => page.getByRole('dialog')

/** Focuses the first editor with its caret at a position; Tiptap does so in the next frame. */
export async function caretAt(page: Page, position: number): Promise<void> {
  await page.evaluate(at => void window.fixture.editors[0]!.commands.focus(at), position)
  await page.waitForFunction(() => window.fixture.editors[0]!.view.hasFocus())
}

/** What is marked, in the order of the document. */
export const marked = (page: Page, index = 0): Promise<string[]> =>
  editor(page, index)
    .locator('.crosscheck-mark')
    .evaluateAll(marks => marks.map(element => element.textContent ?? ''))

/** Waits until nothing is left to ask or to mark. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(450)
