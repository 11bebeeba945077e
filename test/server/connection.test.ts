import { describe, expect, test } from 'vitest'
import { Incomplete } from '../../src/engine/archive/archive.ts'
import { Connection, type ConnectionOptions, Refused } from '../../src/remote/connection.ts'
import { OPERATIONS } from '../../src/remote/operations.ts'
import { ServerArchive } from '../../src/remote/server-archive.ts'

const STATE = { revision: 1, articles: 2, figures: 3 }
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })

/** A server that gives these answers in turn, the last one from then on; `never` gives none. */
function answers(...all: (() => Response | Promise<Response>)[]) {
  const asked: { at: number; url: string; init: RequestInit }[] = []
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const answer = all[Math.min(asked.length, all.length - 1)]!
    asked.push({ at: performance.now(), url: String(url), init })
    return answer()
  }
  return { asked, fetch }
}
const never = (init: RequestInit) =>
  new Promise<Response>((_, reject) =>
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
  )
const lost = () => {
  throw new TypeError('fetch failed')
}
const options = (more: Partial<ConnectionOptions>): ConnectionOptions => ({
  url: 'http://archive.test/',
  pause: 5,
  rest: 0,
  ...more,
})

describe('a request', () => {
  test.each([
    ['that does not come through', lost],
    ['that the server fails on', () => json(500, { error: 'It failed.' })],
    ['that comes too soon', () => json(429, { error: 'Wait.' })],
    ['that something on the way answers', () => new Response('<html>', { status: 502 })],
    ['that is answered with another shape', () => json(200, { revision: 'x' })],
  ])('%s is sent again, each time later', async (_, fault) => {
    const { asked, fetch } = answers(fault, fault, () => json(200, STATE))
    const connection = new Connection(options({ fetch, pause: 40 }))
    expect(await connection.ask(OPERATIONS.state)).toEqual(STATE)
    expect(asked).toHaveLength(3)
    // Half a pause at least, and half of twice that.
    expect(asked[1]!.at - asked[0]!.at).toBeGreaterThan(15)
    expect(asked[2]!.at - asked[1]!.at).toBeGreaterThan(35)
  })

  test('that is refused is not sent again', async () => {
    const { asked, fetch } = answers(() => json(403, { error: 'No right to write.' }))
    const refused = new Connection(options({ fetch })).ask(OPERATIONS.state)
    await expect(refused).rejects.toThrow(Refused)
    await expect(refused).rejects.toMatchObject({ status: 403, message: 'No right to write.' })
    expect(asked).toHaveLength(1)
  })

  test('to an archive that lacks a part is told so at once', async () => {
    const { asked, fetch } = answers(() => json(503, { error: 'A part is gone.' }))
    await expect(new Connection(options({ fetch })).ask(OPERATIONS.state)).rejects.toThrow(Incomplete)
    expect(asked).toHaveLength(1)
  })

  test('that is not answered in time is given up, and the server left alone for a while', async () => {
    const inits: RequestInit[] = []
    const fetch: typeof globalThis.fetch = (_, init = {}) => {
      inits.push(init)
      return never(init)
    }
    const connection = new Connection(options({ fetch, patience: 20, retries: 1, rest: 60_000 }))
    await expect(connection.ask(OPERATIONS.state)).rejects.toThrow(Incomplete)
    expect(inits).toHaveLength(2)
    expect(connection.isLost).toBe(true)
    await expect(connection.ask(OPERATIONS.state)).rejects.toThrow(Incomplete)
    expect(inits).toHaveLength(2)
  })

  test('ends with the archive', async () => {
    const inits: RequestInit[] = []
    const fetch: typeof globalThis.fetch = (_, init = {}) => {
      inits.push(init)
      return never(init)
    }
    const connection = new Connection(options({ fetch }))
    const asked = connection.ask(OPERATIONS.state)
    connection.close()
    await expect(asked).rejects.toThrow('closed')
    expect(inits[0]?.signal?.aborted).toBe(true)
    await expect(connection.ask(OPERATIONS.state)).rejects.toThrow('closed')
    expect(inits).toHaveLength(1)
  })

  test('carries the token in its header alone, and no cookie', async () => {
    const { asked, fetch } = answers(() => json(200, STATE))
    await new Connection(options({ fetch, token: 'a-secret-token' })).ask(OPERATIONS.state)
    const [{ url, init }] = asked as [(typeof asked)[0]]
    expect(url).toBe('http://archive.test/v1/state')
    expect(init).toMatchObject({
      headers: { authorization: 'Bearer a-secret-token' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
  })
})

test('adding many tells how far it is, and sends no more after a failure', async () => {
  const added = () => json(200, { revision: 1, articles: 64, stored: 64, unchanged: 0 })
  const { asked, fetch } = answers(added, added, () => json(403, { error: 'No right to write.' }))
  const archive = new ServerArchive(options({ fetch }))
  const articles = Array.from({ length: 300 }, (_, i) => ({ id: `${i}`, publisher: 'A', paragraphs: ['B'] }))
  const told: [number, number][] = []
  await expect(archive.add(articles, (done, of) => told.push([done, of]))).rejects.toThrow(Refused)
  expect(told).toEqual([
    [64, 300],
    [128, 300],
  ])
  expect(asked).toHaveLength(3)
})
