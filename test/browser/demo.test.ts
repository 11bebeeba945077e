import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { violations } from './axe.ts'
import { card, checked, editor, mark, openDemo, paste, row } from './demo-page.ts'
import { openPage, test } from './page.ts'

const PUBLISHERS = ['Business Insider', 'Voice of America']

/** The mark, the card and the row of the figure that two publishers give differently. */
async function expectDispute(page: Page): Promise<void> {
  // The last word of the sentence is judged last: from then on the marks stay as they are.
  await mark(page, 'Aleppo').waitFor()
  const figure = mark(page, '50').first()
  expect(await figure.getAttribute('data-crosscheck-verdict')).toBe('disputed')
  await figure.hover()
  for (const publisher of PUBLISHERS) await card(page).getByText(publisher).first().waitFor()
  await row(page, /50,000.*Disputed/).click()
  const evidence = page.getByRole('region', { name: /^Evidence for .*50,000/ })
  for (const publisher of PUBLISHERS) await evidence.getByText(publisher, { exact: true }).first().waitFor()
}

describe('typing on an empty page', () => {
  test('marks the figure that the sources dispute, with both sources on the card and in the panel', async ({
    page,
  }) => {
    await openDemo(page, 'empty')
    await page.keyboard.type('An estimated 50,000 people have fled Aleppo', { delay: 5 })
    await expectDispute(page)
  })

  test('reads a figure that is half in bold as one', async ({ page }) => {
    await openDemo(page, 'empty')
    await page.keyboard.type('An estimated 50,', { delay: 5 })
    await page.keyboard.press('ControlOrMeta+b')
    await page.keyboard.type('000', { delay: 5 })
    await page.keyboard.press('ControlOrMeta+b')
    await page.keyboard.type(' people have fled Aleppo', { delay: 5 })
    expect(await editor(page).locator('strong').innerText()).toBe('000')
    await expectDispute(page)
  })

  test('leaves the draft as it was typed', async ({ page }) => {
    await openDemo(page, 'empty')
    await page.keyboard.type('An estimated 50,000 people have fled Aleppo', { delay: 5 })
    await mark(page, '50').first().waitFor()
    expect(await editor(page).innerText()).toBe('An estimated 50,000 people have fled Aleppo')
  })
})

describe('the example', () => {
  test('shows every verdict that its sources can give', async ({ page }) => {
    await openDemo(page, 'example')
    const verdicts = await page
      .locator('.draft [data-crosscheck-verdict]')
      .evaluateAll(marks => marks.map(mark => mark.getAttribute('data-crosscheck-verdict')))
    const expected = ['confirmed', 'contradicted', 'disputed', 'hedge', 'mislabelled', 'unsourced']
    expect(expected.filter(verdict => !verdicts.includes(verdict))).toEqual([])
  })

  test('a misspelled name and a wrong role are alarms', async ({ page }) => {
    await openDemo(page, 'example')
    await row(page, /David Milliband Contradicted/).waitFor()
    await row(page, /Russian Prime Minister Contradicted/).waitFor()
  })

  test('gives way to an empty page and comes back', async ({ page }) => {
    await openDemo(page, 'example')
    await page.getByRole('button', { name: 'Empty page' }).click()
    await page.getByText('Start writing.').waitFor()
    await page.getByRole('button', { name: 'Example' }).click()
    await row(page, /David Milliband/).waitFor()
  })

  test('reads "the past week" from the day that it is filed', async ({ page }) => {
    await openDemo(page, 'empty')
    await page.keyboard.type('Over the past week nearly 100,000 Syrians have fled their homes.')
    const disputed = row(page, /100,000 Syrians Disputed/)
    await disputed.waitFor()
    await page.getByLabel('Filed').fill('2016-03-20')
    await row(page, /100,000 Syrians Other scope/).waitFor()
    await page.getByLabel('Filed').fill('2016-02-12')
    await disputed.waitFor()
  })
})

