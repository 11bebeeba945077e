import { describe, expect, test } from 'vitest'
import { isHandedIn, sharesNames, storyOf } from '../../../../src/engine/crosscheck/figures/story.ts'
import { JUDGEMENT } from '../../../../src/engine/crosscheck/judgement.ts'
import type { Figure } from '../../../../src/engine/figures/figure.ts'

const names = (list: string): string[] => (list ? list.split(', ') : [])
const figure = {} as Figure
const of = (draft: string, source: string, among?: number) =>
  storyOf({ figure, topic: names(draft), among }, { figure, topic: names(source) }, JUDGEMENT)

describe('whether two texts may tell of one story, by whom and what they name', () => {
  test.each([
    // One in five of the names of the shorter text, and no more than two of many.
    ['Halden, Solberg, NATO', 'Halden, Oslo, Berlin', 'named'],
    ['Halden, Solberg, NATO', 'Vardal, Oslo, Berlin', 'no'],
    ['a, b, c, d, Halden', 'Halden, f, g, h, i', 'named'],
    ['a, b, c, d, e, Halden', 'Halden, g, h, i, j, k', 'no'],
    ['a, b, c, d, e, Halden', 'Halden, g, h', 'named'],
    [
      'a, b, c, d, e, f, g, h, i, j, k, Halden, Oslo',
      'Halden, Oslo, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11',
      'named',
    ],
    ['a, b, c, d, e, f, g, h, i, j, k, l, Oslo', 'Halden, Oslo, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11', 'no'],
    // A person is told by the surname, and by the first name without the middle one.
    ['Romero', 'Sergio Romero, b, c', 'named'],
    ['Sergio Romero', 'Romero, b, c', 'named'],
    ['Sergio Romero', 'Sergio Germán Romero, b, c', 'named'],
    ['Sergio Germán Romero', 'Sergio Romero, b, c', 'named'],
    ['Sergio Germán Romero', 'Sergio Luis Romero, b, c', 'named'],
    ['Sergio Romero', 'Pablo Romero, b, c', 'no'],
    ['Sergio', 'Sergio Romero, b, c', 'no'],
    // A text that names fewer than three is an excerpt.
    ['Halden, Solberg, NATO', 'Vardal, Oslo', 'guessed'],
    ['Halden, Solberg, NATO', '', 'guessed'],
    ['', '', 'guessed'],
    // The draft names nothing.
    ['', 'Vardal, Oslo, Berlin', 'nameless'],
  ])('"%s" and "%s": %s', (draft, source, want) => {
    expect(of(draft, source)).toBe(want)
  })

  test('of a lone article, which was handed in, a draft that names little may tell, too', () => {
    expect(of('Halden, Solberg', 'Vardal, Oslo, Berlin', 1)).toBe('guessed')
    expect(of('', 'Vardal, Oslo, Berlin', 1)).toBe('guessed')
    expect(of('Halden, Solberg, NATO', 'Vardal, Oslo, Berlin', 1)).toBe('no')
    expect(of('Halden, Solberg', 'Vardal, Oslo, Berlin', 2)).toBe('no')
    expect([undefined, 0, 1, 2].map(among => isHandedIn({ among }, JUDGEMENT))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('whether they were filed near enough', () => {
  const filed = (draft?: string, source?: string, periods = false) => {
    const own = periods ? ({ period: { text: 'in 2019' } } as Figure) : figure
    const topic = ['Halden']
    return storyOf(
      { figure: own, topic, published: draft },
      { figure: own, topic, published: source },
      JUDGEMENT,
    )
  }

  test.each([
    ['2024-03-31T00:00:00Z', '2024-03-01T00:00:00Z', 'named'],
    ['2024-03-31T00:00:01Z', '2024-03-01T00:00:00Z', 'no'],
    ['2024-03-01T00:00:00Z', '2024-03-31T00:00:01Z', 'no'],
    ['2024-03-31', undefined, 'named'],
    [undefined, '2024-03-31', 'named'],
  ])('%s and %s: %s', (draft, source, want) => {
    expect(filed(draft, source)).toBe(want)
  })

  test('does not matter where both say of when they tell', () => {
    expect(filed('2024-03-31', '2014-03-01', true)).toBe('named')
  })

  test('matters where only one of them does', () => {
    const [dated, undated] = [{ period: { text: 'in 2019' } } as Figure, figure]
    const of = (d: Figure, s: Figure) =>
      storyOf({ figure: d, published: '2024-03-31' }, { figure: s, published: '2014-03-01' }, JUDGEMENT)
    expect([of(dated, undated), of(undated, dated)]).toEqual(['no', 'no'])
  })
})

test.each([
  ['a, b', 'c, d, e', true],
  ['c, d, e', 'a, b', true],
  ['a, b, c', 'd, e, f', false],
  ['a, b, c', 'c, d, e', true],
])('"%s" and "%s" name the same often enough, or too little to tell: %s', (draft, source, want) => {
  expect(sharesNames(names(draft), names(source), JUDGEMENT)).toBe(want)
})
