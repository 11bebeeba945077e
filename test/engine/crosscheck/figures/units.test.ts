import { describe, expect, test } from 'vitest'
import { countedOf, isFurther, isNew } from '../../../../src/engine/crosscheck/figures/units.ts'
import { figureIn } from '../figure-in.ts'

describe('what is counted: a kind of thing, and which of it', () => {
  test.each([
    // Words for anybody, and people of a place, are just people.
    ['5 people came.', 'person'],
    ['5 residents came.', 'person'],
    ['5 Syrians fled.', 'person'],
    ['5 nurses came.', 'person nurse'],
    ['5 children came.', 'person child'],
    // The event says whom it happens to.
    ['5 lives were lost.', 'person'],
    ['5 deaths were counted.', 'person'],
    ['7,100 have died.', 'person'],
    ['They found 7 new cases.', 'person'],
    ['They cut 500 jobs.', 'person'],
    ['They offered 500 jobs.', 'job'],
    ['5 protesters marched.', 'person'],
    ['5 protesters died.', 'person protester'],
    // Two words for one thing are one kind.
    ['5 houses burned.', 'house'],
    ['5 homes burned.', 'house'],
    ['5 firms came.', 'company'],
    ['5 dollars were found.', 'USD'],
    // What is counted is the event itself.
    ['He played 90 times.', ''],
    ['He has 90.', ''],
  ])('%s: %s', (text, want) => {
    const { kind, which } = countedOf(figureIn(text))
    expect([kind, which].filter(Boolean).join(' ')).toBe(want)
  })
})

test.each([
  ['7 others died.', true],
  ['7 more people died.', true],
  ['Another 7 people died.', false],
  ['7 additional people died.', true],
  ['7 people died.', false],
  ['More than 7 people died.', false],
  ['More than 7 other people died.', false],
  ['7 mothers died.', false],
])('%s leaves out somebody named elsewhere: %s', (text, want) => {
  expect(isFurther(figureIn(text))).toBe(want)
})

test.each([
  ['7 new cases were found.', true],
  ['7 fresh cases were found.', true],
  ['7 cases were found.', false],
  ['7 newspapers came.', false],
  ['They found 7.', false],
])('%s is told of those since the count before: %s', (text, want) => {
  expect(isNew(figureIn(text))).toBe(want)
})
