import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { editor, mark, marked, openEditors, settled } from './editor-page.ts'
import { test } from './page.ts'

const DRAFT = '<p>About 1,500 people left.</p><p>Mayor Okafur spoke.</p><p>Some 77 cows stayed.</p>'

async function openShared(page: Page): Promise<void> {
  await openEditors(page, { shared: true }, { shared: true })
  await page.evaluate(html => window.fixture.editors[0]!.commands.setContent(html), DRAFT)
  await settled(page)
}

/** Types into one editor, at the end of a paragraph, and gives what is marked in both within the same task. */
const marksAfterTyping = (page: Page, paragraph: number, text: string) =>
  page.evaluate(
    ([at, typed]) => {
      const [first, second] = window.fixture.editors
      let end = 0
      first!.state.doc.forEach((node, offset, index) => {
        if (index === at) end = offset + node.nodeSize - 1
      })
      first!.commands.insertContentAt(end, typed as string)
      return [first!, second!].map(one =>
        [...one.view.dom.querySelectorAll('.crosscheck-mark')].map(element => element.textContent),
      )
    },
    [paragraph, text] as const,
  )

test('what somebody else types keeps every mark that it did not touch', async ({ page }) => {
  await openShared(page)
  const all = ['1,500', 'Okafur', '77']
  expect([await marked(page, 0), await marked(page, 1)]).toEqual([all, all])
  expect(await marksAfterTyping(page, 1, ' It rained.')).toEqual([all, all])
  expect(await marksAfterTyping(page, 0, ' And 1,200 came.')).toEqual([all, all])
  await settled(page)
  const more = ['1,500', '1,200', 'Okafur', '77']
  expect([await marked(page, 0), await marked(page, 1)]).toEqual([more, more])
})

test('the marks of another paragraph are not drawn anew', async ({ page }) => {
  await openShared(page)
  const kept = await mark(page, '77', 1).elementHandle()
  await marksAfterTyping(page, 0, ' And 1,200 came.')
  await settled(page)
  expect(await kept!.evaluate(element => element.isConnected)).toBe(true)
})

test('undo and redo on one side keep the marks on both', async ({ page }) => {
  await openShared(page)
  await editor(page, 0).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.waitForTimeout(600)
  await page.keyboard.type(' Then 1,200 ')
  await mark(page, '1,200', 1).waitFor()
  const all = ['1,500', 'Okafur', '77']
  await page.keyboard.press('ControlOrMeta+z')
  await settled(page)
  expect([await marked(page, 0), await marked(page, 1)]).toEqual([all, all])
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await settled(page)
  expect([await marked(page, 0), await marked(page, 1)]).toEqual([
    [...all, '1,200'],
    [...all, '1,200'],
  ])
})

test('a word that one is typing is not judged because the other types elsewhere', async ({ page }) => {
  await openShared(page)
  await editor(page, 0).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' 12')
  await page.evaluate(() => window.fixture.editors[1]!.commands.insertContentAt(1, 'Now '))
  await page.waitForTimeout(100)
  expect(await marked(page, 0)).toEqual(['1,500', 'Okafur', '77'])
})

test('a source that is used is one step to undo, also in a shared document', async ({ page }) => {
  await openShared(page)
  const texts = () =>
    page.evaluate(() => window.fixture.editors.map(one => one.getText({ blockSeparator: '|' })))
  await page.evaluate(async () => {
    const [first] = window.fixture.editors
    // All within the time in which a shared document's history takes changes for one.
    first!.commands.insertContentAt(first!.state.doc.content.size - 1, ' Then')
    first!.commands.useSource('1,500-0', 1)
    await null
    first!.commands.insertContentAt(first!.state.doc.content.size - 1, ' more')
  })
  const end = 'Mayor Okafur spoke.|Some 77 cows stayed.'
  expect(await texts()).toEqual(Array(2).fill(`About 1,200 people left.|${end} Then more`))
  const undo = () => page.evaluate(() => void window.fixture.editors[0]!.commands.undo())
  await undo()
  expect(await texts()).toEqual(Array(2).fill(`About 1,200 people left.|${end} Then`))
  await undo()
  expect(await texts()).toEqual(Array(2).fill(`About 1,500 people left.|${end} Then`))
})
