import { EditorState, TextSelection } from '@tiptap/pm/state'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Pace } from '../../../extensions/crosscheck/pace.ts'
import { wordAt } from '../../../extensions/crosscheck/word-at.ts'
import { docOf } from '../draft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A draft that somebody writes in: `|` is the caret. */
function writing(text: string) {
  const at = text.indexOf('|')
  const doc = docOf(text.replace('|', ''), 'Another paragraph.')
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at + 1) })
  const ask = vi.fn()
  const pace = new Pace(300, ask)
  const apply = (change: (state: EditorState) => EditorState) => {
    const previous = state
    state = change(state)
    pace.update(state, previous)
  }
  return {
    ask,
    type: (typed: string) => apply(old => old.apply(old.tr.insertText(typed))),
    typeAt: (pos: number, typed: string) => apply(old => old.apply(old.tr.insertText(typed, pos))),
    caret: (pos: number) => apply(old => old.apply(old.tr.setSelection(TextSelection.create(old.doc, pos)))),
  }
}

test('a word that is being typed is left alone until a pause', () => {
  const { ask, type } = writing('Some |')
  for (const digit of '50,000') {
    type(digit)
    vi.advanceTimersByTime(250)
  }
  expect(ask).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('once the caret has left it by a space, it is asked about at once', () => {
  const { ask, type } = writing('Some 50,000|')
  type('0')
  type(' ')
  vi.advanceTimersByTime(1)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('once the caret was moved away, it is asked about at once', () => {
  const { ask, type, caret } = writing('Some 50,000|')
  type('0')
  caret(3)
  vi.advanceTimersByTime(1)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('moving the caret without having typed asks nothing', () => {
  const { ask, caret } = writing('Some 50,000|')
  caret(3)
  vi.runAllTimers()
  expect(ask).not.toHaveBeenCalled()
})

test('what somebody else types elsewhere does not hurry the word under the caret', () => {
  const { ask, type, typeAt } = writing('Some 50,0|')
  type('0')
  typeAt(2, 'x')
  vi.advanceTimersByTime(200)
  expect(ask).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('what is pasted is asked about at once', () => {
  const { ask, type } = writing('Some |')
  type('people, 50,000 of them')
  vi.advanceTimersByTime(1)
  expect(ask).toHaveBeenCalledTimes(1)
})

test.each([
  ['in 50,0|00 of', '50,000'],
  ['|$3.1bn lost', '$3.1bn'],
  ['he left.|', 'left.'],
  ['one  two'.replace('  ', ' | '), null],
  ['|', null],
])('the word at the caret of %j is %j', (text, word) => {
  const doc = docOf(text.replace('|', ''))
  const found = wordAt(doc.resolve(text.indexOf('|') + 1))
  expect(found && doc.textBetween(found.from, found.to)).toBe(word)
})
