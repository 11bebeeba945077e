import { type Node, Schema } from '@tiptap/pm/model'
import { Decoration, DecorationSet, type DecorationSource } from '@tiptap/pm/view'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byChild } from '../../../extensions/crosscheck/by-child.ts'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'text*' },
    quote: { group: 'block', content: 'paragraph+' },
    rule: { group: 'block' },
    text: {},
  },
})

const paragraph = fc
  .string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 })
  .map(text => schema.node('paragraph', null, text ? [schema.text(text)] : []))
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map(inner => schema.node('quote', null, inner)),
  fc.constant(schema.node('rule')),
)
const doc = fc.array(block, { minLength: 1, maxLength: 12 }).map(blocks => schema.node('doc', null, blocks))
const ends = fc.array(fc.tuple(fc.nat(200), fc.nat(6)), { maxLength: 20 })

const marksOf = (node: Node, spans: [number, number][]) =>
  spans
    .map(([from, length]) => [from, Math.min(from + length, node.content.size)] as const)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => Decoration.inline(from, to, { class: 'mark' }))

/** What each child of a node is drawn with, all the way down. */
function drawn(node: Node, set: DecorationSource): unknown[] {
  const all: unknown[] = []
  node.forEach((child, offset) => {
    const own = set.forChild(offset, child)
    const spans = own instanceof DecorationSet ? own.find().map(({ from, to }) => [from, to]) : []
    all.push([spans, drawn(child, own)])
  })
  return all
}

test('every child is drawn with what its own set has, however the set is asked', () => {
  fc.assert(
    fc.property(doc, ends, (node, spans) => {
      const set = DecorationSet.create(node, marksOf(node, spans))
      expect(drawn(node, byChild(set))).toEqual(drawn(node, set))
    }),
  )
})

test('is a set like any other, and the same one each time', () => {
  const node = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('50,000 fled')])])
  const set = DecorationSet.create(node, [Decoration.inline(1, 7, {})])
  const found = byChild(set)
  expect(found).not.toBe(set)
  expect(found).toBeInstanceOf(DecorationSet)
  expect(byChild(set)).toBe(found)
  expect(found.find()).toEqual(set.find())
  expect(byChild(DecorationSet.empty)).toBe(DecorationSet.empty)
})
