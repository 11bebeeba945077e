import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { serve } from '../../../src/server/serve.ts'
import { Cluster } from '../../server/cluster.ts'
import { recombined } from '../recombine.ts'
import { say, time } from './clock.ts'
import { SETTINGS } from './find.ts'

const ARTICLES = Number(process.env.ARTICLES ?? 3000)

async function* lines(): AsyncGenerator<Buffer> {
  for (let i = 0; i < ARTICLES; i++) yield Buffer.from(`${JSON.stringify(recombined(i))}\n`)
}

/** A stream of articles of 500 words into a durable PostgreSQL, read by the server's own threads. */
export async function importing(): Promise<void> {
  const cluster = await Cluster.start({ settings: SETTINGS })
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: cluster.url(),
    folder: '',
    origins: [],
  })
  const memory: number[] = []
  const watch = setInterval(() => memory.push(process.memoryUsage().rss / 2 ** 20), 250)
  const took = await time(() => send(`${serving.url}/v1/articles`))
  clearInterval(watch)
  const [half, whole] = [memory.slice(0, memory.length / 2), memory.slice(memory.length / 2)].map(part =>
    Math.max(...part),
  )
  say(`import of ${ARTICLES} articles of 500 words`, `${((1000 * ARTICLES) / took).toFixed(0)} a second`)
  say(
    'memory of the server, most in the first half · in the second',
    `${half?.toFixed(0)} · ${whole?.toFixed(0)} MB`,
  )
  await serving.close()
  await cluster.stop()
}

async function send(url: string): Promise<void> {
  const sending = request(url, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' } })
  const answered: Promise<IncomingMessage[]> = once(sending, 'response')
  await pipeline(Readable.from(lines()), sending)
  const [answer] = await answered
  if (!answer) throw new Error('The server gave no answer.')
  if (answer.statusCode !== 200) throw new Error(await text(answer))
  answer.resume()
}
