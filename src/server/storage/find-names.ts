import { MOST } from '../../engine/archive/name-index.ts'
import type { Found } from './found.ts'
import { hash } from './hash.ts'
import type { Sql } from './sql.ts'

/** The latest mentions that share each key, in the order they were added; of many, so many for each key. */
export async function findNames(sql: Sql, keys: readonly string[]): Promise<Found[]> {
  const hashes = [...new Set(keys.map(hash))]
  if (!hashes.length) return []
  // One branch for each key: how rare it is decides which index its branch goes by.
  const branches = hashes.map(
    (_, i) => `(select seq, n, sentence from names
      where keys operator(pg_catalog.@>) array[$${i + 1}::integer] order by seq desc, n desc limit ${MOST})`,
  )
  return sql.query<Found>(
    `select seq::float8 as seq, n, sentence from (${branches.join(' union ')}) as named order by seq, n`,
    hashes,
  )
}
