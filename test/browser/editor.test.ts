import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type {} from './fixtures/editor.ts'
import { test } from './page.ts'

const DRAFT = '<p>About 1,500 people left Harlow, Mayor Okafur said.</p><p>Some 77 cows did not.</p>'

async function openDraft(page: Page, content: string): Promise<void> {
  await page.goto('/test/browser/fixtures/editor.html')
  await page.waitForFunction(() => 'fixture' in window)
  await page.evaluate(html => window.fixture.create({ content: html }), content)
}

const mark = (page: Page, words: string) => page.locator('.crosscheck-mark', { hasText: words })
const card = (page: Page) => page.getByRole('dialog')

test('marks a loaded draft, each by its own shape', async ({ page }) => {
  await openDraft(page, DRAFT)
  const disputed = mark(page, '1,500')
  await disputed.waitFor()
  expect(await disputed.getAttribute('class')).toBe('crosscheck-mark crosscheck-figure crosscheck-alarm')
  expect(await disputed.getAttribute('data-crosscheck-verdict')).toBe('disputed')
  const line = (words: string) =>
    mark(page, words).evaluate(element => getComputedStyle(element).textDecorationStyle)
  expect(await line('1,500')).toBe('wavy')
  expect(await line('77')).toBe('dotted')
})

test('a hovered mark shows its evidence, and the way to the card is bridged', async ({ page }) => {
  await openDraft(page, DRAFT)
  await mark(page, '1,500').hover()
  await card(page).waitFor()
  expect(await card(page).textContent()).toContain('Northern Wire')
  expect(await card(page).textContent()).toContain('The Valley Tribune')
  const box = (await card(page).boundingBox())!
  const at = (await mark(page, '1,500').boundingBox())!
  await page.mouse.move(at.x + 10, (at.y + at.height + box.y) / 2, { steps: 4 })
  await page.waitForTimeout(400)
  await page.mouse.move(box.x + 40, box.y + 40, { steps: 4 })
  await page.waitForTimeout(400)
  expect(await card(page).isVisible()).toBe(true)
  await page.mouse.move(box.x + 40, box.y + box.height + 120, { steps: 4 })
  await card(page).waitFor({ state: 'detached' })
})

test('moving the mouse dispatches no transaction', async ({ page }) => {
  await openDraft(page, DRAFT)
  await mark(page, '77').waitFor()
  const before = await page.evaluate(() => window.fixture.transactions)
  await mark(page, '77').hover()
  await card(page).waitFor()
  await mark(page, '1,500').hover()
  await page.mouse.move(600, 600, { steps: 5 })
  await card(page).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => window.fixture.transactions)).toBe(before)
})
