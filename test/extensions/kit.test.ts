import { Editor, getSchema } from '@tiptap/core'
import { Schema } from '@tiptap/pm/model'
import { tableNodes } from '@tiptap/pm/tables'
import StarterKit from '@tiptap/starter-kit'
import { expect, test, vi } from 'vitest'
import { blocks } from '../../extensions/crosscheck/blocks.ts'
import { Crosscheck, FigureHighlight } from '../../extensions/index.ts'
import { schema } from './draft.ts'

test('on a server, without a page, the kit loads, keeps quiet and leaves the draft alone', () => {
  expect(typeof document).toBe('undefined')
  const createChecker = vi.fn()
  const editor = new Editor({
    element: null,
    extensions: [StarterKit, Crosscheck.configure({ createChecker })],
    content: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Some 77 cows.' }] }],
    },
  })
  const { getSnapshot, subscribe, rangeOf } = editor.storage.crosscheck
  expect(getSnapshot()).toMatchObject({ status: 'waiting', findings: [], selected: null })
  expect(getSnapshot()).toBe(getSnapshot())
  expect(rangeOf('any')).toBeNull()
  subscribe(() => {})()
  expect(editor.getText()).toBe('Some 77 cows.')
  expect(createChecker).not.toHaveBeenCalled()
  editor.destroy()
})

test('the kit adds nothing to the schema of the document', () => {
  const plain = getSchema([StarterKit])
  const checked = getSchema([StarterKit, Crosscheck.configure({ figures: false }), FigureHighlight])
  expect(Object.keys(checked.nodes)).toEqual(Object.keys(plain.nodes))
  expect(Object.keys(checked.marks)).toEqual(Object.keys(plain.marks))
})

test('each cell of a table is read as a paragraph of its own', () => {
  const table = tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} })
  const withTables = new Schema({ nodes: schema.spec.nodes.append(table), marks: schema.spec.marks })
  const cell = (text: string) =>
    withTables.node('table_cell', null, [withTables.node('paragraph', null, [withTables.text(text)])])
  const row = withTables.node('table_row', null, [cell('Harlow'), cell('1,500')])
  const doc = withTables.node('doc', null, [withTables.node('table', null, [row, row])])
  const read = blocks(doc)
  expect(read.map(block => block.text)).toEqual(['Harlow', '1,500', 'Harlow', '1,500'])
  for (const { from, to, text } of read) expect(doc.textBetween(from, to)).toBe(text)
})
