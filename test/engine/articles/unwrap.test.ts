import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../../../src/engine/articles/read-text.ts'
import { unwrap } from '../../../src/engine/articles/unwrap.ts'

const WRAPPED = `LIMA, Oct. 4 (Andes Wire) - The dam in the valley holds 40
million litres, the operator said on Friday, and has room for
another 12 million before its gates have to be opened.

  Rain is expected in the hills until Monday. Some 3,500
people have left the villages below the dam since Wednesday.
`

test('wire copy of a fixed width has its sentences back', () => {
  expect(readText(WRAPPED, { id: 'w' }).paragraphs).toEqual([
    'LIMA, Oct. 4 (Andes Wire) - The dam in the valley holds 40 million litres, the operator said on Friday, and has room for another 12 million before its gates have to be opened.',
    'Rain is expected in the hills until Monday. Some 3,500 people have left the villages below the dam since Wednesday.',
  ])
})

test.each([
  [
    'short paragraphs on lines of their own',
    'The dam holds.\nIt rained.\nNobody left the villages, she said.\nThe sun came out.\nAll is well.',
  ],
  [
    'wide paragraphs',
    `${'The dam holds 40 million litres. '.repeat(5)}\n${'It rained in the hills all day. '.repeat(5)}`,
  ],
  ['a list', 'Dam: 40\nRiver: 12\nWell: 3\nLake: 1,200\nSea: 5'],
  ['two lines', 'The dam in the valley holds 40 million litres of water and\nmore.'],
])('left as it is: %s', (_name, text) => {
  expect(unwrap(text)).toBe(text)
})

test('whatever was wrapped, no word is lost or joined to another', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.'), minLength: 1, maxLength: 9 })
  const wrap = (words: string[], width: number) => {
    const lines = ['']
    for (const next of words) {
      const line = lines.at(-1)!
      if (line && line.length + 1 + next.length > width) lines.push(next)
      else lines[lines.length - 1] = line ? `${line} ${next}` : next
    }
    return lines.join('\n')
  }
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 60 }), { maxLength: 5 }), blocks => {
      const text = blocks.map(words => wrap(words, 60)).join('\n\n')
      expect(unwrap(text).split(/\s+/)).toEqual(text.split(/\s+/))
    }),
  )
})
