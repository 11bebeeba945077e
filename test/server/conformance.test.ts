import { afterAll, beforeAll, expect, test as it } from 'vitest'
import { read } from '../../src/engine/read.ts'
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
  }, 60_000)
  archiveConformance(name, async () => {
    await test.empty()
    const archive = server.client()
    return { archive, close: async () => archive.close() }
  })

  it(`${name}: what somebody else adds is told at the next look, and found from then on`, async () => {
    await test.empty()
    const [mine, others] = [server.client({ poll: 20 }), server.client()]
    const find = () => mine.findFigures({ figure: read('Some 61 people died.').figures[0]! })
    expect(mine.size).toBeUndefined()
    await mine.knownNames()
    expect(mine.size).toBe(0)
    expect(await find()).toEqual([])
    const told = new Promise<void>(resolve => mine.subscribe(resolve))
    await others.add([{ id: 'a', publisher: 'A Paper', paragraphs: ['The storm killed 61 people.'] }])
    await told
    expect(mine.size).toBe(1)
    expect(await find()).toHaveLength(1)
    mine.close()
    others.close()
  })
}
