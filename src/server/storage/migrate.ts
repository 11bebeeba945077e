import { type Layout, MIGRATIONS } from './schema.ts'
import type { Database } from './sql.ts'

/** The number of the lock under which one server after another looks whether there is something to migrate. */
const LOCK = 7_246_001

/** Brings the schema up to date. Safe to run from several servers at once: one works, the others wait. */
export async function migrate(
  database: Database,
  layout: Layout = { partitions: 0 },
  migrations = MIGRATIONS,
): Promise<void> {
  await database.transaction(async sql => {
    await sql.query('select pg_advisory_xact_lock($1::bigint)', [LOCK])
    await sql.query(
      'create table if not exists migrations (number integer primary key, at timestamptz not null)',
    )
    const rows = await sql.query<{ number: number }>('select number from migrations')
    const done = new Set(rows.map(row => row.number))
    const newest = Math.max(0, ...done)
    const known = migrations.at(-1)?.number ?? 0
    if (newest > known) {
      throw new Error(
        `The database has schema ${newest} and this Crosscheck knows ${known} at most: install the newer version.`,
      )
    }
    for (const { number, statements } of migrations) {
      if (done.has(number)) continue
      for (const statement of statements(layout)) await sql.query(statement)
      await sql.query('insert into migrations values ($1::integer, now())', [number])
    }
  })
}
