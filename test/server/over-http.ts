import type { FastifyInstance } from 'fastify'
import { ServerArchive, type ServerArchiveOptions } from '../../src/remote/server-archive.ts'
import { createService, type ServiceOptions } from '../../src/server/service/service.ts'
import type { Database } from '../../src/server/storage/sql.ts'
import { SqlArchive } from '../../src/server/storage/sql-archive.ts'

export interface Running {
  url: string
  service: FastifyInstance
  stored: SqlArchive
  /** Another client of it. */
  client(options?: Partial<ServerArchiveOptions>): ServerArchive
  close(): Promise<void>
}

/** The service over a database, on a free port, as it runs on a journalist's own machine. */
export async function running(database: Database, options: Partial<ServiceOptions> = {}): Promise<Running> {
  const stored = new SqlArchive(database)
  const service = await createService({ archive: stored, origins: ['loopback'], rate: 1_000_000, ...options })
  const url = await service.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    service,
    stored,
    client: more => new ServerArchive({ url, patience: 60_000, ...more }),
    close: () => service.close(),
  }
}
