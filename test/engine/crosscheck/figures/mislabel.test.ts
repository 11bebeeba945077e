import { describe, expect, test } from 'vitest'
import { type Likeness, likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import {
  forecast,
  isMislabelled,
  isOtherTense,
  isSameNumber,
  telling,
} from '../../../../src/engine/crosscheck/figures/mislabel.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { figureIn } from '../figure-in.ts'

describe('one number of two things', () => {
  const mislabelled = (draft: string, source: string, more: Partial<Likeness> = {}) => {
    const [d, s] = [figureIn(draft), figureIn(source)]
    return isMislabelled(d, s, { ...likeness(d, s), ...more }, JUDGEMENT)
  }

  test.each([
    // The killed and the wounded, the hired and the dismissed are easily taken for one another.
    ['The storm killed 26 people.', 'The storm injured 26 people.', true],
    ['The storm injured 26 people.', 'The storm killed 26 people.', true],
    ['The firm hired 500 workers.', 'The firm dismissed 500 workers.', true],
    ['The storm killed 26 people.', 'The storm injured 19 people.', false],
    ['The film cost 26 million dollars.', 'The film earned 26 million dollars.', false],
    // With three digits that matter it is no chance.
    ['The film cost 26.4 million dollars.', 'The film earned 26.4 million dollars.', true],
    ['The film cost 26.4 million dollars.', 'The play earned 26.4 million dollars.', false],
    // What is counted is another thing.
    ['The storm destroyed 26 homes.', 'The storm destroyed 26 bridges.', true],
    ['The storm destroyed 26 homes.', 'The fire destroyed 26 bridges.', false],
    ['The firm painted 26 homes.', 'The firm painted 26 bridges.', false],
    // A plan is no fact.
    ['The army sent 20,000 troops.', 'The army plans to send 20,000 troops.', true],
    ['The army plans to send 20,000 troops.', 'The army sent 20,000 troops.', true],
    ['The army plans to send 20,000 troops.', 'The army may send 20,000 troops.', false],
    // The same is no mislabel, and nought is told of everything.
    ['The storm killed 26 people.', 'The storm killed 26 people.', false],
    ['The storm killed no people.', 'The storm injured no people.', false],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(mislabelled(draft, source)).toBe(want)
  })

  test('must have enough in common', () => {
    const siblings = ['The storm killed 26 people.', 'The storm injured 26 people.'] as const
    expect(mislabelled(...siblings, { terms: JUDGEMENT.likeToDisagree })).toBe(true)
    expect(mislabelled(...siblings, { terms: JUDGEMENT.likeToDisagree - 0.01 })).toBe(false)
    const telling = ['The film cost 26.4 million dollars.', 'The film earned 26.4 million dollars.'] as const
    expect(mislabelled(...telling, { terms: JUDGEMENT.likeToAgree })).toBe(true)
    expect(mislabelled(...telling, { terms: JUDGEMENT.likeToAgree - 0.01 })).toBe(false)
    const things = ['The storm destroyed 26 homes.', 'The storm destroyed 26 bridges.'] as const
    expect(mislabelled(...things, { terms: JUDGEMENT.likeToAgree })).toBe(true)
    expect(mislabelled(...things, { terms: JUDGEMENT.likeToAgree - 0.01 })).toBe(false)
    const plan = ['The army sent 20,000 troops.', 'The army plans to send 20,000 troops.'] as const
    expect(mislabelled(...plan, { terms: JUDGEMENT.likeToAgree })).toBe(true)
    expect(mislabelled(...plan, { terms: JUDGEMENT.likeToAgree - 0.01 })).toBe(false)
    expect(mislabelled(...plan, { unit: 'open' })).toBe(false)
    expect(mislabelled(...plan, { event: 'unknown' })).toBe(false)
    expect(mislabelled(...siblings, { otherSubject: true })).toBe(false)
  })
})

test.each([
  ['The army plans to send 20,000 troops.', true],
  ['The army may send 20,000 troops.', true],
  ['The army sent 20,000 troops.', false],
  ['The army did not send 20,000 troops.', false],
  // The same week is planned by one and agreed by another.
  ['The army plans to march for 20 days.', false],
])('%s is a forecast or a plan: %s', (text, want) => {
  expect(forecast(figureIn(text))).toBe(want)
})

test.each([
  ['The army plans to send 20,000 troops.', 'The army sent 20,000 troops.', true],
  ['The army sent 20,000 troops.', 'The army plans to send 20,000 troops.', true],
  ['The army plans to send 20,000 troops.', 'The army sends 20,000 troops.', false],
  ['The army plans to send 20,000 troops.', 'The army is sending 20,000 troops.', false],
  ['The army plans to send 20,000 troops.', 'The army sent and lost 20,000 troops.', true],
  ['The firm may cut 900 jobs.', 'The firm cut 900 jobs.', true],
  ['Fire may leave 900 people homeless.', 'Fire has left 900 people homeless.', true],
  ['The army sent 20,000 troops.', 'The army sent 20,000 troops.', false],
])('%s <> %s: one has happened, the other may: %s', (draft, source, want) => {
  expect(isOtherTense(figureIn(draft), figureIn(source))).toBe(want)
})

test.each([
  ['264 homes', true],
  ['26 homes', false],
  ['260 homes', false],
  ['2.64 million homes', true],
  ['dozens of homes', false],
])('%s has so many digits that an equal one is hardly chance: %s', (words, want) => {
  expect(telling(figureIn(words), JUDGEMENT)).toBe(want)
})

test.each([
  ['26 homes', '26 homes', true],
  ['26 homes', '26 bridges', true],
  ['26 homes', '27 homes', false],
  ['no people', 'no people', false],
  ['dozens of homes', '26 homes', false],
  ['26 homes', 'dozens of homes', false],
  // Shares are brought into one unit, however they are written.
  ['Half of the homes', '50 percent of the homes', true],
  ['Half of the homes', '0.5 percent of the homes', false],
])('%s and %s are one number: %s', (draft, source, want) => {
  const [d, s] = [figureIn(draft), figureIn(source)]
  expect(isSameNumber(d, s, likeness(d, s))).toBe(want)
})
