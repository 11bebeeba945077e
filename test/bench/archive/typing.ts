import { check } from '../../../src/engine/check.ts'
import { Memory } from '../../../src/engine/memory.ts'
import { Postgres } from '../../../src/server/drivers/postgres.ts'
import { migrate } from '../../../src/server/storage/migrate.ts'
import { Cluster } from '../../server/cluster.ts'
import { running } from '../../server/over-http.ts'
import { recombined } from '../recombine.ts'
import { say, spread, time } from './clock.ts'
import { fill } from './fill.ts'
import { SETTINGS } from './find.ts'

const JOURNALISTS = 8
const MINUTES = Number(process.env.MINUTES ?? 10)

/** Eight journalists, each with a draft of 500 words and a new figure every second: how long until it is judged. */
export async function typing(): Promise<void> {
  const cluster = await Cluster.start({ settings: [...SETTINGS, 'fsync=off'] })
  const filler = new Postgres(cluster.url(), { patience: 600_000, writing: 3_600_000 })
  await migrate(filler, { partitions: 4 })
  await fill(filler, 1_000_000)
  await filler.close()
  const database = new Postgres(cluster.url())
  const server = await running(database)
  const until = Date.now() + MINUTES * 60_000
  const times: number[] = []
  let incomplete = 0
  const journalist = async (n: number) => {
    const archive = server.client({ patience: 4000 })
    const memory = new Memory()
    const { paragraphs, published } = recombined(2_000_000 + n)
    const draft = { paragraphs, published }
    await check(draft, archive, { memory })
    for (let k = 1; Date.now() < until; k++) {
      draft.paragraphs = [...paragraphs, `Officials said ${100 + n * 37 + k} people fled the town on Sunday.`]
      const took = await time(async () => {
        const { findings } = await check(draft, archive, { memory })
        incomplete += findings.filter(({ verdict }) => verdict === 'incomplete').length
      })
      times.push(took)
      await new Promise(later => setTimeout(later, Math.max(0, 1000 - took)))
    }
    archive.close()
  }
  await Promise.all(Array.from({ length: JOURNALISTS }, (_, n) => journalist(n)))
  say(
    `${JOURNALISTS} journalists typing for ${MINUTES} minutes, 1,000,000 figures, ${times.length} verdicts`,
    `${spread(times)}, ${incomplete} incomplete`,
  )
  await server.close()
  await database.close()
  await cluster.stop()
}
