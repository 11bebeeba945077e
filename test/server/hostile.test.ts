import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/remote/protocol.ts'
import type { LogEntry } from '../../src/server/service/service.ts'
import { newToken, Tokens } from '../../src/server/service/tokens.ts'
import { served, type TestDatabase } from './archives.ts'
import { type Running, running } from './over-http.ts'
import { sendRaw } from './raw.ts'

const reader = newToken({ name: 'reader', rights: ['read'] })
const writer = newToken({ name: 'writer', rights: ['read', 'write'] })
const past = newToken({ name: 'past', rights: ['read', 'write'], expires: '2020-01-01' })
const stranger = newToken({ name: 'stranger', rights: ['read', 'write'] })
const ORIGIN = 'https://desk.example'
const SECRET = 'The minister resigned over 417 forged invoices'

let database: TestDatabase
let server: Running
const log: LogEntry[] = []
beforeAll(async () => {
  database = await served()
  server = await running(database.database, {
    tokens: new Tokens([reader.entry, writer.entry, past.entry]),
    origins: [ORIGIN],
    patience: 300,
    log: entry => log.push(entry),
  })
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

interface Case {
  method?: string
  path?: string
  token?: string | null
  headers?: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
  type?: string
}

async function send({ method, path = '/v1/state', token = writer.token, headers, body, type }: Case) {
  const response = await fetch(server.url + path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': type ?? 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  })
  return { status: response.status, answer: await response.json().catch(() => undefined) }
}

const FIND = '/v1/figures/find'
const ADD = '/v1/articles'
const NDJSON = 'application/x-ndjson'
const query = (keys: unknown) => JSON.stringify({ queries: [{ keys }] })
const article = (id: string) =>
  JSON.stringify({ id, publisher: 'A Paper', paragraphs: ['Some 61 people died.'] })

const REFUSED: [name: string, status: number, request: Case][] = [
  // Who asks.
  ['no token', 401, { token: null }],
  ['an empty token', 401, { token: '' }],
  ['a forged token', 401, { token: stranger.token }],
  ['a token with one letter changed', 401, { token: `${writer.token.slice(0, -2)}AA` }],
  ['a token cut short', 401, { token: writer.token.slice(0, 20) }],
  ['an expired token', 401, { token: past.token }],
  ['the hash of a token for the token', 401, { token: writer.entry.sha256 }],
  [
    'another scheme',
    401,
    { token: null, headers: { authorization: `Basic ${btoa(`writer:${writer.token}`)}` } },
  ],
  ['a signed but unknown kind of token', 401, { token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.' }],
  ['a token of 10,000 letters', 401, { token: 'a'.repeat(10_000) }],
  ['a token in the address', 401, { token: null, path: `/v1/state?token=${writer.token}` }],
  [
    'adding with a right to read only',
    403,
    { token: reader.token, path: ADD, body: article('a'), type: NDJSON },
  ],
  [
    'removing with a right to read only',
    403,
    { token: reader.token, path: '/v1/articles/remove', body: '{"ids":["a"]}' },
  ],
  ['metrics without a token', 401, { token: null, path: '/metrics' }],
  ['a page of another origin', 403, { headers: { origin: 'https://evil.example' } }],
  ['an origin that begins like ours', 403, { headers: { origin: `${ORIGIN}.evil.example` } }],
  ['a page of no origin', 403, { headers: { origin: 'null' } }],
  // What is asked for.
  ['a path that is not there', 404, { path: '/v1/secrets' }],
  ['a path upwards', 404, { path: '/v1/%2e%2e/%2e%2e/etc/passwd' }],
  ['a path upwards in an id', 404, { path: '/v1/article?id=..%2F..%2Fetc%2Fpasswd' }],
  ['a method that is not there', 404, { method: 'DELETE', path: ADD }],
  ['an article without its id', 400, { path: '/v1/article' }],
  ['an id of two', 400, { path: '/v1/article?id=a&id=b' }],
  ['an id of 10,000 letters', 400, { path: `/v1/article?id=${'a'.repeat(10_000)}` }],
  [
    'statements in an id',
    404,
    { path: `/v1/article?id=${encodeURIComponent("'; drop table articles; --")}` },
  ],
  ['NUL in an id', 400, { path: '/v1/article?id=a%00b' }],
  ['statements for a number', 400, { path: '/v1/articles?before=1;drop%20table%20articles' }],
  ['a negative number', 400, { path: '/v1/articles?limit=-1' }],
  ['a page of a million', 400, { path: '/v1/articles?limit=1000000' }],
  ['a number that is none', 400, { path: '/v1/discords?latest=NaN' }],
  ['a broken escape in the address', 400, { path: '/v1/%zz' }],
  // What is sent.
  ['no JSON', 400, { path: FIND, body: '{"queries": [' }],
  ['JSON of another shape', 400, { path: FIND, body: '[]' }],
  ['no question', 400, { path: FIND, body: '{"queries":[]}' }],
  [
    'too many questions',
    400,
    { path: FIND, body: JSON.stringify({ queries: Array(300).fill({ keys: [] }) }) },
  ],
  ['too many keys', 400, { path: FIND, body: query(Array(300).fill('count|t:a')) }],
  ['a key of 10,000 letters', 400, { path: FIND, body: query(['a'.repeat(10_000)]) }],
  ['a key that is a number', 400, { path: FIND, body: query([1]) }],
  ['keys that are an object', 400, { path: FIND, body: query({ length: 1e9 }) }],
  ['a prototype', 400, { path: FIND, body: '{"__proto__":{"queries":[]}}' }],
  ['a search of 2 MB', 413, { path: FIND, body: query(['a'.repeat(2_000_000)]) }],
  ['a search as a form', 415, { path: FIND, body: 'queries=1', type: 'application/x-www-form-urlencoded' }],
  [
    'too many ids to remove',
    400,
    { path: '/v1/articles/remove', body: JSON.stringify({ ids: Array(10_001).fill('a') }) },
  ],
  ['a program for an article', 415, { path: ADD, body: 'MZ', type: 'application/octet-stream' }],
  [
    'a file of a kind that is not read',
    422,
    { path: `${ADD}?name=a.pdf`, body: '%PDF-1.7', type: 'text/plain' },
  ],
  ['a packed file as text', 422, { path: ADD, body: 'PK\u0003\u0004', type: 'text/plain' }],
  ['a number for an article', 422, { path: ADD, body: '417' }],
  ['a file of 26 MB', 413, { path: ADD, body: 'a'.repeat(LIMITS.file + 1), type: 'text/plain' }],
  [
    'a time that is none',
    400,
    { path: `${ADD}?published=yesterday`, body: 'Some 61 died.', type: 'text/plain' },
  ],
  [
    'a line that is no JSON',
    400,
    { path: ADD, body: `${article('ok-1')}\n{"id": nonsense}\n`, type: NDJSON },
  ],
  ['a line without an id', 422, { path: ADD, body: '{"paragraphs":["Some 61 died."]}', type: NDJSON }],
  ['a line with NUL in its id', 422, { path: ADD, body: article('a\u0000b'), type: NDJSON }],
  [
    'a line with half a character in its id',
    422,
    { path: ADD, body: '{"id":"\\ud800","paragraphs":["x"]}', type: NDJSON },
  ],
  ['a line of 6 MB', 413, { path: ADD, body: `{"id":"a","text":"${'a '.repeat(3_000_000)}"}`, type: NDJSON }],
  [
    'an article of 3 million characters',
    413,
    { path: ADD, body: `{"id":"a","paragraphs":["${'a '.repeat(1_500_000)}"]}`, type: NDJSON },
  ],
  ['paragraphs that are no text', 422, { path: ADD, body: '{"id":"a","paragraphs":[{}]}', type: NDJSON }],
]

const port = () => Number(new URL(server.url).port)
const head = (method: string, path: string, ...headers: string[]) =>
  [
    `${method} ${path} HTTP/1.1`,
    'host: localhost',
    `authorization: Bearer ${writer.token}`,
    ...headers,
    '',
    '',
  ].join('\r\n')

const RAW: [name: string, status: number, pieces: () => string[], pause?: number][] = [
  ['no HTTP at all', 400, () => ['\u0016\u0003\u0001 hello\r\n\r\n']],
  [
    'a header that smuggles a line',
    400,
    () => ['GET /v1/state HTTP/1.1\r\nhost: localhost\r\nx: a\rb: c\r\n\r\n'],
  ],
  [
    'two lengths',
    400,
    () => [
      `${head('POST', FIND, 'content-type: application/json', 'content-length: 5', 'content-length: 50')}hello`,
    ],
  ],
  [
    'a length and pieces',
    400,
    () => [
      `${head('POST', FIND, 'content-type: application/json', 'content-length: 5', 'transfer-encoding: chunked')}0\r\n\r\n`,
    ],
  ],
  ['headers of 60 kB', 431, () => [head('GET', '/v1/state', `x: ${'a'.repeat(60_000)}`)]],
  [
    'headers that never end',
    408,
    () => ['GET /v1/state HTTP/1.1\r\n', 'host: localhost\r\n', 'x: a\r\n', 'y: a\r\n', 'z: a\r\n'],
    200,
  ],
  [
    'a search that never comes',
    408,
    () => [head('POST', FIND, 'content-type: application/json', 'content-length: 500'), '{"queries"'],
  ],
  [
    'a stream that stops in the middle',
    408,
    () => [
      head('POST', ADD, `content-type: ${NDJSON}`, 'content-length: 5000'),
      `${article('half-1')}\n{"id":"half`,
    ],
  ],
]

describe('a hostile request', () => {
  test.each(REFUSED)('%s: %i', async (_, status, request) => {
    const answered = await send(request)
    expect(answered.status).toBe(status)
    expect(answered.answer?.error).toMatch(/^\S+ .*[.]$/)
  })

  test.each(RAW)('%s: %i', async (_, status, pieces, pause) => {
    expect((await sendRaw(port(), pieces(), pause)).status).toBe(status)
  })

  test('leaves the server up, and what came whole stored', async () => {
    expect(await send({})).toMatchObject({ status: 200 })
    expect(await send({ path: '/v1/article?id=ok-1' })).toMatchObject({ status: 200, answer: { id: 'ok-1' } })
    expect(await send({ path: '/v1/article?id=half-1' })).toMatchObject({ status: 200 })
    expect(await send({ path: '/v1/article?id=half' })).toMatchObject({ status: 404 })
  })

  test('tells where a stream broke off, and how much of it is stored', async () => {
    const body = `${article('b1')}\n${article('b2')}\n\n{"id":\n${article('b3')}`
    expect(await send({ path: ADD, body, type: NDJSON })).toEqual({
      status: 400,
      answer: { error: 'Line 4 is not JSON.', line: 4, stored: 2 },
    })
  })

  test('leaves no token and no text in the log', async () => {
    await send({ path: ADD, body: `{"id":"s1","paragraphs":["${SECRET}"]}\n{"${SECRET}`, type: NDJSON })
    await send({ path: `/v1/article?id=${encodeURIComponent(SECRET)}` })
    const told = JSON.stringify(log)
    expect(log.length).toBeGreaterThan(50)
    for (const secret of [SECRET, 'forged', encodeURIComponent(SECRET), writer.token, reader.token]) {
      expect(told).not.toContain(secret)
    }
    expect(log.filter(entry => entry.event === 'fault')).toEqual([])
  })
})

test('a page that may ask is told so before it asks; no other is', async () => {
  const ask = (origin: string) =>
    fetch(server.url + FIND, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
  const allowed = await ask(ORIGIN)
  expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, ORIGIN])
  expect((await ask('https://evil.example')).status).toBe(403)
})

test('who asks too often has to wait', async () => {
  const busy = await running(database.database, { rate: 5 })
  const statuses: number[] = []
  for (let i = 0; i < 8; i++) statuses.push((await fetch(`${busy.url}/v1/state`)).status)
  await busy.close()
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
})

test('without tokens only this machine, by its own name, is answered', async () => {
  const local = await running(database.database)
  const { port } = new URL(local.url)
  const named = (host: string) => sendRaw(Number(port), [`GET /v1/state HTTP/1.1\r\nhost: ${host}\r\n\r\n`])
  expect((await named(`localhost:${port}`)).status).toBe(200)
  expect((await named('rebound.example')).status).toBe(403)
  expect((await fetch(`${local.url}/v1/state`, { headers: { origin: 'https://evil.example' } })).status).toBe(
    403,
  )
  expect(
    (await fetch(`${local.url}/v1/state`, { headers: { origin: 'http://localhost:5173' } })).status,
  ).toBe(200)
  await local.close()
})
