import { expect } from 'vitest'
import { card, caretAt, editor, mark, marked, openEditors, settled } from './editor-page.ts'
import { test } from './page.ts'

test('two editors on a page do not meet', async ({ page }) => {
  await openEditors(page, { content: '<p>First 1,500.</p>' }, { content: '<p>Second 77.</p>' })
  await mark(page, '77', 1).waitFor()
  expect([await marked(page, 0), await marked(page, 1)]).toEqual([['1,500'], ['77']])
  await mark(page, '1,500').click()
  const selected = () =>
    page.evaluate(() => window.fixture.editors.map(one => one.storage.crosscheck.getSnapshot().selected))
  expect(await selected()).toEqual(['1,500-0', null])
  await page.evaluate(() => window.fixture.editors[0]!.destroy())
  await editor(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' And 1,200 ')
  await mark(page, '1,200').waitFor()
  expect(await page.evaluate(() => window.fixture.checkers.map(checker => checker.closed))).toEqual([
    true,
    false,
  ])
})

test('a draft that is only read is marked, and its card opens', async ({ page }) => {
  await openEditors(page, { content: '<p>First 1,500.</p>', editable: false })
  await mark(page, '1,500').hover()
  await card(page).waitFor()
})

test('in a shadow root marks and card are styled and work', async ({ page }) => {
  await openEditors(page, { content: '<p>First 1,500.</p>', shadow: true })
  await mark(page, '1,500').hover()
  await card(page).waitFor()
  expect(await card(page).evaluate(element => element.getRootNode() instanceof ShadowRoot)).toBe(true)
  expect(await card(page).evaluate(element => getComputedStyle(element).position)).toBe('fixed')
  await caretAt(page, 9)
  await page.keyboard.press('Alt+Enter')
  await page.keyboard.press('Escape')
  await card(page).waitFor({ state: 'detached' })
  await page.keyboard.type('x')
  expect(await editor(page).textContent()).toBe('First 1,x500.')
})

test('an editor that is taken off the page and put back goes on', async ({ page }) => {
  await openEditors(page, { content: '<p>First 1,500.</p>' })
  await mark(page, '1,500').waitFor()
  await page.evaluate(() => window.fixture.editors[0]!.unmount())
  expect(
    await page.evaluate(() => window.fixture.editors[0]!.storage.crosscheck.rangeOf('1,500-0')),
  ).toBeNull()
  await page.evaluate(() => window.fixture.editors[0]!.mount(document.body))
  await mark(page, '1,500').waitFor()
})

test('figures or names are left alone where the host says so', async ({ page }) => {
  const content = '<p>Okafur said 1,500 and 77.</p>'
  await openEditors(
    page,
    { content, options: { entities: false } },
    { content, options: { figures: false } },
    { content, options: { figures: { show: ['alarm'] } } },
  )
  await settled(page)
  expect(await marked(page, 0)).toEqual(['1,500', '77'])
  expect(await marked(page, 1)).toEqual(['Okafur'])
  expect(await marked(page, 2)).toEqual(['Okafur', '1,500'])
  const listed = (index: number) =>
    page.evaluate(at => window.fixture.editors[at]!.storage.crosscheck.getSnapshot().findings.length, index)
  expect([await listed(0), await listed(1), await listed(2)]).toEqual([2, 1, 3])
  expect(
    await page.evaluate(() => window.fixture.editors[2]!.storage.crosscheck.rangeOf('77-2')),
  ).not.toBeNull()
})

test('under a strict policy nothing is refused, with the nonce that Tiptap is given for its own style', async ({
  page,
}) => {
  const refused: string[] = []
  page.on('console', message => message.type() === 'error' && refused.push(message.text()))
  await page.route('**/editor.html', async route => {
    const answer = await route.fetch()
    // The page's own icon is a data URL.
    const policy = "default-src 'self'; style-src 'self' 'nonce-abc'; img-src data:"
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), 'content-security-policy': policy },
    })
  })
  await openEditors(page, { content: '<p>First 1,500.</p>', nonce: 'abc' })
  await mark(page, '1,500').hover()
  await card(page).waitFor()
  expect(await page.locator('style').evaluateAll(styles => styles.map(style => style.nonce))).toEqual(['abc'])
  expect(await card(page).evaluate(element => getComputedStyle(element).position)).toBe('fixed')
  const under = (await mark(page, '1,500').boundingBox())!
  expect((await card(page).boundingBox())!.y).toBeGreaterThan(under.y + under.height)
  expect(refused).toEqual([])
})
