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

/** Adds all articles, a few batches at a time, and tells how far it is; after `signal` aborts, no more of them. */
export async function inBatches<Result>(
  articles: readonly Article[],
  add: (batch: readonly Article[]) => Promise<Result>,
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<Result[]> {
  const waiting = batches(articles)
  const results: Result[] = []
  let done = 0
  const next = async (): Promise<void> => {
    const batch = signal?.aborted ? undefined : waiting.shift()
    if (!batch) return
    results.push(await add(batch))
    done += batch.length
    onProgress?.(done, articles.length)
    return next()
  }
  await Promise.all(Array.from({ length: ABREAST }, next))
  return results
}
