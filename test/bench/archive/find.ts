import { Postgres } from '../../../src/server/drivers/postgres.ts'
import { migrate } from '../../../src/server/storage/migrate.ts'
import { SqlArchive } from '../../../src/server/storage/sql-archive.ts'
import { Cluster } from '../../server/cluster.ts'
import { say, spread, time } from './clock.ts'
import { fill, freshKeys } from './fill.ts'

/** A server as it is set up for work: durable, with memory for the index. */
export const SETTINGS = [
  'shared_buffers=2GB',
  'work_mem=64MB',
  'maintenance_work_mem=1GB',
  'max_wal_size=8GB',
  'random_page_cost=1.1',
]

const QUERIES = 500
const ASKED = (process.env.FIGURES ?? '1000000,5000000').split(',').map(Number)

/** How long one figure takes to look up, with fresh questions on a warm server; articles of the answers included. */
export async function find(): Promise<void> {
  for (const figures of ASKED) {
    for (const partitions of [4, 0]) {
      const cluster = await Cluster.start({ settings: [...SETTINGS, 'fsync=off'] })
      const database = new Postgres(cluster.url(), { patience: 600_000, writing: 3_600_000 })
      await migrate(database, { partitions })
      const filled = await time(() => fill(database, figures, false))
      const archive = new SqlArchive(database)
      for (let i = 0; i < 300; i++) await archive.figuresBy([freshKeys(900_000 + i)])
      const times: number[] = []
      for (let i = 0; i < QUERIES; i++) times.push(await time(() => archive.figuresBy([freshKeys(i)])))
      say(
        `find one of ${figures.toLocaleString('en')} figures, ${partitions || 1} part(s)`,
        `${spread(times)}  (filled in ${(filled / 1000).toFixed(0)} s)`,
      )
      await database.close()
      await cluster.stop()
    }
  }
}
