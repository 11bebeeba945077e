import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { check } from '../../src/engine/check.ts'
import { Postgres } from '../../src/server/drivers/postgres.ts'
import { migrate } from '../../src/server/storage/migrate.ts'
import { recombined } from '../bench/recombine.ts'
import { Cluster } from './cluster.ts'
import { type Running, running } from './over-http.ts'

const SHARDS = 4
const clusters: Cluster[] = []
const articles = Array.from({ length: 24 }, (_, i) => recombined(i, 150))
const { paragraphs, published } = recombined(500, 120)
const draft = { paragraphs, published }
let replica: Cluster
let database: Postgres
let server: Running

beforeAll(async () => {
  clusters.push(...(await Promise.all(Array.from({ length: SHARDS }, () => Cluster.start()))))
  const [coordinator] = clusters
  // The first cluster holds a part itself, in a database of its own.
  await Promise.all(clusters.map(cluster => cluster.run('create database part')))
  for (const cluster of clusters) {
    const part = new Postgres(cluster.url('part'), { patience: 20_000 })
    await migrate(part)
    await part.close()
  }
  replica = await clusters[3]!.replica()
  await coordinator!.run('create extension postgres_fdw')
  for (const [i, { port }] of clusters.entries()) {
    const [hosts, ports] = i === 3 ? ['127.0.0.1,127.0.0.1', `${port},${replica.port}`] : ['127.0.0.1', port]
    await coordinator!.run(`create server shard_${i} foreign data wrapper postgres_fdw options (
      host '${hosts}', port '${ports}', dbname 'part', connect_timeout '2', async_capable 'true',
      fetch_size '1000', batch_size '500')`)
    await coordinator!.run(`create user mapping for crosscheck server shard_${i} options (user 'crosscheck')`)
  }
  const setup = new Postgres(coordinator!.url(), { patience: 20_000 })
  await migrate(setup, { partitions: 0, shards: clusters.map((_, i) => `shard_${i}`) })
  await setup.close()
  database = new Postgres(coordinator!.url())
  server = await running(database)
  const patient = new Postgres(coordinator!.url(), { patience: 60_000 })
  const filling = await running(patient)
  await filling.client().add(articles)
  await filling.close()
  await patient.close()
}, 180_000)
afterAll(async () => {
  await server.close()
  await database.close()
  await Promise.all([...clusters, replica].map(cluster => cluster.stop()))
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
