import { expect } from 'vitest'
import { editor, mark, marked, openEditors, settled } from './editor-page.ts'
import { test } from './page.ts'

const DRAFT = '<p>About 1,500 people left Harlow, Mayor Okafur said.</p><p>Some 77 cows did not.</p>'

test('marks a loaded draft, each by its own shape', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  const disputed = mark(page, '1,500')
  await disputed.waitFor()
  expect(await disputed.getAttribute('class')).toBe('crosscheck-mark crosscheck-figure crosscheck-alarm')
  expect(await disputed.getAttribute('data-crosscheck-verdict')).toBe('disputed')
  const line = (words: string) =>
    mark(page, words).evaluate(element => getComputedStyle(element).textDecorationStyle)
  expect(await line('1,500')).toBe('wavy')
  expect(await line('77')).toBe('dotted')
})

test('nothing is marked in the word that is being typed', async ({ page }) => {
  await openEditors(page, {})
  await editor(page).click()
  for (const key of 'Some 1,500') {
    await page.keyboard.type(key)
    await page.waitForTimeout(100)
    expect(await marked(page)).toEqual([])
  }
  await page.keyboard.type(' ')
  await mark(page, '1,500').waitFor()
})

test('typing at the edge of a mark never widens it, and inside it takes it away', async ({ page }) => {
  await openEditors(page, { content: '<p>So 1,500 left.</p>' })
  await mark(page, '1,500').waitFor()
  await editor(page).click({ position: { x: 2, y: 10 } })
  await page.keyboard.press('Home')
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.type(' ')
  expect(await marked(page)).toEqual(['1,500'])
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('9')
  expect(await marked(page)).toEqual([])
  await page.keyboard.press('ControlOrMeta+z')
  await settled(page)
  expect(await marked(page)).toEqual(['1,500'])
})

test('a number half in bold and half in a link is one number', async ({ page }) => {
  await openEditors(page, {
    content: '<p>So <strong>1,</strong><a href="/a">5</a>00 left.<br>77<em>7</em> stayed.</p>',
  })
  await settled(page)
  const spans = editor(page).locator('[data-crosscheck-id="1,500-0"]')
  expect((await spans.allTextContents()).join('')).toBe('1,500')
  expect((await editor(page).locator('[data-crosscheck-id="777-1"]').allTextContents()).join('')).toBe('777')
})

test('lists and quotations are read, code is not', async ({ page }) => {
  await openEditors(page, {
    content:
      '<ul><li><p>1,500 left</p></li></ul><blockquote><p>77 stayed</p></blockquote><pre><code>9 + 9</code></pre><p>And <code>88</code> here.</p>',
  })
  await settled(page)
  expect(await marked(page)).toEqual(['1,500', '77'])
})

test('a paste is judged at once, and undoing it takes its marks away', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '77').waitFor()
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<p> Then 1,200 came.</p><p>Of them 20,000 sang.</p>')
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    window.fixture.editors[0]!.view.dom.dispatchEvent(paste)
  })
  await mark(page, '1,200').waitFor()
  expect(await marked(page)).toEqual(['1,500', 'Okafur', '77', '1,200', '20,000'])
  await page.keyboard.press('ControlOrMeta+z')
  await settled(page)
  expect(await marked(page)).toEqual(['1,500', 'Okafur', '77'])
})

test('split, join, replacing all and emptying leave marks on the right words', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '77').waitFor()
  await page.evaluate(() => {
    const [editor] = window.fixture.editors
    editor!.chain().setTextSelection(20).splitBlock().run()
  })
  expect(await marked(page)).toEqual(['1,500', 'Okafur', '77'])
  await page.evaluate(() => window.fixture.editors[0]!.commands.joinBackward())
  expect(await marked(page)).toEqual(['1,500', 'Okafur', '77'])
  await page.evaluate(() => window.fixture.editors[0]!.commands.setContent('<p>Only 1,200 now.</p>'))
  await settled(page)
  expect(await marked(page)).toEqual(['1,200'])
  await page.evaluate(() => window.fixture.editors[0]!.commands.clearContent())
  await settled(page)
  expect(await marked(page)).toEqual([])
})

test('a composition is not broken off', async ({ page }) => {
  await openEditors(page, { content: '<p></p>' })
  await editor(page).click()
  const client = await page.context().newCDPSession(page)
  for (const text of ['1', '15', '1500']) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await page.waitForTimeout(400)
  }
  expect(await marked(page)).toEqual([])
  await client.send('Input.insertText', { text: '1,500 ' })
  await mark(page, '1,500').waitFor()
  expect(await editor(page).textContent()).toBe('1,500 ')
})

test('hostile text is marked or left alone, and never throws', async ({ page }) => {
  const texts = [
    '\ud800 1,500 left',
    '有1,500人离开',
    'غادر 1,500 شخص',
    `${'9'.repeat(20_000)}`,
    'x'.repeat(200_000),
  ]
  await openEditors(page, { content: texts.map(text => `<p>${text}</p>`).join('') })
  await settled(page)
  expect((await marked(page)).filter(words => words === '1,500')).toHaveLength(3)
})
