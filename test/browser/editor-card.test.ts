import { expect } from 'vitest'
import { card, caretAt, editor, mark, openEditors, settled } from './editor-page.ts'
import type { Setup } from './fixtures/editor.ts'
import { openPage, test } from './page.ts'

const DRAFT = '<p>About 1,500 people left Harlow, Mayor Okafur said.</p><p>Some 77 cows did not.</p>'

test('a hovered mark shows its evidence, and the way to the card is bridged', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '1,500').hover()
  await card(page).waitFor()
  const text = await card(page).textContent()
  for (const words of [
    'Disputed',
    'Northern Wire',
    'The Valley Tribune',
    '3 Jun 2021, 09:30 UTC',
    'since Monday',
  ]) {
    expect(text).toContain(words)
  }
  expect(await card(page).locator('blockquote mark').allTextContents()).toEqual(['1,200', '20,000'])
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

test('moving the mouse dispatches no transaction, and there is one card at a time', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '77').waitFor()
  const before = await page.evaluate(() => window.fixture.transactions)
  await mark(page, '1,500').hover()
  await card(page).waitFor()
  await page.mouse.move(1000, 20)
  await card(page).waitFor({ state: 'detached' })
  await mark(page, 'Okafur').hover()
  await card(page).getByText('The sources spell it Okafor.').waitFor()
  expect(await card(page).count()).toBe(1)
  expect(await page.evaluate(() => window.fixture.transactions)).toBe(before)
})

test('Alt-Enter opens the card of the mark at the caret, Escape closes it and typing goes on', async ({
  page,
}) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '1,500').waitFor()
  await caretAt(page, 9)
  await page.keyboard.press('Alt+Enter')
  await card(page).waitFor()
  expect(await card(page).evaluate(element => element === document.activeElement)).toBe(true)
  expect(await card(page).getAttribute('aria-label')).toBe('Evidence for “1,500 people”')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Use “1,200”')
  await page.keyboard.press('Escape')
  await card(page).waitFor({ state: 'detached' })
  await page.keyboard.type('x')
  expect(await editor(page).textContent()).toContain('About 1,x500 people')
})

test('Tab walks through the card and at either end back to the copy, where typing goes on', async ({
  page,
}) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '1,500').waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await caretAt(page, 9)
  await page.keyboard.press('Alt+Enter')
  await card(page).waitFor()
  for (const button of await card(page).getByRole('button').allTextContents()) {
    await page.keyboard.press('Tab')
    expect(await focused()).toBe(button)
  }
  expect(await focused()).toBe('Stet')
  await page.keyboard.press('Tab')
  await card(page).waitFor({ state: 'detached' })
  await page.keyboard.press('Alt+Enter')
  await card(page).waitFor()
  await page.keyboard.press('Shift+Tab')
  await card(page).waitFor({ state: 'detached' })
  await page.keyboard.type('x')
  expect(await editor(page).textContent()).toContain('About 1,x500 people')
})

test('Alt-Enter away from any mark opens nothing', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '1,500').waitFor()
  await caretAt(page, 2)
  await page.keyboard.press('Alt+Enter')
  await settled(page)
  expect(await card(page).count()).toBe(0)
})

test('F8 walks the alarms and shows each; Shift-F8 walks back; Escape closes', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '1,500').waitFor()
  await caretAt(page, 1)
  const current = () => editor(page).locator('.crosscheck-selected').textContent()
  await page.keyboard.press('F8')
  await card(page).locator('cite', { hasText: 'Northern Wire' }).waitFor()
  expect(await current()).toBe('1,500')
  await page.keyboard.press('F8')
  await card(page).getByText('Okafor', { exact: false }).first().waitFor()
  expect(await current()).toBe('Okafur')
  await page.keyboard.press('F8')
  expect(await current()).toBe('1,500')
  await page.keyboard.press('Shift+F8')
  expect(await current()).toBe('Okafur')
  await page.keyboard.press('Escape')
  await card(page).waitFor({ state: 'detached' })
  expect(await editor(page).evaluate(element => element === document.activeElement)).toBe(true)
})

test('a click makes the finding current; typing and a press elsewhere close its card', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '77').click()
  await card(page).waitFor()
  expect(
    await page.evaluate(() => window.fixture.editors[0]!.storage.crosscheck.getSnapshot().selected),
  ).toBe('77-2')
  await page.keyboard.type('7')
  await card(page).waitFor({ state: 'detached' })
  await mark(page, '1,500').click()
  await card(page).waitFor()
  await page.mouse.click(1200, 700)
  await card(page).waitFor({ state: 'detached' })
})

test('a tap opens the card, within the window of a phone', async ({ browser }) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const { page, close } = await openPage(browser, phone)
  await openEditors(page, { content: DRAFT })
  await mark(page, 'Okafur').tap()
  await card(page).waitFor()
  await page.waitForTimeout(500)
  const { x, width } = (await card(page).boundingBox())!
  expect(x).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(390)
  await page.touchscreen.tap(300, 800)
  await card(page).waitFor({ state: 'detached' })
  await close()
})

test('at the lower edge the card opens upwards, and it follows scrolling', async ({ page }) => {
  await openEditors(page, { content: `${'<p>Rain.</p>'.repeat(40)}${DRAFT}` })
  await mark(page, '1,500').evaluate(element => element.scrollIntoView({ block: 'end' }))
  await mark(page, '1,500').hover()
  await card(page).waitFor()
  const gap = async () => {
    const at = (await mark(page, '1,500').boundingBox())!
    const box = (await card(page).boundingBox())!
    return at.y - (box.y + box.height)
  }
  const before = await gap()
  expect(before).toBeGreaterThan(0)
  await page.evaluate(() => window.scrollBy(0, -60))
  await page.waitForTimeout(100)
  expect(Math.abs((await gap()) - before)).toBeLessThan(2)
})

