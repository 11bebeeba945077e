import { MOST, rarest, weight } from '../../engine/archive/figure-keys.ts'
import { countsOf } from './counts-of.ts'
import type { Found } from './found.ts'
import { hash } from './hash.ts'
import type { Sql } from './sql.ts'

/** The figures that share most with what is asked for, as MemoryArchive finds them; one answer for each list of keys. */
export async function findFigures(sql: Sql, queries: readonly (readonly string[])[]): Promise<Found[][]> {
  const { counts, all } = await countsOf(sql, 'figures', queries)
  return Promise.all(
    queries.map(keys => {
      const posted = [...new Set(keys)].map(key => ({ key, count: counts.get(hash(key)) ?? 0 }))
      const weights = new Map(rarest(posted).map(key => [hash(key.key), weight(all, key)]))
      return weights.size ? mostLike(sql, weights) : []
    }),
  )
}

/** Weights are summed as whole numbers: whatever the order of the rows, the same keys make the same sum. */
const FINE = 2 ** 20

/**
 * One scan of the index for each key: what a row scores is then summed, not looked for in every row. A key that is too
 * common comes alone, and all rows weigh the same: the first are taken as they stand in the order of adding.
 */
async function mostLike(sql: Sql, weights: ReadonlyMap<number, number>): Promise<Found[]> {
  const columns = 'seq, n, sentence'
  const answer = 'seq::float8 as seq, n, sentence'
  // With the extension intarray a plain @> would be intarray's, which does not use the index.
  const having = (i: number) => `from figures where keys operator(pg_catalog.@>) array[$${i}::integer]`
  if (weights.size === 1) {
    return sql.query<Found>(`select ${answer} ${having(1)} order by figures.seq, n limit ${MOST}`, [
      ...weights.keys(),
    ])
  }
  const branches = [...weights.keys()].map(
    (_, i) => `select ${columns}, $${2 * i + 2}::integer as weight ${having(2 * i + 1)}`,
  )
  return sql.query<Found>(
    `select ${answer} from (${branches.join(' union all ')}) as alike
     group by ${columns} order by sum(weight) desc, alike.seq, n limit ${MOST}`,
    [...weights].flatMap(([key, weight]) => [key, Math.round(weight * FINE)]),
    `figures by ${weights.size}`,
  )
}
