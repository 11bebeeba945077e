import { expect, test } from 'vitest'
import type { Article } from '../../src/engine/articles/article.ts'
import type { Read } from '../../src/store/desk-archive.ts'
import { articlesOf } from '../../src/store/files/article-lines.ts'
import { recordOf } from '../../src/store/record.ts'
import { openDeskArchive } from '../../src/worker/open-archive.ts'

const article = (id: string, length: number): Article => ({
  id,
  publisher: 'A Paper',
  paragraphs: ['Some 77 cows stayed in Harlow.', 'x'.repeat(length)],
})

test('articles that a host gives stand in its order, whichever was read first', async () => {
  const given = Array.from({ length: 8 }, (_, i) => article(`a${i}`, 40_000))
  const waiting: (() => void)[] = []
  const read: Read = async given => {
    // The last that is asked for is read first.
    setTimeout(() => {
      while (waiting.length) waiting.pop()!()
    })
    await new Promise<void>(resolve => waiting.push(resolve))
    return articlesOf(given).map(recordOf)
  }
  const archive = await openDeskArchive({ type: 'open', articles: given }, () => {}, read)
  expect((await archive.entries()).map(({ id }) => id)).toEqual(given.map(({ id }) => id))
})

test('whoever waits is told after each batch that it gets on', async () => {
  let told = 0
  const many = ['a', 'b', 'c'].map(id => article(id, 40_000))
  await openDeskArchive({ type: 'open', articles: many }, () => told++)
  expect(told).toBe(3)
})
