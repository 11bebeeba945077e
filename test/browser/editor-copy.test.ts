import fc from 'fast-check'
import { expect } from 'vitest'
import { openEditors } from './editor-page.ts'
import { test } from './page.ts'

const DRAFT =
  '<h2>Flood</h2><p>About <strong>1,5</strong>00 people left, Mayor Okafur said.</p><ul><li><p>77 cows</p></li></ul>'

/** One edit, at a place given as a share of the document. */
const edit = fc.record({
  kind: fc.constantFrom('type', 'delete', 'bold', 'split', 'paste', 'undo', 'list'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.constantFrom('0', ' 1,500 ', 'Okafur', '<b>&amp;', '\u00a0', '20,000 people, '),
})

test('the draft, its HTML and what is copied from it are those of an editor without Crosscheck', async ({
  page,
}) => {
  await openEditors(page, { content: DRAFT }, { content: DRAFT, bare: true })
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
            if (kind === 'paste')
              editor.view.pasteHTML(`<p>${text}</p><p>${text}</p>`, new ClipboardEvent('paste'))
            if (kind === 'undo') editor.commands.undo()
            if (kind === 'list') chain.toggleBulletList().run()
          }
          await new Promise(resolve => setTimeout(resolve, 5))
        }
        return editors.map(editor => {
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
