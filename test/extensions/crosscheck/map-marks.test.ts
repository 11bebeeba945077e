import { Slice } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockText } from '../../../extensions/crosscheck/block-text.ts'
import { judgedText } from '../../../extensions/crosscheck/judged-text.ts'
import { specOf } from '../../../extensions/crosscheck/marks.ts'
import { changeOf, crosscheckState } from '../../../extensions/crosscheck/state.ts'
import { docOf, marked, marksOf, stateOf } from '../draft.ts'

const TEXTS = ['The flood drove 1,500 people out.', 'Mayor Okafor spoke.', 'Some 77 cows stayed.']
const WORDS = ['1,500', 'Okafor', '77']

function start(): EditorState {
  const state = stateOf(docOf(...TEXTS))
  return state.apply(changeOf(state, { marks: marksOf(state.doc, WORDS) }))
}

/** Types after the first occurrence of some words. */
const typeAfter = (state: EditorState, words: string, text: string): Transaction => {
  let at = -1
  state.doc.descendants((node, pos) => {
    if (at < 0 && node.isText && node.text!.includes(words))
      at = pos + node.text!.indexOf(words) + words.length
  })
  return state.tr.insertText(text, at)
}

test.each([
  ['before a mark', 'drove', ' about', WORDS],
  ['a space after it', '1,500', ' ', WORDS],
  ['a full stop after it', 'Okafor', '.', WORDS],
  ['a digit at its end', '1,500', '0', ['Okafor', '77']],
  ['a digit at its beginning', 'drove ', '2', ['Okafor', '77']],
  ['a letter at its end', 'Okafor', 's', ['1,500', '77']],
  ['inside it', '1,5', '5', ['Okafor', '77']],
  ['in another paragraph', 'spoke', ' again', WORDS],
])('typing %s', (_where, after, text, left) => {
  const state = start()
  expect(marked(state.apply(typeAfter(state, after, text)))).toEqual(left)
})

describe('a replacement of the whole document', () => {
  const replacedBy = (...texts: string[]) => {
    const state = start()
    const { content } = docOf(...texts)
    return marked(state.apply(state.tr.replace(0, state.doc.content.size, new Slice(content, 0, 0))))
  }

  test('by an equal one keeps every mark', () => {
    expect(replacedBy(...TEXTS)).toEqual(WORDS)
  })
  test('that changes one paragraph keeps the marks of the others', () => {
    expect(replacedBy(TEXTS[0]!, 'Mayor Lindqvist spoke.', TEXTS[2]!)).toEqual(['1,500', '77'])
  })
  test('that adds a paragraph in the middle keeps them all', () => {
    expect(replacedBy(TEXTS[0]!, 'It rained.', ...TEXTS.slice(1))).toEqual(WORDS)
  })
  test('by something else keeps none', () => {
    expect(replacedBy('Nothing of it.')).toEqual([])
  })
})

test('a split and a join keep the marks on both sides', () => {
  const state = start()
  const at = TEXTS[0]!.indexOf(' people') + 1
  const split = state.apply(state.tr.split(at))
  expect(marked(split)).toEqual(WORDS)
  expect(marked(split.apply(split.tr.join(at + 1)))).toEqual(WORDS)
})

test('a paragraph that becomes code loses its marks', () => {
  const state = start()
  const next = state.apply(state.tr.setBlockType(1, 1, state.schema.nodes.codeBlock!))
  expect(marked(next)).toEqual(['Okafor', '77'])
})

test('after any edits, each mark that is left stands on the text that was judged', () => {
  const edit = fc.record({
    from: fc.nat(200),
    length: fc.nat(30),
    text: fc.constantFrom('', ' ', '0', ',', 'x', '77', ' about ', '1,500'),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), edits => {
      let state = start()
      for (const { from, length, text } of edits) {
        const a = Math.min(from, state.doc.content.size)
        const b = Math.min(a + length, state.doc.content.size)
        state = state.apply(state.tr.insertText(text, a, b))
      }
      for (const mark of crosscheckState(state).marks.find()) {
        const $from = state.doc.resolve(mark.from)
        const text = blockText($from.parent)
        expect(judgedText(text, $from.parentOffset, mark.to - $from.start())).toBe(specOf(mark).judged)
      }
    }),
  )
})
