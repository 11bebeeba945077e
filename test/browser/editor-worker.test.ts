import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { editor, mark, openEditors, settled } from './editor-page.ts'
import { test } from './page.ts'

const DRAFT = '<p>The flood drove 1,200 people from Harlow.</p>'
const TYPED = 'Some 77 cows drowned, and 12 boats were lost on the way. '

const snapshot = (page: Page) =>
  page.evaluate(() => {
    const { status, message } = window.fixture.editors[0]!.storage.crosscheck.getSnapshot()
    return { status, message }
  })

/** Types at the end of the draft, and gives what is then in it. */
async function type(page: Page): Promise<string | null> {
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(` ${TYPED}`, { delay: 5 })
  return editor(page).textContent()
}

test('workers that crash are replaced while somebody types: no letter is lost, and all is marked', async ({
  page,
}) => {
  await openEditors(page, { content: DRAFT, crashes: 2 })
  expect(await type(page)).toContain(TYPED.trim())
  for (const words of ['1,200', '77', '12']) await mark(page, words).waitFor()
  expect(await snapshot(page)).toEqual({ status: 'ready', message: undefined })
})

test('where every worker crashes that is said in one sentence, and typing goes on', async ({ page }) => {
  await openEditors(page, { content: DRAFT, crashes: 1000 })
  await page.waitForFunction(
    () => window.fixture.editors[0]!.storage.crosscheck.getSnapshot().status === 'failed',
  )
  await page.evaluate(() => {
    const { subscribe, getSnapshot } = window.fixture.editors[0]!.storage.crosscheck
    subscribe(() => void window.fixture.opened.push(getSnapshot().status))
  })
  expect(await type(page)).toContain(TYPED.trim())
  await settled(page)
  // However often it is tried again.
  expect(await page.evaluate(() => window.fixture.opened)).toEqual([])
  expect((await snapshot(page)).message).toMatch(
    /^The checking worker stopped working \(.*out of memory\)\.$/,
  )
  expect(await editor(page).locator('.crosscheck-mark, .crosscheck-pending').count()).toBe(0)
})
