import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATIONS, type Operation } from '../../src/remote/operations.ts'
import { ServerArchive } from '../../src/remote/server-archive.ts'
import type { Database } from '../../src/server/storage/sql.ts'
import { SqlArchive } from '../../src/server/storage/sql-archive.ts'
import { recombined } from '../bench/recombine.ts'
import { served } from './archives.ts'
import { type Running, running } from './over-http.ts'

let one: Awaited<ReturnType<typeof served>>
let server: Running
beforeAll(async () => {
  one = await served(0)
  server = await running(one.database)
}, 120_000)
afterAll(async () => {
  await server.close()
  await one.close()
})

const operations: [string, Operation][] = Object.entries(OPERATIONS)

describe('the description', () => {
  const described = async () => (await fetch(`${server.url}/openapi.json`)).json()

  test('names every operation, who may use it, what it takes and what it answers', async () => {
    const { openapi, paths } = await described()
    expect(openapi).toBe('3.1.0')
    const named = Object.entries<Record<string, { operationId: string }>>(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method} ${path}`),
    )
    const there = operations.map(([id, { method, path }]) => `${id} ${method.toLowerCase()} ${path}`)
    expect(named.sort()).toEqual(there.sort())
    for (const [, { method, path, right, body, query }] of operations) {
      const { security, requestBody, parameters, responses } = paths[path][method.toLowerCase()]
      expect(security).toEqual([{ token: [right] }])
      expect(requestBody !== undefined).toBe(method === 'POST')
      expect(parameters !== undefined).toBe(query !== undefined)
      expect(Object.keys(responses[200].content['application/json'].schema.properties)).not.toEqual([])
      if (body) expect(requestBody.content['application/json'].schema.type).toBe('object')
    }
  })

  test('tells the limits that a request is held to', async () => {
    const { paths } = await described()
    const { schema } = paths['/v1/figures/find'].post.requestBody.content['application/json']
    const { queries } = schema.properties
    const send = (count: number) =>
      fetch(`${server.url}/v1/figures/find`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ queries: Array(count).fill({ keys: [] }) }),
      })
    expect((await send(queries.maxItems)).status).toBe(200)
    expect((await send(queries.maxItems + 1)).status).toBe(400)
  })

  test('is of paths that are there', async () => {
    for (const [, { method, path }] of operations) {
      const answer = await fetch(server.url + path, { method })
      expect(await answer.text()).not.toContain('Nothing is here')
    }
  })
})

describe('the metrics', () => {
  const metrics = async () => (await fetch(`${server.url}/metrics`)).text()
  const told = (name: string, all: string) => {
    const line = all.split('\n').find(line => line.startsWith(`${name} `))
    return Number(line?.slice(name.length + 1))
  }
  const states = 'crosscheck_request_seconds_count{route="/v1/state",status="200"}'

  test('count requests by route and status, and what is in the archive', async () => {
    await one.empty()
    const before = told(states, await metrics()) || 0
    for (let i = 0; i < 3; i++) await (await fetch(`${server.url}/v1/state`)).text()
    await server.client().add([recombined(1), recombined(2)])
    const after = await metrics()
    expect(told(states, after)).toBe(before + 3)
    const { articles, figures } = await server.stored.state()
    expect(articles).toBe(2)
    expect(told('crosscheck_articles', after)).toBe(2)
    expect(told('crosscheck_figures', after)).toBe(figures)
    expect(told('crosscheck_archive_up', after)).toBe(1)
  })

  test('tell no id and no text', async () => {
    await fetch(`${server.url}/v1/article?id=a-secret-id`)
    await fetch(`${server.url}/v1/a-secret-path`)
    const all = await metrics()
    expect(all).toContain('route="/v1/article",status="404"')
    expect(all).not.toContain('secret')
  })
})

/** Something that one waits for, and another gives. */
function signal() {
  let give = () => {}
  const given = new Promise<void>(resolve => {
    give = resolve
  })
  return { give: () => give(), given }
}

describe('a server that is told to stop', () => {
  test('stores what it has taken of a stream, and tells how much that is', async () => {
    await one.empty()
    const short = await running(one.database)
    const lines = Array.from({ length: 300 }, (_, i) => `${JSON.stringify(recombined(i, 60))}\n`)
    const headers = { 'content-type': 'application/x-ndjson' }
    const sending = request(`${short.url}/v1/articles`, { method: 'POST', headers })
    const answered = once(sending, 'response')
    sending.write(lines.slice(0, 150).join(''))
    while ((await short.stored.state()).articles === 0) await new Promise(later => setTimeout(later, 5))
    const closed = short.close()
    await new Promise(later => setTimeout(later, 50))
    sending.end(lines.slice(150).join(''))
    const [answer] = await answered
    const { stored, error } = JSON.parse(await text(answer))
    await closed
    expect(answer.statusCode).toBe(503)
    expect(error).toContain('about to stop')
    expect(stored).toBeGreaterThanOrEqual(150)
    expect(stored).toBeLessThan(300)
    expect((await new SqlArchive(one.database).state()).articles).toBe(stored)
    await expect(fetch(`${short.url}/health`)).rejects.toThrow()
  })

  test('answers a search that is under way', async () => {
    await one.empty()
    await server.client().add([recombined(1)])
    const [begun, stopping] = [signal(), signal()]
    const slow: Database = {
      query: async (...asked) => {
        begun.give()
        await stopping.given
        return one.database.query(...asked)
      },
      transaction: work => one.database.transaction(work),
      close: () => one.database.close(),
    }
    const short = await running(slow)
    const asked = new ServerArchive({ url: short.url, retries: 0 }).article('article-1')
    await begun.given
    const closed = short.close()
    stopping.give()
    expect(await asked).toEqual(recombined(1))
    await closed
  })
})

test('health is told without a database', async () => {
  await one.cluster.kill()
  expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'up' })
  const all = await (await fetch(`${server.url}/metrics`)).text()
  expect(all).toMatch(/^crosscheck_archive_up 0$/m)
  await one.cluster.resume()
})
