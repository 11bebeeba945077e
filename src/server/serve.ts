import { availableParallelism } from 'node:os'
import { PGliteDatabase } from './drivers/pglite.ts'
import { Postgres } from './drivers/postgres.ts'
import { createService, type LogEntry } from './service/service.ts'
import { readTokens, Tokens } from './service/tokens.ts'
import { migrate } from './storage/migrate.ts'
import { Readers } from './storage/readers.ts'
import { SqlArchive } from './storage/sql-archive.ts'

export interface ServeOptions {
  host: string
  /** 0 takes any that is free. */
  port: number
  /** A PostgreSQL to store in, as postgres://user:password@host/name. Without it `folder` holds the embedded one. */
  databaseUrl?: string | undefined
  folder: string
  /** A file of tokens; without one only this machine is answered. */
  tokens?: string | undefined
  /** Pages elsewhere that may ask. Those of this machine may where there are no tokens. */
  origins: readonly string[]
  /** Into how many parts the tables are split when they are made; 0 where Citus splits them. Default 4; embedded 0. */
  partitions?: number | undefined
  /** Servers of postgres_fdw that hold the parts, where the tables are made over several PostgreSQL servers. */
  shards?: readonly string[]
  log?: (entry: LogEntry) => void
}

export interface Serving {
  url: string
  archive: SqlArchive
  /** Answers what is under way, then ends. */
  close(): Promise<void>
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1'])

/** Starts a server. @throws with one sentence for a person */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, port, databaseUrl, folder, origins, log, partitions = 4 } = options
  const entries = options.tokens === undefined ? [] : await readTokens(options.tokens)
  if (!entries.length && !LOOPBACK.has(host)) {
    throw new Error(
      `Other machines can reach ${host}, and there are no tokens: make one with crosscheck token.`,
    )
  }
  const tokens = entries.length ? new Tokens(entries) : undefined
  const database = databaseUrl ? new Postgres(databaseUrl) : await PGliteDatabase.open(folder)
  const readers = new Readers(Math.min(8, availableParallelism()))
  const end = async () => {
    await database.close()
    await readers.close()
  }
  try {
    await migrate(database, databaseUrl ? { partitions, shards: options.shards ?? [] } : { partitions: 0 })
    const archive = new SqlArchive(database, article => readers.prepare(article))
    const service = await createService({
      archive,
      origins: tokens ? origins : [...origins, 'loopback'],
      ...(tokens && { tokens }),
      ...(log && { log }),
    })
    const url = await service.listen({ host, port })
    const close = async () => {
      await service.close()
      await end()
    }
    return { url, archive, close }
  } catch (error) {
    await end()
    throw error
  }
}
