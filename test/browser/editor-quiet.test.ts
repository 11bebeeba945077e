import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { card, caretAt, editor, mark, marked, openEditors, settled } from './editor-page.ts'
import { test } from './page.ts'

const DRAFT = '<p>About 1,500 people left Harlow, Mayor Okafur said.</p><p>Some 77 cows did not.</p>'

test('200 keystrokes that change no finding render nothing of the panel', async ({ page }) => {
  await openEditors(page, { content: DRAFT, panel: true })
  await mark(page, '77').waitFor()
  await page.getByRole('option', { name: /1,500/ }).waitFor()
  // The announcement of what was found is the last thing that renders.
  await page.getByText('2 new alarms').waitFor({ state: 'attached' })
  await caretAt(page, 54)
  const renders = () => page.evaluate(() => window.fixture.renders)
  const before = await renders()
  expect(before).toBeGreaterThan(0)
  await page.evaluate(async () => {
    const [editor] = window.fixture.editors
    const at = editor!.state.doc.firstChild!.nodeSize - 1
    for (let key = 0; key < 200; key++) {
      editor!.view.dispatch(editor!.state.tr.insertText(key % 6 === 0 ? ' ' : 'e', at + key))
      await new Promise(resolve => setTimeout(resolve, 2))
    }
  })
  await settled(page)
  expect(await page.evaluate(() => window.fixture.checkers[0]!.asked.length)).toBeGreaterThan(5)
  expect((await renders()) - before).toBe(0)
})

test('a figure that is not judged yet looks like none that is, says nothing, and is no part of the copy', async ({
  page,
}) => {
  await openEditors(page, { content: DRAFT, panel: true, waits: true }, { content: DRAFT, bare: true })
  const seen = editor(page).locator('.crosscheck-pending')
  await seen.first().waitFor()
  expect(await seen.allTextContents()).toEqual(['About 1,500', 'Some 77'])
  const look = (element: Element) => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(element)
    return { textDecorationLine, tinted: backgroundColor !== 'rgba(0, 0, 0, 0)' }
  }
  expect(await seen.first().evaluate(look)).toEqual({ textDecorationLine: 'none', tinted: true })
  expect(await page.getByRole('option').count()).toBe(0)
  await seen.first().hover()
  await settled(page)
  expect(await card(page).count()).toBe(0)
  const copy = await page.evaluate(() => {
    const [first] = window.fixture.editors
    return [first!.commands.nextAlarm(), first!.commands.openCard()]
  })
  expect(copy).toEqual([false, false])
  const html = await page.evaluate(() => window.fixture.editors.map(one => one.getHTML()))
  expect(html[0]).toBe(html[1])
  await page.evaluate(() => window.fixture.checkers[0]!.open())
  await mark(page, '77').waitFor()
  expect(await seen.count()).toBe(0)
  expect(await marked(page)).toEqual(['1,500', 'Okafur', '77'])
})

/** Counts what the page holds after garbage was collected. */
async function counter(page: Page): Promise<(what: 'Nodes' | 'JSEventListeners') => Promise<number>> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  return async what => {
    for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage')
    const { metrics } = await client.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === what)!.value
  }
}

test('a card that is opened and closed leaves no node and no listener behind', async ({ page }) => {
  await openEditors(page, { content: DRAFT })
  await mark(page, '77').waitFor()
  const openAndClose = (times: number) =>
    page.evaluate(async count => {
      const { commands } = window.fixture.editors[0]!
      for (let nth = 0; nth < count; nth++) {
        commands.openCard('1,500-0')
        await new Promise(resolve => requestAnimationFrame(resolve))
        window.fixture.editors[0]!.commands.closeCard()
        await new Promise(resolve => requestAnimationFrame(resolve))
      }
    }, times)
  const count = await counter(page)
  await openAndClose(10)
  const [nodes, listeners] = [await count('Nodes'), await count('JSEventListeners')]
  await openAndClose(40)
  expect(await count('JSEventListeners')).toBe(listeners)
  expect(await count('Nodes')).toBe(nodes)
})

test('editors that are destroyed with their cards open leave no listener behind', async ({ page }) => {
  await openEditors(page)
  const count = await counter(page)
  const comeAndGo = (times: number) =>
    page.evaluate(async count => {
      for (let nth = 0; nth < count; nth++) {
        window.fixture.create({ content: '<p>About 1,500 people left Harlow.</p>' })
        while (!document.querySelector('.crosscheck-mark'))
          await new Promise(resolve => setTimeout(resolve, 5))
        await new Promise(resolve => setTimeout(resolve, 40))
        window.fixture.editors.at(-1)!.commands.openCard('1,500-0')
        await new Promise(resolve => requestAnimationFrame(resolve))
        window.fixture.editors.pop()!.destroy()
        window.fixture.checkers.pop()
        document.body.replaceChildren()
      }
    }, times)
  await comeAndGo(5)
  const before = await count('JSEventListeners')
  await comeAndGo(5)
  expect(await count('JSEventListeners')).toBe(before)
  expect(await card(page).count()).toBe(0)
})

test('in forced colours marks keep their shapes, and nothing moves where motion is unwanted', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await openEditors(page, { content: DRAFT })
  await mark(page, '77').waitFor()
  const style = (words: string) =>
    mark(page, words).evaluate(element => getComputedStyle(element).textDecorationStyle)
  expect([await style('1,500'), await style('77')]).toEqual(['wavy', 'dotted'])
  const ground = (words: string) => mark(page, words).evaluate(element => getComputedStyle(element).color)
  expect(await ground('1,500')).toBe(await ground('77'))
  await mark(page, '1,500').hover()
  await card(page).waitFor()
  expect(await card(page).evaluate(element => getComputedStyle(element).animationName)).toBe('none')
})
