import { Postgres } from '../../src/server/drivers/postgres.ts'
import { migrate } from '../../src/server/storage/migrate.ts'
import { Cluster } from './cluster.ts'

/** An archive over some PostgreSQL servers, of which the first coordinates; the last has a replica. */
export interface Sharded {
  clusters: Cluster[]
  replica: Cluster
  /** The address to which questions go. */
  url: string
  stop(): Promise<void>
}

export async function sharded(count: number): Promise<Sharded> {
  const clusters = await Promise.all(Array.from({ length: count }, () => Cluster.start()))
  const coordinator = clusters[0]!
  // The first one holds a part itself, in a database of its own.
  await Promise.all(clusters.map(cluster => cluster.run('create database part')))
  for (const cluster of clusters) {
    const part = new Postgres(cluster.url('part'), { patience: 20_000 })
    await migrate(part)
    await part.close()
  }
  const replica = await clusters.at(-1)!.replica()
  await coordinator.run('create extension postgres_fdw')
  for (const [i, { port }] of clusters.entries()) {
    const [hosts, ports] =
      i === count - 1 ? ['127.0.0.1,127.0.0.1', `${port},${replica.port}`] : ['127.0.0.1', port]
    await coordinator.run(`create server shard_${i} foreign data wrapper postgres_fdw options (
      host '${hosts}', port '${ports}', dbname 'part', connect_timeout '2', async_capable 'true',
      fetch_size '1000', batch_size '500')`)
    await coordinator.run(`create user mapping for crosscheck server shard_${i} options (user 'crosscheck')`)
  }
  const setup = new Postgres(coordinator.url(), { patience: 20_000 })
  await migrate(setup, { partitions: 0, shards: clusters.map((_, i) => `shard_${i}`) })
  await setup.close()
  const stop = async () => {
    await Promise.all([...clusters, replica].map(cluster => cluster.stop()))
  }
  return { clusters, replica, url: coordinator.url(), stop }
}
