import { expect, test } from 'vitest'
import { sourcesOf } from '../../src/engine/archive/sources.ts'
import type { Figure } from '../../src/engine/figures/figure.ts'
import { unpackFigures } from '../../src/remote/answers.ts'
import { pooled, type Told } from '../../src/server/storage/pooled.ts'
import { type StoredSentence, sentenceId } from '../../src/server/storage/stored-sentences.ts'

const { figures } = sourcesOf({
  id: 'a',
  publisher: 'A Paper',
  paragraphs: ['The ferry killed 61 of 300 passengers off Harlow.', 'It cost $4 million.'],
})
const [killed, passengers, cost] = figures.map(({ figure }) => figure)
const place = (n: number) => ({ paragraph: figures[n]!.paragraph, sentence: figures[n]!.sentence })
const told: Told<Figure> = {
  sentences: new Map<number, StoredSentence<Figure>>([
    [sentenceId(7, 0), { place: place(0), read: { 0: killed!, 1: passengers! } }],
    [sentenceId(7, 1), { place: place(2), read: { 2: cost! } }],
  ]),
  facts: new Map([[7, { articleId: 'a', publisher: 'A Paper', topic: ['Harlow'] }]]),
}
const [first, second, third] = [
  { seq: 7, n: 0, sentence: 0 },
  { seq: 7, n: 1, sentence: 0 },
  { seq: 7, n: 2, sentence: 1 },
]

test('what was found is sent once, however many questions it answers, and arrives as it was read', () => {
  const sent = pooled([[third!, second!], [second!, first!], []], told, true)
  expect([sent.words, sent.articles, sent.sentences].map(({ length }) => length)).toEqual([1, 1, 2])
  const [one, other, none] = unpackFigures(JSON.parse(JSON.stringify(sent)))
  // Read alone, a figure does not know what stands beside it.
  expect(one).toEqual([figures[2], { ...figures[1], beside: [killed, passengers] }])
  expect(other).toEqual([1, 0].map(n => ({ ...figures[n], beside: [killed, passengers] })))
  expect(none).toEqual([])
  expect(one![1]).toBe(other![0])
})

test('of a sentence that is sent in part, only what was found is sent', () => {
  const { sentences, found } = pooled([[second!, third!], [second!]], told, false)
  expect(sentences.map(({ read }) => read)).toEqual([[passengers], [cost]])
  expect(found).toEqual([
    [
      [0, 0],
      [1, 0],
    ],
    [[0, 0]],
  ])
})

test('places that are not there answer nothing', () => {
  const sent = pooled([[first!]], told, true)
  expect(
    unpackFigures({
      ...sent,
      found: [
        [
          [0, 0],
          [0, 9],
          [3, 0],
          [-1, 0],
        ],
      ],
    })[0],
  ).toHaveLength(1)
  expect(unpackFigures({ ...sent, words: [] })[0]![0]).toMatchObject({ topic: [] })
  expect(unpackFigures({ ...sent, articles: [] })).toEqual([[]])
})
