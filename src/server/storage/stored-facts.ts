import type { Found } from './found.ts'
import type { Sql } from './sql.ts'

/** What a finding tells of its article. */
export interface Facts {
  publisher: string
  published?: string
  topic: string[]
}

/** What is told of so many articles is kept: what is news is asked for again and again. */
const KEPT = 20_000

/** What findings tell of their articles, fetched once for all findings. */
export class StoredFacts {
  readonly #kept = new Map<string, { seq: number; facts: Facts }>()

  /**
   * Of the article of each row, in their order.
   * @returns undefined where an article was replaced since its rows were found
   */
  async of(sql: Sql, rows: readonly Found[]): Promise<Facts[] | undefined> {
    const missing = new Set(
      rows.filter(row => this.#kept.get(row.article_id)?.seq !== row.seq).map(row => row.article_id),
    )
    if (missing.size) await this.#fetch(sql, [...missing])
    const all: Facts[] = []
    for (const { article_id, seq } of rows) {
      const kept = this.#kept.get(article_id)
      if (kept?.seq !== seq) return undefined
      all.push(kept.facts)
    }
    for (const id of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - KEPT)))
      this.#kept.delete(id)
    return all
  }

  async #fetch(sql: Sql, ids: readonly string[]): Promise<void> {
    const rows = await sql.query<{ article_id: string; seq: number; facts: string }>(
      'select article_id, seq::float8 as seq, facts from articles where article_id = any($1::text[])',
      [ids],
      'facts',
    )
    for (const { article_id, seq, facts } of rows) {
      this.#kept.delete(article_id)
      this.#kept.set(article_id, { seq, facts: JSON.parse(facts) })
    }
  }
}
