import { describe, expect, test } from 'vitest'
import {
  agreement,
  commitsToLess,
  type Stated,
  stated,
} from '../../../../src/engine/crosscheck/figures/agreement.ts'
import type { Hedge } from '../../../../src/engine/figures/figure.ts'
import { valueSet } from '../../../../src/engine/figures/index.ts'
import { figureIn } from '../figure-in.ts'

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
    ['the same number with "nearly" turned round', say(50_000, 'over'), say(50_000, 'nearly'), 'none'],
    ['the same number, from at least to exactly', say(40, 'atLeast'), say(40, 'bare', true), 'equal'],
    // Who counts 86 does not say that there are more; who rounds to 50,000 may.
    ['more than what was counted', say(86, 'over'), say(86), 'none'],
    ['fewer than what was counted', say(29, 'under'), say(29, 'exact'), 'none'],
    ['more than what was counted to the last digit', say(49_297, 'over'), say(49_297), 'none'],
    ['more than what was rounded', say(50_000, 'over'), say(50_000), 'equal'],
    ['more than what was estimated', say(86, 'over'), say(86, 'about'), 'equal'],
    ['a floor that the count falls short of', say(45, 'atLeast'), say(44), 'none'],
    ['a ceiling above the source’s ceiling', say(44, 'under'), say(40, 'under'), 'core'],
    ['a ceiling below the source’s ceiling', say(40, 'under'), say(44, 'under'), 'none'],
    ['two limits far apart', say(250_000, 'upTo'), say(25_000, 'upTo'), 'none'],
    ['two limits close to one another', say(104, 'upTo'), say(100, 'upTo'), 'core'],
    ['a limit that the count passes a little', say(100, 'upTo'), say(104), 'core'],
    ['a floor below a ceiling', say(300, 'atLeast'), say(400, 'upTo'), 'core'],
    ['a floor far below a ceiling', say(300, 'atLeast'), say(800, 'upTo'), 'tail'],
    ['a ceiling above a floor', say(400, 'upTo'), say(300, 'atLeast'), 'core'],
    ['a floor above a ceiling', say(400, 'atLeast'), say(300, 'upTo'), 'none'],
    // A source’s bound vouches for three times its number.
    ['three times what a source calls "over"', say(120), say(40, 'over'), 'tail'],
    ['a little more', say(130), say(40, 'over'), 'none'],
    ['a third of what a source calls "under"', say(41, 'bare', true), say(120, 'under'), 'tail'],
    ['no more', say(40, 'bare', true), say(120, 'under'), 'none'],
    // Where a bound has its core: a quarter more, a quarter less.
    ['the core’s end', say(40, 'atLeast'), range(50, 60), 'core'],
    ['past the core’s end', say(40, 'atLeast'), range(51, 60), 'tail'],
    ['the lower core’s end', say(40, 'atMost'), range(20, 30), 'core'],
    ['past the lower core’s end', say(40, 'atMost'), range(20, 29), 'tail'],
    ['an end that is left out', say(40, 'under'), range(40, 50), 'none'],
    ['an end that belongs to it', say(40, 'atMost'), range(40, 50), 'core'],
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
    ['or the bottom', say(300), range(300, 500), true],
    ['not when the draft is as vague', say(500, 'about'), range(300, 500), false],
    ['not when the draft names neither', say(400), range(300, 500), false],
    ['nor when it gives another range', range(300, 400), range(300, 500), false],
    ['nor by a floor below the draft’s number', say(43), say(40, 'atLeast'), false],
    ['by another bound at the same number', say(40, 'over'), say(40, 'atLeast'), true],
    ['not by the same bound', say(40, 'over'), say(40, 'over'), false],
    ['not by an exact number', say(40), say(40, 'exact'), false],
  ])('%s', (_, draft, source, expected) => {
    expect(commitsToLess(draft, source, agreement(draft, source))).toBe(expected)
  })
})

test('what a figure states is brought into another unit, with all that its hedge allows', () => {
  const kilometres = (words: string) => stated(figureIn(words), metres => metres / 1000)
  expect(kilometres('at least 4,000 metres')).toEqual({
    nominal: 4,
    hedge: 'atLeast',
    set: { low: 4, high: null, lowOpen: false, highOpen: false, coreHigh: 5 },
  })
  expect(kilometres('at most 4,000 metres').set).toMatchObject({ low: 0, high: 4, coreLow: 3 })
  expect(kilometres('4,000 metres').set).not.toHaveProperty('coreHigh')
  expect(kilometres('between 4,000 and 5,000 metres')).toMatchObject({
    nominal: null,
    set: { low: 4, high: 5 },
  })
})
