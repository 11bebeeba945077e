import * as z from 'zod/mini'
import type { Source } from '../../engine/archive/archive.ts'
import { Article } from '../../engine/articles/article.ts'
import type { Found } from './find-figures.ts'
import type { Sql } from './sql.ts'

interface Stored {
  seq: number
  article: Article
  topic: string[]
}

const Topic = z.array(z.string())
const Placed = z.looseObject({
  paragraph: z.number(),
  sentence: z.object({ start: z.number(), end: z.number() }),
})

/** What a stored row says, put where it stands in its article. */
export type ReadSource<Read> = (source: unknown, where: Source & { topic: string[] }) => Read

/** How many articles are kept parsed: what is news is asked for again and again. */
const REMEMBERED = 2000

/** The articles that findings are in, fetched once for all findings. */
export class StoredArticles {
  readonly #kept = new Map<string, Stored>()

  /**
   * What was found with where it stands: publisher, time, sentence.
   * @returns undefined where an article was replaced since its rows were found
   */
  async placed<Read>(sql: Sql, rows: readonly Found[], read: ReadSource<Read>): Promise<Read[] | undefined> {
    const articles = await this.#fetch(sql, rows)
    const placed: Read[] = []
    for (const row of rows) {
      const stored = articles.get(row.article_id)
      if (stored?.seq !== row.seq) return undefined
      const { article, topic } = stored
      const source = Placed.parse(JSON.parse(row.source))
      const { start, end } = source.sentence
      const text = article.paragraphs[source.paragraph]!.slice(start, end)
      placed.push(
        read(source, {
          articleId: article.id,
          publisher: article.publisher,
          ...(article.published !== undefined && { published: article.published }),
          paragraph: source.paragraph,
          sentence: { start, end, text },
          topic,
        }),
      )
    }
    return placed
  }

  async #fetch(sql: Sql, rows: readonly Found[]): Promise<ReadonlyMap<string, Stored>> {
    const articles = new Map<string, Stored>()
    const missing = new Set<string>()
    for (const { article_id, seq } of rows) {
      const kept = this.#kept.get(article_id)
      if (kept?.seq === seq) articles.set(article_id, kept)
      else missing.add(article_id)
    }
    if (!missing.size) return articles
    const fetched = await sql.query<{ article_id: string; seq: number; topic: string; article: string }>(
      'select article_id, seq::float8 as seq, topic, article from articles where article_id = any($1::text[])',
      [[...missing]],
    )
    for (const row of fetched) {
      const stored = {
        seq: row.seq,
        article: Article.parse(JSON.parse(row.article)),
        topic: Topic.parse(JSON.parse(row.topic)),
      }
      articles.set(row.article_id, stored)
      this.#keep(row.article_id, stored)
    }
    return articles
  }

  #keep(id: string, stored: Stored): void {
    this.#kept.delete(id)
    this.#kept.set(id, stored)
    if (this.#kept.size > REMEMBERED) this.#kept.delete(this.#kept.keys().next().value!)
  }
}
