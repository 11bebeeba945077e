import { expect, test } from 'vitest'
import type { SourceFigure } from '../../../src/engine/archive/archive.ts'
import type { Discord } from '../../../src/engine/archive/discord.ts'
import { columnsOf, measuresOf } from '../../../src/panel/sources/measures.ts'
import { people } from '../../browser/fixtures/findings.ts'

function says(articleId: string, published: string, text: string, paragraph = 0): SourceFigure {
  const figure = people(text, text.split(' ')[0]!, text)
  const sentence = { start: 0, end: text.length, text }
  return { articleId, publisher: articleId, published, paragraph, sentence, figure }
}

const discord = (a: SourceFigure, b: SourceFigure): Discord => ({
  relation: 'conflict',
  reason: `${a.articleId} against ${b.articleId}`,
  figures: [a, b],
})

const early = says('early', '2021-06-01', '12 people')
const later = says('later', '2021-06-02', '15 people')
const last = says('last', '2021-06-03', '30 people')
const other = says('early', '2021-06-01', '700 houses', 1)
const against = says('later', '2021-06-02', '900 houses', 1)

test('whatever disagrees with one and the same figure is one measure, oldest first', () => {
  const [toll, houses] = measuresOf([discord(last, early), discord(other, against), discord(later, early)])
  expect(toll?.figures.map(({ articleId }) => articleId)).toEqual(['early', 'later', 'last'])
  expect(toll?.reasons).toEqual(['last against early', 'later against early'])
  expect(houses?.figures).toEqual([other, against])
})

test('a pair that joins two measures makes them one', () => {
  const fourth = says('fourth', '2021-06-04', '40 people')
  const [only, ...none] = measuresOf([discord(early, later), discord(last, fourth), discord(later, last)])
  expect(only?.figures).toHaveLength(4)
  expect(none).toEqual([])
})

test('a measure is called by what is counted and what happened to it', () => {
  expect(measuresOf([discord(early, later)])[0]?.label).toBe('people left')
})

test('each article that disagrees is one column, oldest first', () => {
  const measures = measuresOf([discord(other, against), discord(last, early)])
  expect(columnsOf(measures).map(({ articleId }) => articleId)).toEqual(['early', 'later', 'last'])
  expect(columnsOf([])).toEqual([])
})
