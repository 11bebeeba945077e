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
export function batches(articles: readonly Article[]): Article[][] {
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

/**
 * Adds all articles, a few batches at a time, and tells how far it is; after `signal` aborts, no more of them. When a
 * batch fails no other is begun.
 * @throws what the first that failed has thrown, after those that were on their way
 */
export async function inBatches<Result>(
  articles: readonly Article[],
  add: (batch: readonly Article[]) => Promise<Result>,
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<Result[]> {
  const results: Result[] = []
  let done = 0
  const one = async (batch: readonly Article[]) => {
    results.push(await add(batch))
    done += batch.length
    onProgress?.(done, articles.length)
  }
  await abreast(batches(articles), one, signal)
  return results
}

/** Does the same for each batch, a few at a time. @throws as `inBatches` */
export async function abreast<Batch>(
  batches: Iterable<Batch> | AsyncIterable<Batch>,
  act: (batch: Batch) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const waiting =
    Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]()
  let failed = false
  const isOver = () => failed || signal?.aborted === true
  const next = async (): Promise<void> => {
    if (isOver()) return
    const taken = waiting.next()
    // Those that are there go at once.
    const { done, value: batch } = taken instanceof Promise ? await taken : taken
    if (done || isOver()) return
    try {
      await act(batch)
    } catch (error) {
      failed = true
      throw error
    }
    return next()
  }
  const lanes = Array.from({ length: ABREAST }, next)
  await Promise.allSettled(lanes)
  await Promise.all(lanes)
}
