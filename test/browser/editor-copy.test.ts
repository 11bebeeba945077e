import fc from 'fast-check'
import { expect } from 'vitest'
import { openEditors } from './editor-page.ts'
import { test } from './page.ts'

const DRAFT = [
  '<h2>Flood of 1,200</h2><p>About <strong>1,5</strong>00 people left, <a href="/a">Mayor Okafur</a> said.<br>20,000 stayed.</p>',
  '<ul><li><p>77 cows, told by <data class="mention">1,200 Okafur</data></p></li></ul><blockquote><p>1,200 “sang”</p></blockquote>',
  '<table><tbody><tr><td><p>1,500</p></td><td><p>20,000</p></td></tr></tbody></table><pre><code>1,500</code></pre>',
].join('')

const KINDS = ['type', 'delete', 'bold', 'link', 'break', 'split', 'join', 'paste', 'undo', 'redo'] as const
const MORE_KINDS = ['list', 'quote', 'heading', 'code', 'replaceAll', 'select', 'wait'] as const

/** One edit, at a place given as a share of the document. */
const edit = fc.record({
  kind: fc.constantFrom(...KINDS, ...MORE_KINDS),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.constantFrom('0', ' 1,500 ', 'Okafur', '<b>&amp;', '\u00a0', '20,000 people, '),
})

test('the draft, its HTML and what is copied from it are those of an editor without Crosscheck', async ({
  page,
}) => {
  const setup = { content: DRAFT, tables: true, mentions: true, timeless: true }
  await openEditors(page, setup, { ...setup, bare: true })
  const run = (edits: unknown) =>
    page.evaluate(
      async ([list, draft]) => {
        const { editors } = window.fixture
        for (const editor of editors) editor.commands.setContent(draft)
        for (const { kind, at, text } of list as { kind: string; at: number; text: string }[]) {
          for (const editor of editors) {
            const pos = 1 + Math.floor(at * (editor.state.doc.content.size - 2))
            const chain = editor
              .chain()
              .setTextSelection({ from: pos, to: Math.min(pos + 6, editor.state.doc.content.size - 1) })
            if (kind === 'type')
              chain.insertContent(text, { parseOptions: { preserveWhitespace: 'full' } }).run()
            if (kind === 'delete') chain.deleteSelection().run()
            if (kind === 'bold') chain.toggleBold().run()
            if (kind === 'split') chain.splitBlock().run()
            if (kind === 'paste') {
              // Where the selection is, which the walk over the alarms, or an undo of it, has moved in one of the two.
              chain.run()
              editor.view.pasteHTML(`<p>${text}</p><p>${text}</p>`, new ClipboardEvent('paste'))
            }
            if (kind === 'undo') editor.commands.undo()
            if (kind === 'redo') editor.commands.redo()
            if (kind === 'list') chain.toggleBulletList().run()
            if (kind === 'link') chain.toggleLink({ href: '/b' }).run()
            if (kind === 'break') chain.setHardBreak().run()
            if (kind === 'join') chain.joinBackward().run()
            if (kind === 'quote') chain.toggleBlockquote().run()
            if (kind === 'heading') chain.toggleHeading({ level: 2 }).run()
            if (kind === 'code') chain.toggleCode().run()
            if (kind === 'replaceAll')
              editor.commands.setContent(editor.getHTML().replaceAll('1,500', '1,200'))
            if (kind === 'select') (editor.commands as { nextAlarm?: () => boolean }).nextAlarm?.()
          }
          // Now and then long enough for what was typed to be judged and marked.
          await new Promise(resolve => setTimeout(resolve, kind === 'wait' ? 40 : 2))
        }
        return editors.map(editor => {
          // Tiptap copies the text of the selection, which the walk over the alarms has moved in one of the two.
          editor.commands.selectAll()
          const { dom, text } = editor.view.serializeForClipboard(editor.state.doc.slice(0))
          return {
            json: JSON.stringify(editor.getJSON()),
            html: editor.getHTML(),
            copied: dom.innerHTML,
            text,
          }
        })
      },
      [edits, DRAFT] as const,
    )
  let marks = 0
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async edits => {
      const [checked, bare] = await run(edits)
      expect(checked).toEqual(bare)
      marks += await page.locator('.crosscheck-mark').count()
    }),
    { numRuns: 25 },
  )
  expect(marks).toBeGreaterThan(0)
})
