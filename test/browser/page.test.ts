import { expect } from 'vitest'
import { openPage, test } from './page.ts'

const FIXTURE = '/test/browser/fixtures/blank.html'

test('a page of the repository opens', async ({ page }) => {
  await page.goto(FIXTURE)
  expect(await page.title()).toBe('A blank page')
})

test('a page that throws is told of when it closes', async ({ browser }) => {
  const { page, close } = await openPage(browser)
  await page.goto(FIXTURE)
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a fault on the page')
    })
  })
  await page.waitForTimeout(50)
  await expect(close()).rejects.toThrow('a fault on the page')
})

test('a request to another host is told of when the page closes', async ({ browser }) => {
  const { page, close } = await openPage(browser)
  await page.goto(FIXTURE)
  await page.evaluate(() => fetch('http://other.invalid/').catch(() => {}))
  await expect(close()).rejects.toThrow('http://other.invalid/')
})
