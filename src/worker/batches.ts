import type { Article } from '../engine/articles/article.ts'
import type { Progress } from './checker.ts'

/** Characters of text in one batch: about a tenth of a second of reading, for which a draft may wait. */
const SIZE = 30_000
/** Batches that are on their way at a time, so that readers side by side have enough to read. */
const ABREAST = 6

/** Characters of an article's text. */
export const sizeOf = ({ paragraphs }: Article): number =>
  paragraphs.reduce((length, paragraph) => length + paragraph.length, 0)

/** Articles in batches small enough that a check between two of them comes soon. */
function batches(articles: readonly Article[]): Article[][] {
  const made: Article[][] = []
  let room = 0
  for (const article of articles) {
    if (room <= 0) {
      made.push([])
      room = SIZE
    }
    made.at(-1)!.push(article)
    room -= sizeOf(article)
  }
  return made
}

/** The same of articles that come one by one. */
async function* gathered(articles: AsyncIterable<Article>): AsyncGenerator<Article[]> {
  let batch: Article[] = []
  let room = SIZE
  for await (const article of articles) {
    batch.push(article)
    room -= sizeOf(article)
    if (room > 0) continue
    yield batch
    batch = []
    room = SIZE
  }
  if (batch.length) yield batch
}

/**
 * Adds all articles, of which there are `count`, a few batches at a time, and tells how far it is; after `signal`
 * aborts, no more of them. When a batch fails no other is begun.
 * @throws what the first that failed has thrown, after those that were on their way
 */
export async function inBatches<Result>(
  articles: readonly Article[] | AsyncIterable<Article>,
  count: number,
  add: (batch: readonly Article[]) => Promise<Result>,
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<Result[]> {
  const waiting = Symbol.asyncIterator in articles ? gathered(articles) : batches(articles).values()
  const results: Result[] = []
  let done = 0
  let failed = false
  const isOver = () => failed || signal?.aborted === true
  const next = async (): Promise<void> => {
    if (isOver()) return
    const taken = waiting.next()
    // Those that are there go at once.
    const { value: batch } = taken instanceof Promise ? await taken : taken
    if (!batch || isOver()) return
    try {
      results.push(await add(batch))
    } catch (error) {
      failed = true
      throw error
    }
    done += batch.length
    onProgress?.(done, count)
    return next()
  }
  const lanes = Array.from({ length: ABREAST }, next)
  await Promise.allSettled(lanes)
  await Promise.all(lanes)
  return results
}
