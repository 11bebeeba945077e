import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MemoryArchive } from '../../src/engine/archive/memory-archive.ts'
import { readText } from '../../src/engine/articles/read-text.ts'
import { check } from '../../src/engine/check.ts'
import { Postgres } from '../../src/server/drivers/postgres.ts'
import { migrate } from '../../src/server/storage/migrate.ts'
import { MIGRATIONS, type Migration } from '../../src/server/storage/schema.ts'
import { SqlArchive } from '../../src/server/storage/sql-archive.ts'
import { recombined } from '../bench/recombine.ts'
import { seeds } from '../gold/seeds.ts'
import { served } from './archives.ts'
import { running } from './over-http.ts'

let one: Awaited<ReturnType<typeof served>>
beforeAll(async () => {
  one = await served()
}, 120_000)
afterAll(() => one.close())

const stateOf = async (archive: SqlArchive) => {
  const { articles, figures } = await archive.state()
  return { articles, figures }
}

describe('the schema', () => {
  test('is made once, however many servers start at the same time', async () => {
    await one.cluster.run('create database fresh')
    const servers = Array.from(
      { length: 4 },
      () => new Postgres(one.cluster.url('fresh'), { patience: 20_000 }),
    )
    await Promise.all(servers.map(server => migrate(server, { partitions: 4 })))
    expect(await servers[0]!.query('select number from migrations')).toEqual([{ number: 1 }])
    expect(await stateOf(new SqlArchive(servers[1]!))).toEqual({ articles: 0, figures: 0 })
    await Promise.all(servers.map(server => server.close()))
  })

  test('is changed once, however many servers start with the newer version', async () => {
    await one.cluster.run('create database older')
    const servers = Array.from(
      { length: 4 },
      () => new Postgres(one.cluster.url('older'), { patience: 20_000 }),
    )
    await migrate(servers[0]!)
    let begun = 0
    const next: Migration = {
      number: MIGRATIONS.at(-1)!.number + 1,
      statements: () => {
        begun++
        return ['select pg_sleep(0.2)', 'create table newer ()']
      },
    }
    await Promise.all(servers.map(server => migrate(server, { partitions: 0 }, [...MIGRATIONS, next])))
    expect(begun).toBe(1)
    await Promise.all(servers.map(server => server.close()))
  })

  test('of a newer version is left alone', async () => {
    await one.cluster.run('create database newer')
    const server = new Postgres(one.cluster.url('newer'), { patience: 20_000 })
    await migrate(server)
    await server.query('insert into migrations values (99, now())')
    await expect(migrate(server)).rejects.toThrow('schema 99')
    await server.close()
  })

  test('has article_id in the key of every table that is split', async () => {
    const keys = await one.database.query<{ table: string; columns: string }>(
      `select c.relname as table, string_agg(a.attname, ',' order by a.attnum) as columns
       from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
       where i.indisunique and c.relkind = 'p' group by 1 order by 1`,
    )
    expect(keys).toEqual([
      { table: 'articles', columns: 'article_id' },
      { table: 'figures', columns: 'article_id,n,seq' },
      { table: 'names', columns: 'article_id,n,seq' },
      { table: 'sentences', columns: 'article_id,id' },
    ])
  })
})

describe('the judgement', () => {
  test('is that of an archive in memory', async () => {
    await one.empty()
    const server = await running(one.database)
    const archive = server.client()
    const articles = [
      ...seeds().map(({ text, ...facts }) => readText(text, facts)),
      ...Array.from({ length: 24 }, (_, i) => recombined(i, 200)),
    ]
    await archive.add(articles)
    const memory = new MemoryArchive(articles)
    for (const i of [100, 101, 102, 103]) {
      const { paragraphs, published } = recombined(i, 250)
      const draft = { paragraphs, published }
      expect((await check(draft, archive)).findings).toEqual((await check(draft, memory)).findings)
    }
    archive.close()
    await server.close()
  })
})

describe('what is written', () => {
  test('at the same time, over and over, leaves the counts right', async () => {
    await one.empty()
    const archive = new SqlArchive(one.database)
    const some = Array.from({ length: 12 }, (_, i) => recombined(i, 60))
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let round = 0; round < 3; round++) {
        await archive.put(some.map(article => ({ ...article, headline: `${writer} ${round}` })))
        await archive.take([`article-${writer}`])
      }
    })
    await Promise.all(writers)
    for (const [counts, column, rows] of [
      ['figure_counts', 'figures', 'figures'],
      ['mention_counts', 'mentions', 'names'],
    ]) {
      const wrong = await one.database.query(
        `select key from (select key, ${column} as sum from ${counts}
         union all select key, -count(*) from ${rows}, unnest(keys) as key group by key) as sums
         group by key having sum(sum) <> 0`,
      )
      expect(wrong).toEqual([])
    }
    const [counted] = await one.database.query(
      `select (select count(*) from articles)::float8 as articles, (select count(*) from figures)::float8 as figures`,
    )
    expect(await stateOf(archive)).toEqual(counted)
    await archive.take(some.map(({ id }) => id))
    expect(await stateOf(archive)).toEqual({ articles: 0, figures: 0 })
    const left = await one.database.query('select name from name_counts where mentions <> 0')
    expect(left).toEqual([])
  })

  test('is there whole or not at all when PostgreSQL is killed, and comes back when it does', async () => {
    await one.empty()
    const server = await running(one.database)
    const archive = server.client({ retries: 0, rest: 0 })
    const articles = Array.from({ length: 40 }, (_, i) => recombined(i, 60))
    const acknowledged: string[] = []
    const importing = (async () => {
      for (const article of articles) {
        await archive.add([article])
        acknowledged.push(article.id)
      }
    })()
    const stopped = expect(importing).rejects.toThrow(/database|server/)
    while (acknowledged.length < 5) await new Promise(later => setTimeout(later, 5))
    await one.cluster.kill()
    await stopped
    await one.cluster.resume()
    // What rests after failures tries again by itself.
    for (;;) {
      const found = await server.stored.state().catch(() => undefined)
      if (found) break
      await new Promise(later => setTimeout(later, 100))
    }
    const stored = await archive.articles()
    const whole = new Map(articles.map(article => [article.id, article]))
    expect(stored.length).toBeGreaterThanOrEqual(acknowledged.length)
    for (const article of stored) expect(article).toEqual(whole.get(article.id))
    expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
    // Sending everything again goes on where it broke off.
    await archive.add(articles)
    expect((await archive.articles()).map(({ id }) => id).sort()).toEqual([...whole.keys()].sort())
    archive.close()
    await server.close()
  })
})
