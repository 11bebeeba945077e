import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGliteDatabase } from '../../src/server/drivers/pglite.ts'
import { Postgres } from '../../src/server/drivers/postgres.ts'
import { migrate } from '../../src/server/storage/migrate.ts'
import type { Database } from '../../src/server/storage/sql.ts'
import { Cluster } from './cluster.ts'

/** A database for the tests of one file, and what ends it. */
export interface TestDatabase {
  database: Database
  /** Empties the archive. */
  empty(): Promise<void>
  close(): Promise<void>
}

const TABLES = 'articles, sentences, figures, names, figure_counts, mention_counts, name_counts'

function emptied(database: Database): () => Promise<void> {
  return () =>
    database.transaction(async sql => {
      await sql.query(`truncate ${TABLES}`)
      await sql.query(
        'update archive_state set revision = revision + 1, articles = 0, figures = 0, mentions = 0',
      )
    })
}

/** The embedded database in a folder that goes with it. */
export async function embedded(patience = 60_000): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-pglite-'))
  const database = await PGliteDatabase.open(folder, { patience })
  await migrate(database)
  const close = async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { database, empty: emptied(database), close }
}

/** A real PostgreSQL; with `partitions`, tables in so many parts. */
export async function served(partitions = 4): Promise<TestDatabase & { cluster: Cluster }> {
  const cluster = await Cluster.start()
  const database = new Postgres(cluster.url(), { patience: 20_000 })
  await migrate(database, { partitions })
  const close = async () => {
    await database.close()
    await cluster.stop()
  }
  return { cluster, database, empty: emptied(database), close }
}
