import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Article } from '../../../src/engine/articles/article.ts'
import { ServerArchive } from '../../../src/remote/server-archive.ts'
import { Cluster } from '../../server/cluster.ts'
import { recombined } from '../recombine.ts'
import { say } from './clock.ts'

const TIMES = Number(process.env.TIMES ?? 30)
const ARTICLES = 60

/** Ends the server or PostgreSQL at a random moment of an import, as a power cut would, and looks at what is there. */
export async function kill(): Promise<void> {
  const cluster = await Cluster.start({ settings: ['autovacuum=off'] })
  const counts = { half: 0, lost: 0, acknowledged: 0 }
  for (let k = 0; k < TIMES; k++) {
    const articles = Array.from({ length: ARTICLES }, (_, i) => ({ ...recombined(i, 60), id: `${k}/${i}` }))
    let server = await start(cluster)
    const acknowledged: string[] = []
    const importing = send(server.archive, articles, acknowledged)
    await new Promise(later => setTimeout(later, 50 + Math.random() * 600))
    if (k % 2) {
      await cluster.kill()
      await importing
      await cluster.resume()
      server.process.kill('SIGKILL')
    } else {
      server.process.kill('SIGKILL')
      await importing
    }
    server.archive.close()
    server = await start(cluster)
    const whole = new Map(articles.map(article => [article.id, JSON.stringify(article)]))
    for (const { id } of articles) {
      const stored = await server.archive.article(id)
      if (!stored && acknowledged.includes(id)) counts.lost++
      if (stored && JSON.stringify(stored) !== whole.get(id)) counts.half++
    }
    const rows = await cluster.run(`select article_id from articles a where not exists
      (select from names n where n.article_id = a.article_id) union all select article_id from figures f
      where not exists (select from articles a where a.article_id = f.article_id)`)
    counts.half += rows.length
    const wrong = await cluster.run(`select key from (select key, figures from figure_counts union all
      select key, -count(*) from figures, unnest(keys) key group by key) s group by key having sum(figures) <> 0`)
    counts.half += wrong.length
    counts.acknowledged += acknowledged.length
    server.process.kill('SIGKILL')
    server.archive.close()
  }
  say(
    `killed at ${TIMES} random moments of an import, ${counts.acknowledged} articles acknowledged`,
    `${counts.lost} lost, ${counts.half} half`,
  )
  await cluster.stop()
}

async function send(
  archive: ServerArchive,
  articles: readonly Article[],
  acknowledged: string[],
): Promise<void> {
  try {
    for (const article of articles) {
      await archive.add([article])
      acknowledged.push(article.id)
    }
  } catch {
    // That is what is tried here.
  }
}

async function start(cluster: Cluster): Promise<{ process: ChildProcess; archive: ServerArchive }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve', '--port', '0'], {
    env: { ...process.env, DATABASE_URL: cluster.url() },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(server.stdout, 'data')
  const url = /http:\S+/.exec(String(line))?.[0]
  if (!url) throw new Error('The server did not start.')
  return { process: server, archive: new ServerArchive({ url, retries: 0, rest: 0, patience: 60_000 }) }
}
