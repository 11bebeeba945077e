import { Postgres } from '../../../src/server/drivers/postgres.ts'
import { migrate } from '../../../src/server/storage/migrate.ts'
import type { Database } from '../../../src/server/storage/sql.ts'
import { SqlArchive } from '../../../src/server/storage/sql-archive.ts'
import { Cluster } from '../../server/cluster.ts'
import { say, spread, time } from './clock.ts'
import { draftKeys, fill, freshKeys } from './fill.ts'

/** A server as it is set up for work: durable, with memory for the tables that are searched. */
export const SETTINGS = [
  'shared_buffers=4GB',
  'work_mem=64MB',
  'maintenance_work_mem=1GB',
  'max_wal_size=8GB',
  'random_page_cost=1.1',
]

const WARM = 300
const QUERIES = 500
const ASKED = (process.env.FIGURES ?? '1000000,5000000').split(',').map(Number)
const PARTS = (process.env.PARTS ?? '4,0').split(',').map(Number)

/**
 * How long one figure takes to look up, with fresh questions on a warm server; articles of the answers included. With
 * DATABASE_URL that database is asked, and filled where it is empty.
 */
export async function find(): Promise<void> {
  const url = process.env.DATABASE_URL
  for (const figures of ASKED) {
    for (const partitions of PARTS) {
      const cluster = url ? undefined : await Cluster.start({ settings: [...SETTINGS, 'fsync=off'] })
      const database = new Postgres(url ?? cluster!.url(), { patience: 600_000, writing: 3_600_000 })
      await migrate(database, { partitions })
      const { articles } = await new SqlArchive(database).state()
      const filled = await time(async () => articles || (await fill(database, figures, false)))
      await prewarm(database)
      await measure(database, `${partitions || 1} part(s), filled in ${(filled / 1000).toFixed(0)} s`)
      await database.close()
      await cluster?.stop()
    }
  }
}

/** Reads the tables that are searched into memory, as SERVER.md advises after a start. */
async function prewarm(database: Database): Promise<void> {
  await database.query('create extension if not exists pg_prewarm')
  await database.query(
    `select pg_prewarm(oid::regclass) from pg_class
     where relkind in ('r', 'i') and relname ~ '^figure' and relnamespace = 'public'::regnamespace`,
  )
}

/** Asks questions that nobody has asked yet: as they are in the archive, and those of real drafts. */
export async function measure(database: Database, how: string): Promise<void> {
  const { articles, figures } = await new SqlArchive(database).state()
  for (const [whose, questions] of [
    ['fresh', freshKeys(articles, Date.now())],
    ['drafts’', draftKeys()],
  ] as const) {
    const archive = new SqlArchive(database)
    const times: number[] = []
    let found = 0
    for (let i = 0; i < WARM + QUERIES; i++) {
      const { value: keys } = questions.next()
      const took = await time(async () => {
        found += (await archive.figuresBy([keys!])).found[0]!.length
      })
      if (i >= WARM) times.push(took)
    }
    const each = (found / (WARM + QUERIES)).toFixed(0)
    say(
      `find one of ${figures.toLocaleString('en')} figures, ${whose} questions, ${how}`,
      `${spread(times)}  (${each} found)`,
    )
  }
}
