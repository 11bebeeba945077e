import { expect, test } from 'vitest'
import { blocks } from '../../../extensions/crosscheck/blocks.ts'
import { docOf, schema } from '../draft.ts'

const p = (text: string) => schema.node('paragraph', null, [schema.text(text)])
const doc = schema.node('doc', null, [
  schema.node('heading', { level: 1 }, [schema.text('A title')]),
  schema.node('bulletList', null, [schema.node('listItem', null, [p('first'), p('second')])]),
  schema.node('blockquote', null, [p('quoted')]),
  schema.node('codeBlock', null, [schema.text('let x = 50000')]),
  schema.node('paragraph'),
  p('last'),
])

test('headings, lists and quotations are read, code and empty paragraphs are not', () => {
  expect(blocks(doc).map(block => block.text)).toEqual(['A title', 'first', 'second', 'quoted', 'last'])
})

test('a block stands where its text stands', () => {
  for (const { from, to, text } of blocks(doc)) expect(doc.textBetween(from, to)).toBe(text)
})

test('what is exempt is left out with all it contains', () => {
  const exempt = blocks(doc, node => node.type.name === 'bulletList')
  expect(exempt.map(block => block.text)).toEqual(['A title', 'quoted', 'last'])
})

test('an empty document has none', () => {
  expect(blocks(docOf(''))).toEqual([])
})
