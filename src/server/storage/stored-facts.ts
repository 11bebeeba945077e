import type { Found } from './found.ts'
import type { Sql } from './sql.ts'

/** What a finding tells of its article. */
export interface Facts {
  publisher: string
  published?: string
  topic: string[]
}

export type ArticleFacts = Facts & { articleId: string }

/** What is told of so many articles is kept: what is news is asked for again and again. */
const KEPT = 20_000

/** What findings tell of their articles, fetched once for all findings. */
export class StoredFacts {
  /** By the order of adding, in which an article that is replaced gets another place. */
  readonly #kept = new Map<number, ArticleFacts>()

  /**
   * Of the articles of some rows, by the order of adding.
   * @returns undefined where an article was replaced since its rows were found
   */
  async of(sql: Sql, rows: readonly Found[]): Promise<Map<number, ArticleFacts> | undefined> {
    const seqs = new Set(rows.map(({ seq }) => seq))
    const missing = [...seqs].filter(seq => !this.#kept.has(seq))
    if (missing.length) await this.#fetch(sql, missing)
    const all = new Map<number, ArticleFacts>()
    for (const seq of seqs) {
      const kept = this.#kept.get(seq)
      if (!kept) return undefined
      all.set(seq, kept)
    }
    for (const seq of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break
      this.#kept.delete(seq)
    }
    return all
  }

  async #fetch(sql: Sql, seqs: readonly number[]): Promise<void> {
    const rows = await sql.query<{ article_id: string; seq: number; facts: string }>(
      'select article_id, seq::float8 as seq, facts from articles where seq = any($1::bigint[])',
      [seqs],
      'facts',
    )
    for (const { article_id: articleId, seq, facts } of rows) {
      this.#kept.set(seq, { articleId, ...JSON.parse(facts) })
    }
  }
}
