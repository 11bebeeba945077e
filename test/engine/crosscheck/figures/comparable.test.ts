import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../../../src/engine/crosscheck/figures/agreement.ts'
import { isComparable, numbersAgree } from '../../../../src/engine/crosscheck/figures/comparable.ts'
import type { Likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { figureIn } from '../figure-in.ts'

const { likeToAgree, likeToDisagree, likeWithoutEvent } = JUDGEMENT
const ALIKE: Likeness = {
  event: 'same',
  convert: value => value,
  unit: 'same',
  terms: 1,
  shared: 2,
  mutual: true,
  told: true,
  otherSubject: false,
  one: true,
  open: false,
  bridged: false,
  guessed: false,
  loosely: false,
}
const comparable = (how: Agreement, more: Partial<Likeness>, draft = '26 homes', source = '91 homes') =>
  isComparable(figureIn(draft), figureIn(source), { ...ALIKE, ...more }, how, JUDGEMENT)
const LESS = 0.01

describe('two numbers that agree are told of one thing', () => {
  test.each<[string, Partial<Likeness>, boolean]>([
    ['of one event and one unit', { terms: 0, shared: 0 }, true],
    ['of another subject, with enough in common', { otherSubject: true, terms: likeToDisagree }, true],
    ['of another subject, with less', { otherSubject: true, terms: likeToDisagree - LESS }, false],
    [
      'of one event, what is counted left open, with a little in common',
      { unit: 'open', terms: likeToAgree },
      true,
    ],
    ['with less', { unit: 'open', terms: likeToAgree - LESS }, false],
    ['of no common event, with enough in common', { event: 'unknown', terms: likeToDisagree }, true],
    ['with less than that', { event: 'unknown', terms: likeToDisagree - LESS }, false],
  ])('%s: %3$s', (_, like, want) => {
    expect(comparable('core', like)).toBe(want)
  })

  test('an equal number of many digits needs less', () => {
    const telling = (like: Partial<Likeness>, how: Agreement = 'equal', words = '1,297 homes') =>
      comparable(how, like, words, words)
    const other = { otherSubject: true, terms: 0 }
    expect(telling(other)).toBe(true)
    expect(telling({ ...other, one: false })).toBe(false)
    expect(telling(other, 'core')).toBe(false)
    expect(telling(other, 'equal', '26 homes')).toBe(false)
    const unknown = { event: 'unknown', terms: 0.01 } as const
    expect(telling(unknown)).toBe(true)
    expect(telling(unknown, 'core')).toBe(false)
    expect(telling(unknown, 'equal', '26 homes')).toBe(false)
    expect(telling({ ...unknown, terms: 0 })).toBe(false)
    expect(telling({ ...unknown, terms: 0, open: true })).toBe(true)
    expect(telling({ ...unknown, terms: 0, open: true, unit: 'open' })).toBe(false)
  })
})

describe('two numbers that do not agree are told of one thing', () => {
  test.each<[string, Partial<Likeness>, boolean]>([
    ['of one event, with enough in common', { terms: likeToDisagree }, true],
    ['with less', { terms: likeToDisagree - LESS }, false],
    ['of other subjects', { otherSubject: true }, false],
    ['of other units', { unit: 'different' }, false],
    ['what is counted left open, with much in common', { unit: 'open', terms: likeWithoutEvent }, true],
    ['with less than that', { unit: 'open', terms: likeWithoutEvent - LESS }, false],
    ['left open, of no common event', { unit: 'open', event: 'unknown' }, false],
  ])('%s: %3$s', (_, like, want) => {
    expect(comparable('none', like)).toBe(want)
  })

  test('new cases are no count of all', () => {
    const cases = 'They found 26 cases.'
    expect(comparable('none', {}, cases, 'They found 91 cases.')).toBe(true)
    expect(comparable('none', {}, 'They found 26 new cases.', cases)).toBe(false)
    expect(comparable('none', {}, cases, 'They found 26 new cases.')).toBe(false)
    expect(comparable('none', {}, 'They built 26 new homes.', 'They built 91 homes.')).toBe(true)
  })

  test('numbers that nearly meet need nothing else, where both are counted alike', () => {
    const near = (like: Partial<Likeness>) =>
      comparable('none', { terms: 0, ...like }, 'They saw 3,836 homes.', 'They saw 3,830 homes.')
    expect(near({})).toBe(true)
    expect(near({ event: 'unknown', terms: likeToAgree })).toBe(true)
    expect(near({ event: 'unknown', terms: likeToAgree - LESS })).toBe(false)
    expect(near({ event: 'different' })).toBe(false)
    expect(near({ unit: 'open' })).toBe(true)
    expect(near({ unit: 'open', mutual: false })).toBe(false)
  })

  test('one number says itself that both tell of one thing', () => {
    const same = (like: Partial<Likeness>) =>
      comparable('none', { event: 'unknown', ...like }, 'fewer than 29 homes', '29 homes')
    expect(same({ terms: likeToDisagree })).toBe(true)
    expect(same({ terms: likeToDisagree - LESS })).toBe(false)
  })

  test('a rank is of what is counted', () => {
    const ranks = (like: Partial<Likeness>, source = 'It was the third landing.') =>
      comparable('none', { event: 'unknown', ...like }, 'It was the second landing.', source)
    expect(ranks({})).toBe(true)
    const { sharedWithoutEvent, likeWithin } = JUDGEMENT
    const loose = { mutual: false, shared: sharedWithoutEvent, terms: likeWithin }
    expect(ranks(loose)).toBe(true)
    expect(ranks({ ...loose, shared: sharedWithoutEvent - 1 })).toBe(false)
    expect(ranks({ ...loose, terms: likeWithin - LESS })).toBe(false)
    expect(ranks({ shared: 0 })).toBe(false)
    expect(ranks({}, 'It was the third visit.')).toBe(false)
  })

  describe('though they name no common event', () => {
    const unknown = (draft: string, source: string, like: Partial<Likeness> = {}) =>
      comparable('none', { event: 'unknown', ...like }, draft, source)
    const homes = ['The firm painted 26 homes.', 'The firm washed 91 homes.'] as const

    test('with much in common', () => {
      expect(unknown(...homes)).toBe(true)
      expect(unknown(...homes, { terms: likeWithoutEvent })).toBe(true)
      expect(unknown(...homes, { terms: likeWithoutEvent - LESS })).toBe(false)
      expect(unknown(...homes, { shared: 1 })).toBe(false)
    })

    test('of one kind, which may be told without an event', () => {
      expect(unknown('The firm painted for 26 days.', 'The firm washed for 91 days.')).toBe(false)
      expect(unknown('The firm painted 26 homes.', 'The firm washed 91 metres.')).toBe(false)
    })

    test('but no price of two things, and no gain for a share', () => {
      expect(unknown('The firm painted for $26.', 'The firm washed for $91.')).toBe(false)
      expect(unknown('Sales of the firm rose 26 percent.', 'The firm owns 91 percent.')).toBe(false)
    })
  })
})

describe('two whole articles of one story tell one thing in other words', () => {
  const again = (
    draft: string,
    source: string,
    {
      samePeriod = false,
      shares = false,
      how = 'equal' as Agreement,
      ...like
    }: Partial<Likeness> & {
      samePeriod?: boolean
      shares?: boolean
      how?: Agreement
    } = {},
  ) =>
    isComparable(
      figureIn(draft),
      figureIn(source),
      { ...ALIKE, event: 'unknown', terms: 0, shared: 0, ...like },
      how,
      JUDGEMENT,
      { samePeriod, sharesFigure: () => shares },
    )

  test.each([
    // Nobody meets so large a number twice by chance, so long as it has two digits.
    ['Halden paid $38 million.', 'Theft cost $38 million.', true],
    ['Halden paid $30 million.', 'Theft cost $30 million.', false],
    ['Halden took 1,100 tons.', 'Fire burnt 1,100 tons.', true],
    // 142 infants are the same 142 infants, whatever is told of them.
    ['Halden saw 142 infants.', 'Fire hurt 142 infants.', true],
    ['Halden saw 140 infants.', 'Fire hurt 140 infants.', false],
    ['Halden saw 142 people.', 'Fire hurt 142 people.', false],
    // A word in common tells which; of small numbers it takes two.
    ['Halden sat for 13 hours.', 'Halden was 13 hours late.', true],
    ['Judges sat for 12 hours.', 'Halden heard judges for 12 hours.', true],
    ['Halden sat for 12 hours.', 'Fire burnt for 12 hours.', false],
    ['Halden sat for 13 hours.', 'Fire burnt for 13 hours.', false],
    // It is one unit, and there is one.
    ['Halden ran 13 km.', 'Halden ran 13,000 metres.', false],
    ['Halden saw 142.', 'Halden heard 142.', false],
  ])('%s <> %s: %s', (draft, source, want) => {
    expect(again(draft, source)).toBe(want)
    // Numbers that only nearly agree tell nothing of it.
    expect(again(draft, source, { how: 'core' })).toBe(false)
  })

  test('another figure in common, or one period, tells which, too', () => {
    const [draft, source] = ['Halden sat for 13 hours.', 'Fire burnt for 13 hours.']
    expect(again(draft, source, { shares: true })).toBe(true)
    expect(again(draft, source, { samePeriod: true })).toBe(true)
    const small = ['Judges sat for 12 hours.', 'Halden saw fire for 12 hours.'] as const
    expect(again(...small, { samePeriod: true })).toBe(false)
    expect(again(...small, { samePeriod: true, shares: true })).toBe(true)
  })

  test('what both are of counts as a word', () => {
    expect(again('Prices for rents rose 26 percent.', 'Pressed by rents, up 26 percent.')).toBe(true)
  })

  test('a number whose noun is left out is one with another in common', () => {
    const open = { unit: 'open' } as const
    expect(again('Halden won 13.', 'Halden has 13 seats.', open)).toBe(false)
    expect(again('Halden won 13.', 'Halden has 13 seats.', { ...open, shares: true })).toBe(true)
    expect(again('Halden won 12.', 'Halden has 12 seats.', { ...open, shares: true })).toBe(false)
  })

  test('of two events, unless they are two counts', () => {
    const two = { event: 'different' } as const
    expect(again('Fire hurt 142 infants.', 'Halden hired 142 infants.', two)).toBe(false)
    expect(again('Halden saw 142 infants.', 'Halden fed 142 infants.', two)).toBe(true)
    expect(again('Halden saw 142 infants.', 'Halden fed 142 infants.', { ...two, how: 'core' })).toBe(false)
    expect(again('Halden paid $38 million.', 'Fire cost $38 million.', { unit: 'different' })).toBe(false)
  })
})

test.each<[string, string, Partial<Likeness>, boolean]>([
  ['A plane carrying 144 passengers fell.', 'There were 114 passengers on the plane.', {}, true],
  [
    'A plane carrying 144 passengers fell.',
    'There were 114 passengers on the plane.',
    { told: false },
    false,
  ],
  ['A plane carrying 144 passengers fell.', 'There were 114 passengers on the plane.', { one: false }, false],
  ['A plane carrying 144 passengers fell.', 'There were 114 passengers on the plane.', { shared: 0 }, false],
  ['A plane carrying 144 people fell.', 'There were 114 people on the plane.', {}, false],
])('%s <> %s, one noun for few and one verb, %j: %s', (draft, source, like, want) => {
  expect(comparable('none', { event: 'unknown', shared: 1, mutual: false, ...like }, draft, source)).toBe(
    want,
  )
})

test.each<[string, string, Partial<Likeness>, boolean]>([
  ['1,024 adults came.', '1,204 adults died.', {}, true],
  ['1,024 adults came.', '1,240 adults died.', {}, false],
  ['1,024 adults came.', '1,204 adults died.', { one: false }, false],
  ['1,024 adults came.', '1,204 adults died.', { event: 'different' }, false],
  ['12 adults came.', '21 adults died.', {}, false],
  ['They saw 1,024.', 'They saw 1,204.', {}, false],
])('%s <> %s, digits that have changed places, %j: %s', (draft, source, like, want) => {
  expect(
    comparable('none', { event: 'unknown', terms: 0, shared: 0, mutual: false, ...like }, draft, source),
  ).toBe(want)
})

test.each([
  ['26 homes', '26 homes', true],
  ['about 26 homes', '27 homes', true],
  ['26 homes', '91 homes', false],
  ['26 homes', '26 bridges', false],
  ['26 kilometres', '26,000 metres', true],
  // In the tail of a bound they do not plainly agree.
  ['more than 26 homes', '91 homes', false],
  ['dozens of homes', '26 homes', false],
  ['26 homes', 'dozens of homes', false],
])('%s and %s state compatible numbers: %s', (draft, source, want) => {
  expect(numbersAgree(figureIn(draft), figureIn(source))).toBe(want)
})

test('a date agrees with no number', () => {
  const [date, plain] = [figureIn('It opened in 1938.', '1938'), figureIn('He counted 1,938.')]
  expect([numbersAgree(date, plain), numbersAgree(plain, date), numbersAgree(date, date)]).toEqual([
    false,
    false,
    false,
  ])
})
