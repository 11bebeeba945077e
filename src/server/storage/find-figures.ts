import { MOST, rarest, weight } from '../../engine/archive/figure-keys.ts'
import { hash } from './hash.ts'
import type { Sql } from './sql.ts'

/** A row that was found, and of which article as it then stood. */
export interface Found {
  article_id: string
  seq: number
  n: number
  source: string
}

/** The figures that share most with what is asked for, as MemoryArchive finds them; one answer for each list of keys. */
export async function findFigures(sql: Sql, queries: readonly (readonly string[])[]): Promise<Found[][]> {
  const { counts, all } = await countsOf(sql, queries.flat())
  return Promise.all(
    queries.map(keys => {
      const posted = [...new Set(keys)].map(key => ({ key, count: counts.get(hash(key)) ?? 0 }))
      const weights = new Map(rarest(posted).map(key => [hash(key.key), weight(all, key)]))
      return weights.size ? mostLike(sql, weights) : []
    }),
  )
}

async function countsOf(
  sql: Sql,
  keys: readonly string[],
): Promise<{ counts: Map<number, number>; all: number }> {
  const rows = await sql.query<{ key: number | null; figures: number }>(
    `select key, figures::float8 from figure_counts where key = any($1::integer[])
     union all select null, figures::float8 from archive_state`,
    [[...new Set(keys.map(hash))]],
  )
  const counts = new Map<number, number>()
  let all = 0
  for (const { key, figures } of rows) {
    if (key === null) all = figures
    else counts.set(key, figures)
  }
  return { counts, all }
}

async function mostLike(sql: Sql, weights: ReadonlyMap<number, number>): Promise<Found[]> {
  const values: unknown[] = [[...weights.keys()]]
  const score = [...weights]
    .map(([key, weight]) => {
      values.push(key, weight)
      return `case when $${values.length - 1}::integer = any(keys) then $${values.length}::float8 else 0 end`
    })
    .join(' + ')
  // With the extension intarray a plain && would be intarray's, which does not use the index.
  return sql.query<Found>(
    `select article_id, seq::float8 as seq, n, source from (
       select article_id, seq, n, source, ${score} as score
       from figures where keys operator(pg_catalog.&&) $1::integer[]
     ) as alike order by score desc, seq, n limit ${MOST}`,
    values,
  )
}
