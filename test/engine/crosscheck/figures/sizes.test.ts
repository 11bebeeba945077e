import { describe, expect, test } from 'vitest'
import { stated } from '../../../../src/engine/crosscheck/figures/agreement.ts'
import { contained, outgrows } from '../../../../src/engine/crosscheck/figures/sizes.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { figureIn } from '../figure-in.ts'

const of = (words: string) => stated(figureIn(`${words} homes`))

describe('a part is no larger than its whole', () => {
  test.each<[draft: string, source: string, which: 'wider' | 'narrower', fits: boolean]>([
    ['2,000', '90,000', 'wider', true],
    ['95,000', '90,000', 'wider', false],
    ['90,000', '2,000', 'narrower', true],
    ['90,000', '95,000', 'narrower', false],
    // Both may be rounded.
    ['92,000', '90,000', 'wider', true],
    ['92,000', '92,000', 'wider', true],
    // A bound on the part is its least, on the whole its most.
    ['more than 2,000', '1,500', 'wider', false],
    ['more than 1,000', '1,500', 'wider', true],
    ['2,000', 'more than 1,500', 'wider', true],
    ['2,000', 'fewer than 1,500', 'wider', false],
    ['fewer than 2,000', '1,500', 'wider', false],
    // "Thousands" and a range are no count that a part could exceed.
    ['95,000', 'thousands of', 'wider', true],
    ['between 10 and 20', '15', 'wider', true],
    ['between 16 and 20', '15', 'wider', false],
  ])('%s, and the source’s %s is %s: %s', (draft, source, which, fits) => {
    expect(contained(which, of(draft), of(source))).toBe(fits)
  })
})

describe('a count many times as large is of something wider', () => {
  test.each([
    ['1,000', '5,600', true],
    ['1,000', '4,900', false],
    // From the most that the one may mean to the least that the other does.
    ['nearly 1,000', '5,050', true],
    ['about 1,000', '5,050', false],
    ['5,600', '1,000', false],
    ['more than 1,000', '90,000', false],
    ['1,000', 'fewer than 90,000', false],
    // A zero more is a slip of the hand.
    ['1,000', '10,000', false],
    ['1,000', '100,000', false],
    ['1,000', '12,000', true],
    ['1,000', 'between 10,000 and 20,000', true],
  ])('%s, and the source’s %s: %s', (draft, source, want) => {
    expect(outgrows(of(draft), of(source), JUDGEMENT)).toBe(want)
  })
})
