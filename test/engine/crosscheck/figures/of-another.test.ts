import { describe, expect, test } from 'vitest'
import { isOfAnother } from '../../../../src/engine/crosscheck/figures/of-another.ts'
import { figureIn } from '../figure-in.ts'

describe('what is changed, shared out or summed up must be one thing', () => {
  test.each([
    ['Sales rose 7 percent.', 'Profit rose 12 percent.', true],
    ['Sales rose 7 percent.', 'Sales rose 12 percent.', false],
    // Where the sentence before tells of what, it may be the same.
    ['They rose 7 percent.', 'Profit rose 12 percent.', false],
    ['The bank gained 7 percent.', 'Profit rose 12 percent.', false],
    // People are called by many names.
    ['About 85 percent of the members voted.', 'About 90 percent of the nurses voted.', false],
    ['About 85 percent of the members voted.', 'About 90 percent of the votes counted.', true],
    // Of two kinds of profit each is another; "the profit" may be either only by a slip.
    ['Net profit rose 7 percent.', 'Operating profit rose 12 percent.', true],
    ['Profit rose 7 percent.', 'Operating profit rose 12 percent.', true],
    ['Profit rose to $127 million.', 'Operating profit rose to $172 million.', false],
    ['Profit rose to $127 million.', 'Sales rose to $1.27 billion.', true],
    // One sum whose digits have changed places is one sum, whatever it is said to be of.
    ['The strike cost $4.2 million.', 'The standstill cost $2.4 million.', false],
    ['The strike cost $4.2 million.', 'The standstill cost $2.5 million.', true],
    ['Rents rose 42 percent.', 'Wages rose 24 percent.', true],
  ])('%s <> %s is of another: %s', (draft, source, want) => {
    expect(isOfAnother(figureIn(draft), figureIn(source))).toBe(want)
    expect(isOfAnother(figureIn(source), figureIn(draft))).toBe(want)
  })
})
