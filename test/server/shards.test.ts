import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { check } from '../../src/engine/check.ts'
import { Postgres } from '../../src/server/drivers/postgres.ts'
import { recombined } from '../bench/recombine.ts'
import type { Cluster } from './cluster.ts'
import { type Running, running } from './over-http.ts'
import { type Sharded, sharded } from './sharded.ts'

const articles = Array.from({ length: 24 }, (_, i) => recombined(i, 150))
const { paragraphs, published } = recombined(500, 120)
const draft = { paragraphs, published }
let archiveOver: Sharded
let clusters: Cluster[]
let database: Postgres
let server: Running

beforeAll(async () => {
  archiveOver = await sharded(4)
  clusters = archiveOver.clusters
  database = new Postgres(archiveOver.url)
  server = await running(database)
  const patient = new Postgres(archiveOver.url, { patience: 60_000 })
  const filling = await running(patient)
  await filling.client().add(articles)
  await filling.close()
  await patient.close()
}, 180_000)
afterAll(async () => {
  await server.close()
  await database.close()
  await archiveOver.stop()
})

/** A fresh client's findings, as soon as the server asks its database again. */
const findings = async () => {
  const archive = server.client({ retries: 0, rest: 0 })
  const checked = await check(draft, archive)
  archive.close()
  return { verdicts: new Set(checked.findings.map(({ verdict }) => verdict)), checked }
}
const untilComplete = async () => {
  for (;;) {
    const found = await findings()
    if (!found.verdicts.has('incomplete')) return found
  }
}

describe('an archive over four servers', () => {
  test('holds a part on each', async () => {
    const counts = await Promise.all(clusters.map(cluster => cluster.run('select from articles', 'part')))
    expect(counts.every(rows => rows.length > 0)).toBe(true)
    expect(counts.flat()).toHaveLength(articles.length)
  })

  test('finds the same as one in memory', async () => {
    const { checked } = await untilComplete()
    expect(checked.findings).toEqual((await check(draft, new MemoryArchive(articles))).findings)
  })

  test('is incomplete while a part is gone, and complete when it is back', async () => {
    await clusters[1]!.kill()
    const { verdicts } = await findings()
    expect(verdicts).toEqual(new Set(['incomplete']))
    await clusters[1]!.resume()
    expect((await untilComplete()).checked.findings.length).toBeGreaterThan(5)
  })

  test('is incomplete while a part does not answer, and complete when it does', async () => {
    await clusters[2]!.freeze(true)
    const { verdicts } = await findings()
    expect(verdicts).toEqual(new Set(['incomplete']))
    await clusters[2]!.freeze(false)
    expect((await untilComplete()).checked.findings.length).toBeGreaterThan(5)
  })

  test('reads from the replica of a part that is gone', async () => {
    await clusters[3]!.kill()
    const { checked } = await untilComplete()
    expect(checked.findings).toEqual((await check(draft, new MemoryArchive(articles))).findings)
  })
})
