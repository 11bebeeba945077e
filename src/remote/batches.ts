import type { Article } from '../engine/articles/article.ts'

/** So many articles, or characters, are sent at a time, so that progress can be told and little is sent twice. */
const ARTICLES = 64
const CHARACTERS = 2_000_000

/** Articles as lines of JSON, some at a time. */
export function* batches(articles: readonly Article[]): Generator<{ lines: string; count: number }> {
  let lines: string[] = []
  let length = 0
  for (const article of articles) {
    const line = JSON.stringify(article)
    if (lines.length === ARTICLES || (lines.length && length + line.length > CHARACTERS)) {
      yield { lines: lines.join('\n'), count: lines.length }
      lines = []
      length = 0
    }
    lines.push(line)
    length += line.length
  }
  if (lines.length) yield { lines: lines.join('\n'), count: lines.length }
}
