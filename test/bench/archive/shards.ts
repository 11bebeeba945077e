import { Postgres } from '../../../src/server/drivers/postgres.ts'
import { Unavailable } from '../../../src/server/storage/sql.ts'
import { SqlArchive } from '../../../src/server/storage/sql-archive.ts'
import { sharded } from '../../server/sharded.ts'
import { recombined } from '../recombine.ts'
import { milliseconds, say, spread, time } from './clock.ts'
import { draftKeys } from './fill.ts'

const ARTICLES = Number(process.env.ARTICLES ?? 1000)
const QUERIES = 200

/** Four PostgreSQL servers as one archive: a search, and how long until a part's end is told, or overcome. */
export async function shards(): Promise<void> {
  const over = await sharded(4)
  const filler = new Postgres(over.url, { patience: 60_000 })
  await new SqlArchive(filler).put(Array.from({ length: ARTICLES }, (_, i) => recombined(i)))
  await filler.close()
  const database = new Postgres(over.url)
  const ask = (() => {
    const keys = draftKeys()
    return () => new SqlArchive(database).figuresBy([keys.next().value!])
  })()
  for (let i = 0; i < QUERIES; i++) await ask()
  const times: number[] = []
  for (let i = 0; i < QUERIES; i++) times.push(await time(ask))
  say(`find one of the figures of ${ARTICLES} articles over four servers`, spread(times))
  const told = () =>
    time(() =>
      ask().then(
        () => Promise.reject(new Error('It was not told.')),
        () => {},
      ),
    )
  await over.clusters[1]!.kill()
  say('a killed part is told of after', milliseconds(await told()))
  await over.clusters[1]!.resume()
  await untilAnswered(ask)
  await over.clusters[2]!.freeze(true)
  say('a frozen part is told of after', milliseconds(await told()))
  await over.clusters[2]!.freeze(false)
  await untilAnswered(ask)
  await over.clusters[3]!.kill()
  say('a replica has taken over after', milliseconds(await time(() => untilAnswered(ask))))
  await database.close()
  await over.stop()
}

async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      return void (await ask())
    } catch (error) {
      if (!(error instanceof Error && (error.name === 'Incomplete' || error instanceof Unavailable)))
        throw error
    }
  }
}
