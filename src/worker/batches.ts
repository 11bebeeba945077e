import type { Article } from '../engine/articles/article.ts'

/** Characters of text in one batch: about a tenth of a second of reading, for which a draft may wait. */
const SIZE = 30_000

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
    room -= article.paragraphs.reduce((length, paragraph) => length + paragraph.length, 0)
  }
  return made
}
