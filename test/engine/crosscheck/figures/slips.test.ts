import { describe, expect, test } from 'vitest'
import { hedgeWords, isTurned, slip } from '../../../../src/engine/crosscheck/figures/slips.ts'
import { figureIn } from '../figure-in.ts'

describe('the slip of the hand that would make one number of another', () => {
  test.each<[string, string, string]>([
    // Two neighbouring digits, of numbers of one size.
    ['61 people', '16 people', 'slipDigits'],
    ['4,460 people', '4,640 people', 'slipDigits'],
    ['4.2 million people', '2.4 million people', 'slipDigits'],
    ['2,100 people', '1,200 people', 'slipDigits'],
    ['105 people', '150 people', 'slipDigits'],
    ['4.2 million people', '240,000 people', ''],
    ['461 people', '164 people', ''],
    ['4,321 people', '3,412 people', ''],
    ['4,416 people', '4,461 people', 'slipDigits'],
    ['61 people', '62 people', ''],
    ['61 people', '26 people', ''],
    ['61 people', '17 people', ''],
    // A zero more or less; a thousand for a million, a million for a billion.
    ['1,200 people', '12,000 people', 'slipTen'],
    ['1,200 people', '120 people', 'slipTen'],
    ['$3 million', '$3 billion', 'slipScale'],
    ['$3 billion', '$3 million', 'slipScale'],
    ['1,200 people', '120,000 people', ''],
    // A digit left out or put in, at any place; of numbers below 100 nobody could tell.
    ['900 people', '1,900 people', 'slipDropped'],
    ['1,250 people', '150 people', 'slipDropped'],
    ['1,250 people', '125 people', 'slipTen'],
    ['12,503 people', '1,253 people', 'slipDropped'],
    ['900 people', '19,000 people', ''],
    ['900 people', '1,800 people', ''],
    ['90 people', '190 people', ''],
    ['1,250 people', '13,250 people', 'slipDropped'],
    ['1.25 percent', '1.5 percent', ''],
    // One number, but "more than" for "nearly".
    ['more than 500 people', 'nearly 500 people', 'slipHedge'],
    ['fewer than 500 people', 'at least 500 people', 'slipHedge'],
    ['more than 500 people', 'at least 500 people', ''],
    ['500 people', '500 people', ''],
    // Nothing can be told of nought, or of a range.
    ['no people', '500 people', ''],
    ['500 people', 'between 300 and 500 people', ''],
  ])('%s for %s: %s', (draft, source, want) => {
    expect(slip(figureIn(draft), figureIn(source), undefined).map(part => part.phrase)).toEqual(
      want ? [want] : [],
    )
  })

  test('is told in the draft’s unit', () => {
    const [draft, source] = [figureIn('21 kilometres'), figureIn('12,000 metres')]
    expect(slip(draft, source, metres => metres / 1000)).toEqual([{ phrase: 'slipDigits' }])
    expect(slip(draft, source, undefined)).toEqual([])
  })
})

test.each([
  ['more than 500 people', 'fewer than 500 people', true],
  ['at least 500 people', 'up to 500 people', true],
  ['nearly 500 people', 'more than 500 people', true],
  ['at most 500 people', 'at least 500 people', true],
  ['nearly 500 people', 'up to 500 people', false],
  ['more than 500 people', 'at least 500 people', false],
  ['500 people', 'more than 500 people', false],
  ['nearly 500 people', '500 people', false],
])('the hedge of %s is turned round from %s: %s', (draft, source, turned) => {
  expect(isTurned(figureIn(draft), figureIn(source))).toBe(turned)
})

test.each([
  ['Nearly 500 people fled.', 'nearly'],
  ['There fled an estimated 500 people.', 'an estimated'],
  ['500 people fled.', ''],
])('the words that hedge in %s: %s', (text, words) => {
  expect(hedgeWords(figureIn(text))).toBe(words)
})
