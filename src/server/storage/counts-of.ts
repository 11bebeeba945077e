import { hash } from './hash.ts'
import type { Sql } from './sql.ts'

const TABLES = {
  figures: 'select key, figures::float8 as rows from figure_counts',
  mentions: 'select key, mentions::float8 as rows from mention_counts',
} as const

/** How many figures or mentions have each of some keys, by the hash of the key, and how many there are in all. */
export async function countsOf(
  sql: Sql,
  kind: keyof typeof TABLES,
  queries: readonly (readonly string[])[],
): Promise<{ counts: Map<number, number>; all: number }> {
  const found = await sql.query<{ key: number | null; rows: number }>(
    `${TABLES[kind]} where key = any($1::integer[]) union all select null, ${kind}::float8 from archive_state`,
    [[...new Set(queries.flat().map(hash))]],
    `counts of ${kind}`,
  )
  const counts = new Map<number, number>()
  let all = 0
  for (const { key, rows } of found) {
    if (key === null) all = rows
    else counts.set(key, rows)
  }
  return { counts, all }
}
