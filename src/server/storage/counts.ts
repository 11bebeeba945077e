import type { Known } from './prepare.ts'
import type { Sql } from './sql.ts'

/** Changes of counts by what is counted: rows, and how many of them have each key. */
class Tally {
  readonly #counts = new Map<number, number>()
  rows = 0

  add(keys: readonly number[], by: 1 | -1): void {
    this.rows += by
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + by)
  }

  /** In one order for all writers, so that no two wait for each other. */
  get changes(): [keys: number[], by: number[]] {
    const changed = [...this.#counts].filter(([, by]) => by !== 0).sort((a, b) => a[0] - b[0])
    return [changed.map(([key]) => key), changed.map(([, by]) => by)]
  }
}

/** What a change adds to an archive, and takes from it. */
export class Tallies {
  readonly figures = new Tally()
  readonly names = new Tally()
}

export async function countKeys(sql: Sql, { figures, names }: Tallies): Promise<void> {
  await count(sql, 'figure_counts', 'figures', figures)
  await count(sql, 'mention_counts', 'mentions', names)
}

async function count(sql: Sql, table: string, column: string, tally: Tally): Promise<void> {
  const [keys, by] = tally.changes
  if (!keys.length) return
  await sql.query(
    `insert into ${table} as c (key, ${column})
     select * from unnest($1::integer[], $2::bigint[]) as t(key, by) order by key
     on conflict (key) do update set ${column} = c.${column} + excluded.${column}`,
    [keys, by],
    table,
  )
}

/** @param since the order of the article that first mentions them */
export async function countNames(sql: Sql, known: readonly Known[], since: number): Promise<void> {
  const sums = new Map<string, Known>()
  for (const { name, kind, mentions } of known) {
    const key = `${kind} ${name}`
    sums.set(key, { name, kind, mentions: mentions + (sums.get(key)?.mentions ?? 0) })
  }
  const changed = [...sums].filter(([, { mentions }]) => mentions !== 0)
  if (!changed.length) return
  changed.sort(([a], [b]) => (a < b ? -1 : 1))
  await sql.query(
    `insert into name_counts as c (name, kind, mentions, since)
     select t.*, $4::bigint from unnest($1::text[], $2::text[], $3::bigint[]) as t
     on conflict (name, kind) do update set mentions = c.mentions + excluded.mentions`,
    [
      changed.map(([, { name }]) => name),
      changed.map(([, { kind }]) => kind),
      changed.map(([, { mentions }]) => mentions),
      since,
    ],
  )
}
