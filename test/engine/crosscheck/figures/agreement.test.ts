import { describe, expect, test } from 'vitest'
import { agreement, commitsToLess, type Stated } from '../../../../src/engine/crosscheck/figures/agreement.ts'
import type { Hedge } from '../../../../src/engine/figures/figure.ts'
import { valueSet } from '../../../../src/engine/figures/index.ts'

const say = (value: number, hedge: Hedge = 'bare', exact = false): Stated => ({
  nominal: value,
  hedge,
  set: valueSet({ value, hedge, kind: 'count', exact }),
})
const range = (low: number, high: number): Stated => ({
  nominal: null,
  hedge: 'range',
  set: valueSet({ value: null, range: { low, high }, hedge: 'range', kind: 'count' }),
})

describe('two stated numbers', () => {
  test.each<[string, Stated, Stated, string]>([
    ['the same number', say(500), say(500), 'equal'],
    ['within the rounding of a bare number', say(50_000), say(49_300), 'core'],
    ['beyond it', say(50_000), say(53_000), 'none'],
    ['exact ones apart by one', say(120, 'bare', true), say(121, 'bare', true), 'none'],
    ['at the edge of "about"', say(50_000, 'about'), say(55_000), 'core'],
    ['past it', say(50_000, 'about'), say(56_000), 'none'],
    ['below "nearly"', say(50_000, 'nearly'), say(49_300), 'core'],
    ['above "nearly"', say(50_000, 'nearly'), say(51_200), 'none'],
    ['"nearly" against "over"', say(50_000, 'nearly'), say(50_000, 'over'), 'none'],
    ['just above a floor', say(40, 'atLeast'), say(43, 'bare', true), 'core'],
    ['far above a floor', say(40, 'atLeast'), say(90, 'bare', true), 'tail'],
    ['far above what a source calls "over"', say(4_000_000), say(250_000, 'over'), 'none'],
    ['a floor above the source’s floor', say(17_000_000, 'over'), say(16_000_000, 'over'), 'none'],
    ['a floor below the source’s floor', say(15_000_000, 'over'), say(16_000_000, 'over'), 'core'],
    ['a ceiling that the count passes by one', say(44, 'under'), say(45), 'none'],
    ['a floor against a ceiling at one point', say(300, 'atLeast'), say(300, 'upTo'), 'none'],
    ['inside a range', say(400, 'about'), range(300, 500), 'core'],
    ['outside a range', say(600), range(300, 500), 'none'],
  ])('%s', (_, draft, source, expected) => {
    expect(agreement(draft, source)).toBe(expected)
  })
})

describe('a source commits itself to less', () => {
  test.each<[string, Stated, Stated, boolean]>([
    ['by a floor that the draft dropped', say(40), say(40, 'atLeast'), true],
    ['by an estimate that the draft dropped', say(40), say(40, 'about'), true],
    ['not when the draft keeps it', say(40, 'about'), say(40, 'about'), false],
    ['not when the draft is the vaguer', say(40, 'about'), say(40), false],
    ['by a range of which the draft names the top', say(500, 'upTo'), range(300, 500), true],
  ])('%s', (_, draft, source, expected) => {
    expect(commitsToLess(draft, source, agreement(draft, source))).toBe(expected)
  })
})
