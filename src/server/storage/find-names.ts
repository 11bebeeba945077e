import { MOST } from '../../engine/archive/name-index.ts'
import { countsOf } from './counts-of.ts'
import type { Found } from './found.ts'
import { hash } from './hash.ts'
import type { Sql } from './sql.ts'

/**
 * The latest mentions that share each key, in the order they were added; of many, so many for each key. One answer for
 * each list of keys.
 */
export async function findNames(sql: Sql, queries: readonly (readonly string[])[]): Promise<Found[][]> {
  const { counts, all } = await countsOf(sql, 'mentions', queries)
  return Promise.all(
    queries.map(keys => {
      const there = [...new Set(keys.map(hash))].filter(key => (counts.get(key) ?? 0) > 0)
      return latestOf(
        sql,
        there.map(key => ({ key, isCommon: isCommon(counts.get(key)!, all) })),
      )
    }),
  )
}

/**
 * Whether going back through all mentions meets enough that have a key sooner than all that have it can be sorted.
 * PostgreSQL, which has to guess how common a key is, may go back to the beginning for a rare one.
 */
const isCommon = (count: number, all: number): boolean => count * count > MOST * all

async function latestOf(sql: Sql, keys: readonly { key: number; isCommon: boolean }[]): Promise<Found[]> {
  if (!keys.length) return []
  const branches = keys.map(({ isCommon }, i) => {
    const having = `from names where keys operator(pg_catalog.@>) array[$${i + 1}::integer]`
    // What is taken apart by "offset 0" is found first and sorted then.
    const rows = isCommon ? having : `from (select seq, n, sentence ${having} offset 0) as rare`
    return `(select seq, n, sentence ${rows} order by seq desc, n desc limit ${MOST})`
  })
  return sql.query<Found>(
    `select seq::float8 as seq, n, sentence from (${branches.join(' union ')}) as named order by named.seq, n`,
    keys.map(({ key }) => key),
    keys.some(({ isCommon }) => isCommon) ? undefined : `names by ${keys.length}`,
  )
}
