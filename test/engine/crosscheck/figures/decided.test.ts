import { expect, test } from 'vitest'
import { decidedBy } from '../../../../src/engine/crosscheck/figures/decided.ts'
import { likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import type { Related } from '../../../../src/engine/crosscheck/figures/related.ts'
import type { Story } from '../../../../src/engine/crosscheck/figures/story.ts'
import { figureIn } from '../figure-in.ts'

const decided = (draft: [string, string?], source: [string, string?], story?: Story) => {
  const [d, s] = [figureIn(...draft), figureIn(...source)]
  const related: Related = { relation: 'conflict', rule: 'disagree', scope: {}, likeness: likeness(d, s) }
  return decidedBy(d, s, { ...related, likeness: { ...related.likeness, terms: 2 / 3 } }, story)
}

test('tells the features that decided', () => {
  expect(decided(['They ran 5 km to Halden.'], ['They ran 5,000 metres to Halden.'], 'named')).toEqual({
    rule: 'disagree',
    event: 'same',
    unit: 'same',
    likeness: 0.67,
    shared: 1,
    agreement: 'equal',
    story: 'named',
  })
})

test('of what is brought into no common unit, and of dates, no numbers are told', () => {
  expect(decided(['They ran 5 km.'], ['They ate 5 tons.'])).not.toHaveProperty('agreement')
  const day = ['It opened in 1938.', '1938'] as [string, string]
  expect(decided(day, day)).not.toHaveProperty('agreement')
  expect(decided(['It has 1,938.'], day)).not.toHaveProperty('agreement')
  expect(decided(day, ['It has 1,938.'])).not.toHaveProperty('agreement')
})

test('within one draft there is no story to tell', () => {
  expect(decided(['They ran 5 km.'], ['They ran 4 km.'])).not.toHaveProperty('story')
})
