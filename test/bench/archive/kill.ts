import type { Article } from '../../../src/engine/articles/article.ts'
import { ServerArchive } from '../../../src/remote/server-archive.ts'
import { prepare } from '../../../src/server/storage/prepare.ts'
import { Cluster } from '../../server/cluster.ts'
import { recombined } from '../recombine.ts'
import { say } from './clock.ts'
import { type Serving, serving } from './serving.ts'

const TIMES = Number(process.env.TIMES ?? 30)
/** Articles of one import, of so many words, and how many are acknowledged together. */
const [ARTICLES, WORDS, TOGETHER] = [400, 60, 4]
/** The kill comes so many milliseconds after the first acknowledgement, at most. */
const LATEST = 1500

/** Ends the server or PostgreSQL at a random moment of an import, as a power cut would, and looks at what is there. */
export async function kill(): Promise<void> {
  const cluster = await Cluster.start({ settings: ['autovacuum=off'] })
  let server = await serving(cluster.url())
  const sums = { half: 0, lost: 0, acknowledged: 0, stored: 0, inTime: 0 }
  for (let k = 0; k < TIMES; k++) {
    const articles = Array.from({ length: ARTICLES }, (_, i) => ({
      ...recombined(i, WORDS),
      id: `${k}/${i}`,
    }))
    const acknowledged: string[] = []
    const importing = send(server, articles, acknowledged)
    while (!acknowledged.length) await pause(1)
    await pause(Math.random() * LATEST)
    if (acknowledged.length < ARTICLES) sums.inTime++
    if (k % 2) {
      await cluster.kill()
      await importing
      await cluster.resume()
    } else {
      server.process.kill('SIGKILL')
      await importing
      server = await serving(cluster.url())
    }
    await untilIdle(cluster)
    const { half, stored } = await faults(cluster, articles)
    sums.half += half
    sums.stored += stored.size
    sums.acknowledged += acknowledged.length
    sums.lost += acknowledged.filter(id => !stored.has(id)).length
  }
  server.process.kill('SIGKILL')
  say(
    `killed ${TIMES} times, ${sums.inTime} of them before the import had ended`,
    `${sums.acknowledged} articles acknowledged, ${sums.stored} stored, ${sums.lost} lost, ${sums.half} faults`,
  )
  await cluster.stop()
}

/** Articles of which something is missing or wrong, and all that are there. */
async function faults(cluster: Cluster, articles: readonly Article[]) {
  const [round] = articles[0]!.id.split('/')
  const count = (table: string) =>
    `(select count(*)::integer from ${table} t where t.article_id = a.article_id) as ${table}`
  const rows = (await cluster.run(
    `select article_id, article, ${['sentences', 'figures', 'names'].map(count).join(', ')}
     from articles a where article_id like '${round}/%'`,
  )) as { article_id: string; article: string; sentences: number; figures: number; names: number }[]
  const stored = new Map(rows.map(row => [row.article_id, row]))
  let half = 0
  for (const article of articles) {
    const row = stored.get(article.id)
    if (!row) continue
    const whole = prepare(article)
    const isWhole =
      row.article === whole.article &&
      row.sentences === whole.sentences.length &&
      row.figures === whole.figures.length &&
      row.names === whole.names.length
    if (!isWhole) half++
  }
  for (const table of ['sentences', 'figures', 'names']) {
    const orphans = await cluster.run(`select from ${table} t where not exists
      (select from articles a where a.article_id = t.article_id)`)
    half += orphans.length
  }
  const counts = await cluster.run(`select key from (select key, figures from figure_counts union all
    select key, -count(*) from figures, unnest(keys) key group by key) s group by key having sum(figures) <> 0
    union all select 1 from archive_state where articles <> (select count(*) from articles)
    or figures <> (select count(*) from figures)`)
  return { half: half + counts.length, stored }
}

async function send(server: Serving, articles: readonly Article[], acknowledged: string[]): Promise<void> {
  const archive = new ServerArchive({ url: server.url, retries: 0, rest: 0, patience: 60_000 })
  try {
    for (let i = 0; i < articles.length; i += TOGETHER) {
      const some = articles.slice(i, i + TOGETHER)
      await archive.add(some)
      acknowledged.push(...some.map(({ id }) => id))
    }
  } catch {
    // That is what is tried here.
  }
  archive.close()
}

/** What a server that was killed had asked for is still done. */
async function untilIdle(cluster: Cluster): Promise<void> {
  const busy = `select from pg_stat_activity where application_name = 'crosscheck' and xact_start is not null`
  while ((await cluster.run(busy)).length) await pause(10)
}

const pause = (milliseconds: number) => new Promise(later => setTimeout(later, milliseconds))
