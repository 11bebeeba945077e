import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articles } from '../../demo/corpus.ts'
import { spanOf } from '../../extensions/crosscheck/spans.ts'
import { type FigureSeen, figuresSeen } from '../../src/engine/figures-seen.ts'
import { Reader } from '../../src/engine/read.ts'

const published = '2016-02-12'

/** What of a figure says where its mark stands: the kind of one without a unit is known only once it was read. */
const placeOf = (figure: FigureSeen) => ({
  start: figure.start,
  end: figure.end,
  number: figure.number,
  mark: spanOf({ figure }),
})

const seenIn = (paragraphs: string[]) =>
  figuresSeen({ paragraphs, published }).map(figures => figures.map(placeOf))

/** Where a whole reading finds its figures. */
const readIn = (paragraphs: readonly string[]) =>
  new Reader().readAll(paragraphs, { published }).map(({ figures }) => figures.map(placeOf))

test('a figure is seen where it is read in the end', () => {
  for (const { paragraphs } of articles) {
    const seen = seenIn(paragraphs)
    expect(seen).toEqual(readIn(paragraphs))
    expect(seen.flat().length).toBeGreaterThan(10)
  }
})

test('a number that is part of a name is seen no more than it is read', () => {
  expect(figuresSeen({ paragraphs: ['Flight 370 carried 239 people.', 'None.'] })).toMatchObject([
    [{ start: 19, number: { start: 19, end: 22 }, kind: 'count' }],
    [],
  ])
})

const WORDS = [
  ...[
    'Flight',
    'Boeing',
    'nearly',
    'people',
    'in',
    'per cent',
    'on Monday',
    'the',
    'Kerry',
    'said',
    '.',
    ',',
    '–',
  ],
  ...[
    '370',
    '50,000',
    '1.2',
    'million',
    'two',
    'dozens of',
    '€5m',
    '12 February',
    '9 a.m.',
    '“',
    '”',
    '\uFFFC',
  ],
]
test('so it is for any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map(words => words.join(' ')),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), paragraphs => {
      expect(seenIn(paragraphs)).toEqual(readIn(paragraphs))
    }),
  )
})
