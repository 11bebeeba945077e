import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Reader, Reading, read } from '../../src/engine/read.ts'

const news = fc.constantFrom(
  'nearly 100,000 Syrians',
  'Aleppo',
  'said',
  '“',
  '”',
  '"',
  'on Friday',
  ', and',
  'killed',
  '(',
  ')',
  ' ',
  '\n',
  '-',
  '.',
  'U.S.',
  'who',
  'half a million',
  'since February 1',
  '\ud800',
  'المدينة',
  '北京',
  '1.5bn',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(news, { maxLength: 40 }).map(parts => parts.join(' ')),
)

describe('reading any text', () => {
  test('gives figures, names and roles whose offsets lie in the text and whose words are there', () => {
    fc.assert(
      fc.property(text, given => {
        const reading = Reading.parse(read(given, { published: '2016-02-12T18:00:00Z' }))
        for (const item of [...reading.figures, ...reading.names, ...reading.roles]) {
          expect(item.start).toBeLessThan(item.end)
          expect(given.slice(item.start, item.end)).toBe(item.text)
        }
        for (const { number, start, end } of reading.figures) {
          expect(number.start).toBeGreaterThanOrEqual(start)
          expect(number.end).toBeLessThanOrEqual(end)
        }
      }),
    )
  })

  test('twice gives the same', () => {
    fc.assert(
      fc.property(text, given => {
        expect(read(given)).toEqual(read(given))
      }),
    )
  })

  test('with what was remembered gives the same as reading anew', () => {
    const reader = new Reader()
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), paragraphs => {
        expect(reader.readAll(paragraphs)).toEqual(new Reader().readAll(paragraphs))
      }),
    )
  })
})
