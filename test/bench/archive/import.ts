import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { Cluster } from '../../server/cluster.ts'
import { recombined } from '../recombine.ts'
import { processorTime, say, time } from './clock.ts'
import { SETTINGS } from './find.ts'
import { serving } from './serving.ts'

const ARTICLES = Number(process.env.ARTICLES ?? 3000)

async function* lines(): AsyncGenerator<Buffer> {
  for (let i = 0; i < ARTICLES; i++) yield Buffer.from(`${JSON.stringify(recombined(i))}\n`)
}

/** A stream of articles of 500 words into a durable PostgreSQL, read by the server's own threads. */
export async function importing(): Promise<void> {
  const cluster = await Cluster.start({ settings: SETTINGS })
  const server = await serving(cluster.url())
  const memory: number[] = []
  const watch = setInterval(() => memory.push(server.memory()), 250)
  const before = [processorTime(server.process.pid!), processorTime(cluster.pid)]
  const took = await time(() => send(`${server.url}/v1/articles`))
  clearInterval(watch)
  const after = [processorTime(server.process.pid!), processorTime(cluster.pid)]
  const quarter = Math.floor(memory.length / 4)
  const most = [0, 1, 2, 3].map(q => Math.max(...memory.slice(q * quarter, (q + 1) * quarter)).toFixed(0))
  say(`import of ${ARTICLES} articles of 500 words`, `${((1000 * ARTICLES) / took).toFixed(0)} a second`)
  const each = after.map((sum, i) => ((sum - before[i]!) / ARTICLES).toFixed(1))
  say('processor time of an article', `server ${each[0]} ms, PostgreSQL ${each[1]} ms`)
  say('memory of the server, most in each quarter of the time', `${most.join(' · ')} MB`)
  await server.stop()
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
