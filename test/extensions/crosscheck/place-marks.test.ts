import { DecorationSet } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import { blocks } from '../../../extensions/crosscheck/blocks.ts'
import { markOf, specOf } from '../../../extensions/crosscheck/marks.ts'
import { placeMarks } from '../../../extensions/crosscheck/place-marks.ts'
import { docOf, everything, findingIn, marksOf } from '../draft.ts'

const doc = docOf('Some 77 cows.', 'And 12 boats.', 'No number.')
const [first, second, third] = blocks(doc) as [
  ReturnType<typeof blocks>[0],
  ReturnType<typeof blocks>[0],
  ReturnType<typeof blocks>[0],
]
const wanted = (block: typeof first, ...words: string[]) =>
  words.map(word => markOf(findingIn(block.text, word), block, [everything])!)

const ids = (marks: DecorationSet) =>
  marks
    .find()
    .sort((a, b) => a.from - b.from)
    .map(mark => specOf(mark).id)

test('marks that are there already are the same set', () => {
  const marks = marksOf(doc, ['77', '12'])
  const placements = [
    { block: first, wanted: wanted(first, '77') },
    { block: second, wanted: wanted(second, '12') },
    { block: third, wanted: [] },
  ]
  expect(placeMarks(doc, marks, placements)).toEqual({ marks, complete: true })
  expect(placeMarks(doc, marks, placements).marks).toBe(marks)
})

test('a block without an answer keeps its marks, the others get theirs', () => {
  const marks = marksOf(doc, ['77', '12'])
  const { marks: placed } = placeMarks(doc, marks, [
    { block: first, wanted: wanted(first, 'cows') },
    { block: second, wanted: null },
    { block: third, wanted: wanted(third, 'number') },
  ])
  expect(ids(placed)).toEqual(['cows', '12', 'number'])
})

test('marks in what is no block any more go', () => {
  const marks = marksOf(doc, ['77', '12', 'number'])
  expect(ids(placeMarks(doc, marks, [{ block: second, wanted: null }]).marks)).toEqual(['12'])
})

test('another verdict on the same words draws the mark anew', () => {
  const marks = marksOf(doc, ['77'])
  const confirmed = markOf(findingIn(first.text, '77', 'confirmed'), first, [everything])!
  const { marks: placed } = placeMarks(doc, marks, [{ block: first, wanted: [confirmed] }])
  expect(placed.find().map(mark => specOf(mark).verdict)).toEqual(['confirmed'])
})

test('an empty document has no place for any', () => {
  expect(placeMarks(docOf(''), DecorationSet.empty, []).marks).toBe(DecorationSet.empty)
})

test('what finds no room is left for another time, until all is in place', () => {
  const placements = [
    { block: first, wanted: wanted(first, '77', 'cows') },
    { block: second, wanted: wanted(second, '12') },
    { block: third, wanted: wanted(third, 'number') },
  ]
  const one = placeMarks(doc, DecorationSet.empty, placements, 1)
  expect([ids(one.marks), one.complete]).toEqual([['77', 'cows'], false])
  const two = placeMarks(doc, one.marks, placements, 1)
  expect([ids(two.marks), two.complete]).toEqual([['77', 'cows', '12'], false])
  const three = placeMarks(doc, two.marks, placements, 1)
  expect([ids(three.marks), three.complete]).toEqual([['77', 'cows', '12', 'number'], true])
})
