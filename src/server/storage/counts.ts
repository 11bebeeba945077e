import type { Known } from './prepare.ts'
import type { Sql } from './sql.ts'

/** Changes of counts by what is counted. */
export class Tally {
  readonly #counts = new Map<number, number>()

  add(keys: readonly number[], by: number): void {
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + by)
  }

  /** In one order for all writers, so that no two wait for each other. */
  get changes(): [keys: number[], by: number[]] {
    const changed = [...this.#counts].filter(([, by]) => by !== 0).sort((a, b) => a[0] - b[0])
    return [changed.map(([key]) => key), changed.map(([, by]) => by)]
  }
}

export async function countFigures(sql: Sql, tally: Tally): Promise<void> {
  const [keys, by] = tally.changes
  if (!keys.length) return
  await sql.query(
    `insert into figure_counts as c (key, figures)
     select * from unnest($1::integer[], $2::bigint[]) as t(key, by) order by key
     on conflict (key) do update set figures = c.figures + excluded.figures`,
    [keys, by],
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
