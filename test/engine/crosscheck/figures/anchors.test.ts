import { describe, expect, test } from 'vitest'
import { isAnchored, sharesFigure } from '../../../../src/engine/crosscheck/figures/anchors.ts'
import { type Likeness, likeness } from '../../../../src/engine/crosscheck/figures/likeness.ts'
import type { Timed } from '../../../../src/engine/crosscheck/figures/related.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { besideIn } from '../derived/beside.ts'
import { figureIn } from '../figure-in.ts'

const timed = (text: string, words: string): Timed => {
  const beside = besideIn(text)
  const { start } = figureIn(text, words)
  return { figure: beside.figures.find(figure => figure.start === start)!, beside }
}
const anchored = (
  [draft, mine]: [string, string],
  [source, theirs]: [string, string],
  more: Partial<Likeness> = {},
) => {
  const [d, s] = [timed(draft, mine), timed(source, theirs)]
  return isAnchored(d, s, { ...likeness(d.figure, s.figure), otherSubject: false, ...more }, JUDGEMENT)
}

test.each<[string, [string, string], [string, string], boolean]>([
  [
    'another figure that both sentences give holds the two together',
    ['It drew 2,100 athletes from 159 countries.', '159'],
    ['Nearly 2,100 athletes came from 195 countries.', '195'],
    true,
  ],
  [
    'not without one',
    ['It drew 2,100 athletes from 159 countries.', '159'],
    ['Some 2,400 athletes came from 195 countries.', '195'],
    false,
  ],
  [
    'not one of another unit',
    ['It drew 2,100 athletes from 159 countries.', '159'],
    ['Some 2,100 teams came from 195 countries.', '195'],
    false,
  ],
  [
    'not two things',
    ['It drew 2,100 athletes from 159 countries.', '159'],
    ['Nearly 2,100 athletes came from 195 cities.', '195'],
    false,
  ],
  [
    'not where another of its unit stands beside it',
    ['It drew 2,100 athletes from 159 countries and 12 countries.', '159'],
    ['Nearly 2,100 athletes came from 195 countries.', '195'],
    false,
  ],
  [
    'nor beside the source’s',
    ['It drew 2,100 athletes from 159 countries.', '159'],
    ['Nearly 2,100 athletes came from 195 countries and 12 countries.', '195'],
    false,
  ],
  [
    'people are told of too much',
    ['It drew 2,100 people from 159 countries.', '2,100'],
    ['Nearly 2,400 people came from 159 countries.', '2,400'],
    false,
  ],
  [
    'but not people of one trade',
    ['It drew 2,100 athletes from 159 countries.', '2,100'],
    ['Nearly 2,400 athletes came from 159 countries.', '2,400'],
    true,
  ],
  [
    'new ones are no count of all',
    ['It drew 2,100 new athletes from 159 countries.', '2,100'],
    ['Nearly 2,400 athletes came from 159 countries.', '2,400'],
    false,
  ],
])('%s', (_, draft, source, want) => {
  expect(anchored(draft, source)).toBe(want)
})

const DRAFT: [string, string] = ['It drew 2,100 athletes from 159 countries.', '159']
const SOURCE: [string, string] = ['Nearly 2,100 athletes came from 195 countries.', '195']

test.each<[string, Partial<Likeness>, boolean]>([
  ['of two events never', { event: 'different' }, false],
  ['of two subjects never', { otherSubject: true }, false],
  ['of one event, whatever is counted', { event: 'same', unit: 'open' }, true],
  ['but of two units never', { event: 'same', unit: 'different' }, false],
  ['and of no event only what is surely counted alike', { event: 'unknown', unit: 'open' }, false],
])('%s', (_, like, want) => {
  expect(anchored(DRAFT, SOURCE, like)).toBe(want)
})

test('money and shares need words in common, too', () => {
  const draft: [string, string] = ['He paid $159 for 2,100 tons.', '159']
  const source: [string, string] = ['She asked $195 for 2,100 tons.', '195']
  const like = { event: 'unknown', unit: 'same' } as const
  expect(anchored(draft, source, { ...like, terms: JUDGEMENT.likeToDisagree })).toBe(true)
  expect(anchored(draft, source, { ...like, terms: JUDGEMENT.likeToDisagree - 0.01 })).toBe(false)
})

test('a figure whose sentence is not known, or is a table, is held by nothing', () => {
  const [d, s] = [timed(...DRAFT), timed(...SOURCE)]
  const like = { ...likeness(d.figure, s.figure), otherSubject: false }
  expect(isAnchored({ figure: d.figure }, s, like, JUDGEMENT)).toBe(false)
  expect(isAnchored(d, { figure: s.figure }, like, JUDGEMENT)).toBe(false)
  const row = (n: number): Timed => ({
    ...s,
    beside: [
      ...besideIn(SOURCE[0]).figures,
      ...Array.from({ length: n }, (_, i) => ({ ...figureIn('7 dogs'), start: 1000 + i })),
    ],
  })
  expect(isAnchored(d, row(7), like, JUDGEMENT)).toBe(true)
  expect(isAnchored(d, row(8), like, JUDGEMENT)).toBe(false)
})

describe('two sentences state another figure alike', () => {
  const shares = (draft: [string, string], source: [string, string]) =>
    sharesFigure(timed(...draft), timed(...source))
  const AT = ['It hit 26 villages on May 5.', 'May'] as const

  test.each<[string, string, string, boolean]>([
    ['Rain hit 26 villages on May 5.', 'May', 'the same of the same', true],
    ['Rain hit 27 villages on May 5.', 'May', 'not quite', false],
    ['Rain hit 26 homes on May 5.', 'May', 'of something else', false],
    ['Rain hit 26 on May 5.', 'May', 'of what is not told', true],
    // The figure itself does not count.
    ['Rain hit 26 villages on May 5.', '26', 'itself', false],
  ])('%s (%s): %s', (source, words, _, want) => {
    expect(shares([...AT], [source, words])).toBe(want)
  })

  test('small numbers meet by chance', () => {
    const bare = (n: string): [string, string] => [`Rain hit ${n} on May 5.`, 'May']
    const villages = (n: string): [string, string] => [`It hit ${n} villages on May 5.`, 'May']
    expect(['12', '13'].map(n => shares(villages(n), bare(n)))).toEqual([false, true])
    expect(shares(bare('13'), bare('13'))).toBe(true)
    expect(shares(bare('13'), bare('14'))).toBe(false)
  })

  test('a table says nothing', () => {
    const [d, s] = [timed(...AT), timed(...AT)]
    const wide = (of: Timed, n: number): Timed => ({
      ...of,
      beside: [
        ...besideIn('It hit 26 villages on May 5.').figures,
        ...Array.from({ length: n }, (_, i) => ({ ...figureIn('7 dogs'), start: 1000 + i })),
      ],
    })
    expect([7, 8].map(n => sharesFigure(wide(d, n), s))).toEqual([true, false])
    expect([7, 8].map(n => sharesFigure(d, wide(s, n)))).toEqual([true, false])
  })
})
