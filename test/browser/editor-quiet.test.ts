import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { card, caretAt, mark, openEditors, settled } from './editor-page.ts'
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

/** What the page holds after garbage was collected. */
async function held(page: Page): Promise<{ nodes: number; listeners: number }> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const value = (name: string) => metrics.find(metric => metric.name === name)!.value
  return { nodes: value('Nodes'), listeners: value('JSEventListeners') }
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
  await openAndClose(10)
  const before = await held(page)
  await openAndClose(40)
  const after = await held(page)
  expect(after.listeners).toBe(before.listeners)
  // One card is about 100 nodes; the browser's own, of a selection, come and go.
  expect(after.nodes - before.nodes).toBeLessThan(100)
})

test('an editor that is destroyed with its card open leaves no listener behind', async ({ page }) => {
  await openEditors(page)
  const comeAndGo = (times: number) =>
    page.evaluate(
      async ([count, content]) => {
        for (let nth = 0; nth < count; nth++) {
          window.fixture.create({ content })
          await new Promise(resolve => setTimeout(resolve, 30))
          window.fixture.editors.at(-1)!.commands.openCard('1,500-0')
          await new Promise(resolve => requestAnimationFrame(resolve))
          window.fixture.editors.pop()!.destroy()
          window.fixture.checkers.pop()
          document.body.replaceChildren()
        }
      },
      [times, DRAFT] as const,
    )
  await comeAndGo(2)
  const { listeners } = await held(page)
  await comeAndGo(6)
  expect(await card(page).count()).toBe(0)
  // What a timer of the browser or of ProseMirror still holds goes when that has rung.
  await expect.poll(async () => (await held(page)).listeners - listeners, { timeout: 20_000 }).toBeLessThan(6)
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