describe('mark and row', () => {
  test('a click on a row goes to its mark, and on a mark to its row', async ({ page }) => {
    await openDemo(page, 'example')
    await row(page, /David Milliband/).click()
    await page.locator('.draft .crosscheck-selected').filter({ hasText: 'David Milliband' }).waitFor()
    await mark(page, /^Russian Prime Minister$/).click()
    await page.getByRole('option', { name: /Russian Prime Minister/, selected: true }).waitFor()
    expect(await row(page, /David Milliband/).getAttribute('aria-selected')).toBe('false')
  })

  test('the keyboard alone leads from alarm to row to source and back to the copy', async ({ page }) => {
    await openDemo(page, 'example')
    await editor(page).focus()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('F8')
    const selected = page.locator('.crosscheck-row[aria-selected="true"]')
    await selected.waitFor()
    const first = await selected.innerText()
    await page.keyboard.press('F8')
    await page.waitForFunction(
      before =>
        document.querySelector<HTMLElement>('.crosscheck-row[aria-selected="true"]')?.innerText !== before,
      first,
    )
    await page.keyboard.press('Shift+F8')
    await page.waitForFunction(
      before =>
        document.querySelector<HTMLElement>('.crosscheck-row[aria-selected="true"]')?.innerText === before,
      first,
    )
    await selected.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('article', { name: /^Source:/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Open source')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.classList.contains('draft'))
  })
})

describe('hostile text', () => {
  const cases = [
    ['lone surrogates', 'Some \ud800 50,000 \udc00 people \udfff fled'],
    ['right to left', 'فر ٥٠٬٠٠٠ شخص من حلب ‏50,000‏ וברחו'],
    ['Chinese', '約五萬人逃離阿勒頗，100,000人在一週內逃離家園。'],
    ['markup', '<img src=x onerror=alert(1)> 50,000 <script>alert(2)</script>'],
    ['a hundred thousand digits', '9'.repeat(100_000)],
  ] as const
  test.for(cases)(
    '%s throws nothing, and what is typed after it is still checked',
    async ([, text], { page }) => {
      await openDemo(page, 'empty')
      await paste(page, text)
      await page.keyboard.press('Enter')
      await page.keyboard.type('Still here.')
      expect(await editor(page).locator('p').last().innerText()).toBe('Still here.')
      await page.getByText('Up to date').waitFor({ timeout: 20_000 })
      expect(await page.locator('.crosscheck-failure').count()).toBe(0)
    },
  )
})

test('a paragraph of a megabyte throws nothing and leaves the editor free', async ({ page }) => {
  await openDemo(page, 'empty')
  await paste(page, 'Nobody knows how long the road is, but 12,345 people took it. '.repeat(16_000))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Still here.')
  expect(await editor(page).locator('p').last().innerText()).toBe('Still here.')
  expect(await page.locator('.crosscheck-failure').count()).toBe(0)
})

describe('the page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing wrong: ${colorScheme}`, async ({ browser }) => {
      const { page, close } = await openPage(browser, { colorScheme })
      await openDemo(page, 'example')
      await row(page, /David Milliband/).click()
      expect(await violations(page, undefined, { coloursAlone: colorScheme === 'dark' })).toEqual([])
      await close()
    })
  }

  test('the theme is the system’s until one is chosen, and the choice is kept', async ({ browser }) => {
    const { page, close } = await openPage(browser, { colorScheme: 'dark' })
    await openDemo(page, 'example')
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await ground()
    await page.getByRole('button', { name: 'Light' }).click()
    const light = await ground()
    expect(light).not.toBe(dark)
    await page.reload()
    await checked(page)
    expect(await ground()).toBe(light)
    await close()
  })

  test('on a phone a tap opens the card, the card the drawer, and the drawer leads back to the copy', async ({
    browser,
  }) => {
    const { page, close } = await openPage(browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await openDemo(page, 'example')
    await mark(page, /^David Milliband$/).tap()
    await card(page).getByText('Voice of America').first().waitFor()
    await card(page).getByRole('button', { name: 'Open in panel' }).tap()
    await page.locator('.crosscheck-row[aria-selected="true"]').filter({ hasText: 'Milliband' }).waitFor()
    await page.getByRole('button', { name: 'Show in draft' }).tap()
    await page.locator('.crosscheck-row').first().waitFor({ state: 'hidden' })
    await close()
  })
})
