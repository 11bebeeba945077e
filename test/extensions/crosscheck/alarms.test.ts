import { DecorationSet } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import { alarmFrom, markAt } from '../../../extensions/crosscheck/alarms.ts'
import { docOf, marksOf } from '../draft.ts'

const text = 'one two three four'
const doc = docOf(text)
const alarms = marksOf(doc, ['one', 'three'])
const marks = alarms.add(doc, marksOf(doc, ['two', 'four'], 'confirmed').find())
const at = (words: string) => ({ from: text.indexOf(words) + 1, to: text.indexOf(words) + 1 })

test.each([
  ['two', 1, 'three'],
  ['three', -1, 'one'],
  ['four', 1, 'one'],
  ['four', -1, 'three'],
] as const)('from %j, direction %i, the walk goes to %j', (from, direction, to) => {
  expect(alarmFrom(marks, at(from), direction)).toBe(to)
})

test('the walk over all alarms comes round', () => {
  const [one, three] = alarms.find().sort((a, b) => a.from - b.from) as [never, never]
  expect(alarmFrom(marks, one, 1)).toBe('three')
  expect(alarmFrom(marks, three, 1)).toBe('one')
  expect(alarmFrom(marks, one, -1)).toBe('three')
})

test('without alarms there is nowhere to go', () => {
  expect(alarmFrom(DecorationSet.empty, { from: 1, to: 1 }, 1)).toBeNull()
})

test('of the marks at a position, the loudest counts', () => {
  const both = alarms.add(doc, marksOf(doc, ['one two'], 'confirmed').find())
  expect(markAt(both, 2)).toBe('one')
  expect(markAt(both, 6)).toBe('one two')
  expect(markAt(both, text.length + 1)).toBeNull()
})
