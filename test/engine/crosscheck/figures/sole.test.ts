import { describe, expect, test } from 'vitest'
import { areRivals, isNarrow, isSole, solesOf } from '../../../../src/engine/crosscheck/figures/sole.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import { besideIn } from '../derived/beside.ts'
import { figureIn } from '../figure-in.ts'
import { source } from './compared.ts'

test.each([
  ['7,800 pupils', true],
  ['7,800 homes', true],
  // Of people, jobs and places to live a story counts many.
  ['7,800 people', false],
  ['7,800 residents', false],
  ['7,800', false],
  ['$7,800', false],
  ['7,800 percent', false],
])('%s is a noun that a story counts but once: %s', (words, want) => {
  expect(isNarrow(figureIn(words))).toBe(want)
})

describe('the only figure of its unit in its article', () => {
  const draft = { figure: figureIn('It affects 8,700 pupils.') }
  const sole = (...sentences: [article: string, text: string][]) =>
    [
      ...solesOf(
        draft,
        sentences.map(([article, text]) => source(text, undefined, article)),
      ),
    ].map(({ figure, articleId }) => `${articleId} ${figure.value}`)

  test.each<[string, [string, string][], string[]]>([
    [
      'is found in each article',
      [
        ['a', '7,800 pupils'],
        ['b', '90 pupils'],
      ],
      ['a 7800', 'b 90'],
    ],
    [
      'is none beside another',
      [
        ['a', '7,800 pupils'],
        ['a', '90 pupils'],
      ],
      [],
    ],
    [
      'is the first of those that say the same',
      [
        ['a', '7,800 pupils'],
        ['a', '7,800 pupils'],
      ],
      ['a 7800'],
    ],
    ['is none of another unit', [['a', '7,800 teachers']], []],
    [
      'may stand beside another unit',
      [
        ['a', '7,800 pupils'],
        ['a', '90 teachers'],
      ],
      ['a 7800'],
    ],
  ])('%s', (_, sentences, want) => {
    expect(sole(...sentences)).toEqual(want)
  })

  test('is looked for only where the draft counts but one of it, too', () => {
    const pupils = source('7,800 pupils')
    expect(solesOf({ figure: figureIn('It affects 8,700 people.') }, [source('7,800 people')]).size).toBe(0)
    const of = (text: string) => {
      const beside = besideIn(text)
      const [figure] = beside.figures
      return [
        { figure: figure!, beside },
        { figure: figure!, beside: beside.figures },
      ].map(timed => solesOf(timed, [pupils]).size)
    }
    expect(of('It affects 8,700 pupils and 90 teachers.')).toEqual([1, 1])
    expect(of('It affects 8,700 pupils here and 90 pupils elsewhere.')).toEqual([0, 0])
  })
})

describe('two numbers that differ are of one thing because each is its article’s only one', () => {
  const isOne = (draft: string, other: string, sole = true) =>
    isSole({ figure: figureIn(draft) }, { figure: figureIn(other), sole }, JUDGEMENT)

  test.each([
    // Where their sentences share two words more.
    ['The strike in Lyon affects 9,000 pupils.', 'The strike in Lyon hits 7,800 pupils.', true],
    ['The strike in Lyon affects 9,000 pupils.', 'The storm in Nice hits 7,800 pupils.', false],
    // Three, where they tell of two events.
    ['The school in Lyon hired 90 nurses.', 'The school in Lyon sold 70 nurses.', false],
    // Or a slip of the hand makes the one of the other.
    ['Heat affects 7,800 pupils.', 'The strike hits 78,000 pupils.', true],
    ['Heat affects 100 pupils.', 'The strike hits 1,000 pupils.', true],
    ['Heat affects 90 pupils.', 'The strike hits 900 pupils.', false],
    // What is planned is no count of what was.
    ['The strike in Lyon may hit 9,000 pupils.', 'The strike in Lyon hit 7,800 pupils.', false],
    // Others, and new ones, are no count of all.
    ['The strike in Lyon hits 9,000 others.', 'The strike in Lyon hits 7,800 pupils.', false],
    ['The strike in Lyon hits 9,000 new pupils.', 'The strike in Lyon hits 7,800 pupils.', false],
    ['The storm in Lyon killed 900 pupils.', 'The storm in Lyon injured 700 pupils.', false],
  ])('%s <> %s: %s', (draft, other, want) => {
    expect(isOne(draft, other)).toBe(want)
    expect(isOne(draft, other, false)).toBe(false)
  })

  test.each([
    // Digits that changed places: three of them, or two and a word in common.
    ['Heat affects 4,310 pupils.', 'The strike hits 3,410 pupils.', true],
    ['Heat affects 4,300 pupils.', 'The strike hits 3,400 pupils.', false],
    ['The strike affects 4,300 pupils.', 'The strike hits 3,400 pupils.', true],
    ['The strike cost $4,310.', 'Heat cost $3,410.', true],
    ['Heat affects 4,310 people.', 'The strike hits 3,410 people.', false],
    ['Heat affects 43 pupils.', 'The strike affects 34 pupils.', false],
    ['The strike affects 430 pupils.', 'The strike hits 340 pupils.', true],
    ['The storm killed 4,310 pupils.', 'The storm injured 3,410 pupils.', false],
  ])('%s <> %s, wherever they stand: %s', (draft, other, want) => {
    expect(isOne(draft, other, false)).toBe(want)
  })
})

test.each([
  ['The storm killed 26 people.', 'The storm injured 26 people.', true],
  ['The storm killed 26 people.', 'The storm displaced 26 people.', true],
  ['The storm killed 26 people.', 'The storm killed 19 people.', false],
  // Who was evacuated left home.
  ['The storm evacuated 26 people.', 'The storm displaced 19 people.', false],
  ['The storm displaced 19 people.', 'The storm evacuated 26 people.', false],
  ['Sales rose 5 percent.', 'Sales fell 7 percent.', true],
  ['The firm hired 26 people.', 'The firm employs 19 people.', true],
  ['The firm employs 19 people.', 'The film was watched by 26 people.', false],
  ['The storm rescued 26 people.', 'The firm employs 19 people.', false],
])('%s <> %s are two counts: %s', (draft, other, want) => {
  expect(areRivals(figureIn(draft), figureIn(other))).toBe(want)
})
