import { expect, test } from 'vitest'
import type { Article } from '../../src/engine/articles/article.ts'
import { recordOf } from '../../src/store/record.ts'
import { openDeskArchive } from '../../src/worker/open-archive.ts'

const article = (id: string, length: number): Article => ({
  id,
  publisher: 'A Paper',
  paragraphs: ['Some 77 cows stayed in Harlow.', 'x'.repeat(length)],
})

/** What is read by others beside the one who opens the archive. */
function readers() {
  const given: string[] = []
  const read = async (articles: readonly Article[]) => {
    given.push(...articles.map(({ id }) => id))
    return articles.map(recordOf)
  }
  return { given, read }
}

test('a few articles are read where they are checked against, later ones and many by readers', async () => {
  const { given, read } = readers()
  const few = await openDeskArchive(
    { type: 'open', articles: [article('a', 9), article('b', 9)] },
    () => {},
    read,
  )
  expect(given).toEqual([])
  expect((await few.entries()).map(({ id }) => id)).toEqual(['a', 'b'])
  await few.add([article('c', 9)])
  expect(given).toEqual(['c'])

  const many = [article('d', 40_000), article('e', 40_000)]
  await openDeskArchive({ type: 'open', articles: many }, () => {}, read)
  expect(given).toEqual(['c', 'd', 'e'])
})

test('whoever waits is told after each batch that it gets on', async () => {
  let told = 0
  const many = ['a', 'b', 'c'].map(id => article(id, 40_000))
  await openDeskArchive({ type: 'open', articles: many }, () => told++)
  expect(told).toBe(3)
})
