import { getSchema, Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ATOM, blockText } from '../../../extensions/crosscheck/block-text.ts'
import { schema } from '../draft.ts'

const bold = [schema.mark('bold')]
const code = [schema.mark('code')]
const link = [schema.mark('link', { href: '/a' })]
const br = () => schema.node('hardBreak')
const paragraph = (...content: Parameters<typeof schema.node>[2][]) =>
  schema.node('paragraph', null, content.flat() as never)

test.each([
  ['plain text', paragraph(schema.text('50,000 people')), '50,000 people'],
  ['a number half in bold', paragraph(schema.text('50,'), schema.text('000', bold)), '50,000'],
  ['a number half in a link', paragraph(schema.text('50', link), schema.text(',000')), '50,000'],
  ['a hard break', paragraph(schema.text('In 2015'), br(), schema.text('300 left')), 'In 2015\n300 left'],
  [
    'code',
    paragraph(schema.text('see '), schema.text('x=9', code), schema.text(' now')),
    `see ${ATOM.repeat(3)} now`,
  ],
  ['nothing', paragraph(), ''],
])('%s', (_what, block, text) => {
  expect(blockText(block)).toBe(text)
})

test('an atom within a line is one unit, what holds text of its own is read between two', () => {
  const inline = { group: 'inline', inline: true }
  const atom = Node.create({ name: 'mention', ...inline, atom: true })
  const note = Node.create({ name: 'note', ...inline, content: 'text*' })
  const rich = getSchema([StarterKit, atom, note])
  const block = rich.node('paragraph', null, [
    rich.text('By '),
    rich.node('mention'),
    rich.text('7 of '),
    rich.node('note', null, rich.text('12')),
    rich.text('0'),
  ])
  expect(blockText(block)).toBe(`By ${ATOM}7 of ${ATOM}12${ATOM}0`)
  expect(blockText(block)).toHaveLength(block.content.size)
})

test('one unit of text for each position of the content, whatever it holds', () => {
  const piece = fc.oneof(
    fc
      .string({
        minLength: 1,
        maxLength: 6,
        unit: fc.constantFrom('a', '5', ',', '中', '\ud800', '👪', '\u0301'),
      })
      .map(text => schema.text(text)),
    fc.string({ minLength: 1, maxLength: 6 }).map(text => schema.text(text, bold)),
    fc.string({ minLength: 1, maxLength: 6 }).map(text => schema.text(text, code)),
    fc.constant(null).map(br),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), pieces => {
      const block = paragraph(pieces)
      expect(blockText(block)).toHaveLength(block.content.size)
    }),
  )
})