test('the card draws the figures on one scale, in words for whoever does not see it', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '1,500').hover()
  const line = card(page).getByRole('figure', { name: 'The figures on one scale' })
  await line.waitFor()
  const rows = await line.locator('li').allTextContents()
  expect(rows.map(row => row.replace(/ \(.*/, ''))).toEqual([
    'Your draft 1,500 people',
    'The Valley Tribune 1,200 people',
    'Northern Wire 20,000 people',
  ])
  expect(rows[0]).toContain('between 1,425 and 1,575')
  const places = await line
    .locator('circle')
    .evaluateAll(points => points.map(point => point.getAttribute('cx')))
  const at = places.map(place => Number.parseFloat(place!))
  expect(at[1]).toBeLessThan(at[0]!)
  expect(at[0]).toBeLessThan(at[2]!)
})

test('a citation is copied, and the panel and a source are opened where the host has them', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openEditors(page, { content: DRAFT, opens: true })
  await mark(page, '1,500').hover()
  await card(page).getByRole('button', { name: 'Copy citation' }).first().click()
  await card(page).getByText('Copied').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('1,200 people')
  await card(page).getByRole('button', { name: 'Open source: The Valley Tribune' }).click()
  await card(page).getByRole('button', { name: 'Open in panel' }).click()
  await card(page).waitFor({ state: 'detached' })
  await caretAt(page, 9)
  await page.keyboard.press('Alt+F8')
  await caretAt(page, 2)
  await page.evaluate(() => window.fixture.editors[0]!.commands.selectFinding(null))
  await page.keyboard.press('Alt+F8')
  await page.waitForFunction(() => window.fixture.opened.length === 4)
  expect(await page.evaluate(() => window.fixture.opened)).toEqual([
    'source tribune',
    'panel 1,500-0',
    'panel 1,500-0',
    'panel null',
  ])
})

test('where there is neither panel nor reader, no button promises one', async ({ page }) => {
  await openEditors(page, { content: DRAFT, editable: false })
  await mark(page, '1,500').hover()
  await card(page).waitFor()
  const buttons = await card(page).getByRole('button').allTextContents()
  expect(buttons).toEqual(['Copy citation', 'Copy citation', 'Sign off', 'Stet'])
  expect(await page.evaluate(() => window.fixture.editors[0]!.commands.openPanel())).toBe(false)
})

test('a source is used at the press of its button, and one undo takes it back', async ({ page }) => {
  await openEditors(page, { content: '<p>Then <strong>1,500</strong> people left.</p>' })
  await mark(page, '1,500').hover()
  await card(page).getByRole('button', { name: 'Use “1,200”' }).click()
  const html = () => page.evaluate(() => window.fixture.editors[0]!.getHTML())
  expect(await html()).toBe('<p>Then <strong>1,200</strong> people left.</p>')
  await card(page).waitFor({ state: 'detached' })
  await mark(page, '1,200').waitFor()
  await page.waitForFunction(() => window.fixture.editors[0]!.view.hasFocus())
  await page.keyboard.press('ControlOrMeta+z')
  await mark(page, '1,500').waitFor()
  expect(await html()).toBe('<p>Then <strong>1,500</strong> people left.</p>')
})

test('what a source says is shown as text', async ({ page }) => {
  const content = '<p>It says 1,500.</p>'
  await openEditors(page, { content })
  await mark(page, '1,500').waitFor()
  await page.evaluate(async () => {
    const [editor] = window.fixture.editors
    const [checker] = window.fixture.checkers
    const check = checker!.check.bind(checker)
    checker!.check = async draft => {
      const answer = await check(draft)
      for (const finding of answer.findings) {
        finding.reason = '<img src=x onerror=alert(1)>'
        for (const evidence of finding.evidence) evidence.publisher = '<b>Bold</b>'
      }
      return answer
    }
    editor!.commands.recheck()
  })
  await settled(page)
  await mark(page, '1,500').hover()
  await card(page).waitFor()
  expect(await card(page).textContent()).toContain('<img src=x onerror=alert(1)>')
  expect(await card(page).locator('img, b').count()).toBe(0)
})

test('a host names other keys, or none', async ({ page }) => {
  const keys = {
    nextAlarm: ['F9', 'Mod-j'],
    previousAlarm: false,
    openCard: 'Mod-Enter',
    openPanel: 'Alt-F8',
  }
  await openEditors(page, { content: DRAFT, options: { keys } } as Setup)
  await mark(page, '1,500').waitFor()
  await caretAt(page, 1)
  const current = editor(page).locator('.crosscheck-selected')
  for (const unbound of ['F8', 'Shift+F8', 'Alt+Enter']) await page.keyboard.press(unbound)
  await settled(page)
  expect([await current.count(), await card(page).count()]).toEqual([0, 0])
  await page.keyboard.press('F9')
  await card(page).waitFor()
  expect(await current.textContent()).toBe('1,500')
  await page.keyboard.press('ControlOrMeta+j')
  expect(await current.textContent()).toBe('Okafur')
  await page.keyboard.press('Escape')
  await card(page).waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+Enter')
  await card(page).waitFor()
})
