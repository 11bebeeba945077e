import { afterAll, beforeAll } from 'vitest'
import { archiveConformance } from '../engine/archive/conformance.ts'
import { embedded, served, type TestDatabase } from './archives.ts'
import { type Running, running } from './over-http.ts'

const KINDS: [string, () => Promise<TestDatabase>][] = [
  ['A server on PostgreSQL', served],
  ['A server on the embedded database', embedded],
]

for (const [name, start] of KINDS) {
  let test: TestDatabase
  let server: Running
  beforeAll(async () => {
    test = await start()
    server = await running(test.database)
  }, 180_000)
  afterAll(async () => {
    await server.close()
    await test.close()
  })
  archiveConformance(name, async () => {
    await test.empty()
    const archive = server.client()
    return { archive, close: async () => archive.close() }
  })
}
