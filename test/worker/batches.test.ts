import { expect, test } from 'vitest'
import type { Article } from '../../src/engine/articles/article.ts'
import { abreast, inBatches } from '../../src/worker/batches.ts'

/** As long as a batch. */
const ARTICLES = Array.from(
  { length: 40 },
  (_, i): Article => ({ id: String(i), publisher: 'A Paper', paragraphs: ['x'.repeat(30_000)] }),
)

type Add = (batch: readonly Article[]) => Promise<void>

async function* oneByOne(articles: readonly Article[]) {
  yield* articles
}

test.each([
  ['articles', (add: Add, told: (done: number) => void) => inBatches(ARTICLES, add, told)],
  [
    'batches that come one by one',
    (add: Add, told: (done: number) => void) => {
      let done = 0
      return abreast(oneByOne(ARTICLES), async article => {
        await add([article])
        told(++done)
      })
    },
  ],
])('when one fails, no more %s are begun, and those on their way end first', async (_name, addAll) => {
  const begun: string[] = []
  const ended: string[] = []
  const told: number[] = []
  const add = async ([article]: readonly Article[]) => {
    begun.push(article!.id)
    await new Promise(resolve => setTimeout(resolve, article!.id === '3' ? 2 : 10))
    if (article!.id === '3') throw new Error('The disk is full.')
    ended.push(article!.id)
  }
  await expect(addAll(add, done => told.push(done))).rejects.toThrow('The disk is full.')
  expect(begun).toEqual(['0', '1', '2', '3', '4', '5'])
  expect(ended).toEqual(['0', '1', '2', '4', '5'])
  expect(told.at(-1)).toBe(5)
})
