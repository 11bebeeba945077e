import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { caretAt, editor, mark, marked, openEditors, settled } from './editor-page.ts'
import { test } from './page.ts'

const DRAFT = '<p>About 1,500 people left Harlow, Mayor Okafur said.</p><p>Some 77 cows did not.</p>'

const html = (page: Page) => page.evaluate(() => window.fixture.editors[0]!.getHTML())

test('words that are dragged to another paragraph take their marks along', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '77').waitFor()
  // From the number to the end of its paragraph.
  await page.evaluate(() => {
    const [editor] = window.fixture.editors
    editor!.chain().focus().setTextSelection({ from: 7, to: 19 }).run()
  })
  // Tiptap gives the focus, and with it the selection, in the next frame.
  await page.waitForFunction(() => getSelection()!.toString() === '1,500 people')
  const from = (await mark(page, '1,500').boundingBox())!
  const to = (await mark(page, '77').boundingBox())!
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width + 40, to.y + to.height / 2, { steps: 8 })
  await page.mouse.up()
  await page.waitForFunction(() => !window.fixture.editors[0]!.getHTML().startsWith('<p>About 1,500'))
  await settled(page)
  expect(await html(page)).toMatch(
    /^<p>About {1,2}left Harlow, Mayor Okafur said.<\/p><p>Some 77.*1,500 people.*<\/p>$/,
  )
  expect(await marked(page)).toEqual(['Okafur', '77', '1,500'])
})

test('a paragraph that changes places keeps its marks on its words', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '77').waitFor()
  const order = await page.evaluate(() => {
    const [editor] = window.fixture.editors
    const { state } = editor!
    const first = state.doc.firstChild!
    const tr = state.tr.delete(0, first.nodeSize)
    editor!.view.dispatch(tr.insert(tr.doc.content.size, first))
    return [...editor!.view.dom.querySelectorAll('.crosscheck-mark')].map(element => element.textContent)
  })
  // Of what has gone and come again nothing is known until it is judged: unmarked, not wrongly marked.
  expect(order).toEqual(['77'])
  await settled(page)
  expect(await marked(page)).toEqual(['77', '1,500', 'Okafur'])
})

test('10,000 pasted words are marked, and taken away again by one undo', async ({ page }) => {
  await openEditors(page, { content: '<p>Some 77 cows.</p>' })
  await mark(page, '77').waitFor()
  await caretAt(page, 14)
  await page.evaluate(() => {
    const paragraph = `<p>${'Then 1,200 people went home. '.repeat(50)}</p>`
    const data = new DataTransfer()
    data.setData('text/html', paragraph.repeat(40))
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    window.fixture.editors[0]!.view.dom.dispatchEvent(event)
  })
  await page.waitForFunction(() => document.querySelectorAll('.crosscheck-mark').length === 2001)
  expect(await page.evaluate(() => window.fixture.editors[0]!.getText().split(/\s+/).length)).toBeGreaterThan(
    10_000,
  )
  await page.keyboard.press('ControlOrMeta+z')
  await settled(page)
  expect(await marked(page)).toEqual(['77'])
})

test('all of a word are replaced in one step, and each is judged anew', async ({ page }) => {
  await openEditors(page, { content: `${DRAFT}<p>Again 1,500, and <em>1,5</em>00.</p>` })
  await mark(page, '77').waitFor()
  await page.evaluate(() => {
    const [editor] = window.fixture.editors
    const { state } = editor!
    const tr = state.tr
    state.doc.descendants((node, pos) => {
      if (!node.isTextblock) return true
      for (const { index } of node.textContent.matchAll(/1,500/g)) {
        const from = tr.mapping.map(pos + 1 + index)
        tr.insertText('20,000', from, from + 5)
      }
      return false
    })
    editor!.view.dispatch(tr)
  })
  await settled(page)
  expect(await marked(page)).toEqual(['20,000', 'Okafur', '77', '20,000', '20,000'])
})

test('the cells of a table are marked, and typing in one leaves the others alone', async ({ page }) => {
  const content =
    '<table><tr><td><p>Harlow</p></td><td><p>1,500 left</p></td></tr><tr><td><p>Okafur</p></td><td><p>77</p></td></tr></table>'
  await openEditors(page, { content, tables: true })
  await mark(page, '77').waitFor()
  expect(await marked(page)).toEqual(['1,500', 'Okafur', '77'])
  const kept = await mark(page, '77').elementHandle()
  await editor(page).locator('td', { hasText: 'Harlow' }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' 1,200 ')
  await mark(page, '1,200').waitFor()
  expect(await marked(page)).toEqual(['1,200', '1,500', 'Okafur', '77'])
  expect(await kept!.evaluate(element => element.isConnected)).toBe(true)
})
