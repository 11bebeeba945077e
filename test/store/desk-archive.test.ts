import { expect, test } from 'vitest'
import type { Article } from '../../src/engine/articles/article.ts'
import { entryOf } from '../../src/engine/articles/entry.ts'
import { DeskArchive } from '../../src/store/desk-archive.ts'
import { archiveConformance } from '../engine/archive/conformance.ts'

archiveConformance('DeskArchive', async () => ({ archive: await DeskArchive.open() }))

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  publisher: 'Coastal News',
  paragraphs: ['Some 61 people died off Harlow.', 'More were saved.'],
  ...more,
})

test('lists what it has without the text, in the order in which it came, however many', async () => {
  const articles = [
    article('whole', {
      headline: 'Ferry sinks',
      dateline: { place: 'Harlow', date: '2021-06-03' },
      published: '2021-06-03T09:30:00Z',
      furniture: [{ before: 0, text: 'NOW WATCH: the ferry' }],
    }),
    article('empty', { paragraphs: [] }),
    article('long', { paragraphs: ['渡船 😀 '.repeat(100)] }),
    ...Array.from({ length: 2500 }, (_, i) => article(`a${i}`, { paragraphs: [`Boat ${i} came.`] })),
  ]
  const archive = await DeskArchive.open()
  await archive.add(articles)
  expect(await archive.entries()).toEqual(articles.map(entryOf))
})

test('a list that is being made does not hold up a check', async () => {
  const archive = await DeskArchive.open()
  await archive.add(
    Array.from({ length: 3000 }, (_, i) => article(`a${i}`, { paragraphs: ['A boat came.'] })),
  )
  const order: string[] = []
  const listing = archive.entries().then(() => order.push('list'))
  setTimeout(() => order.push('check'))
  await listing
  expect(order).toEqual(['check', 'list'])
})
