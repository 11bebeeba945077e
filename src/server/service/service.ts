import cors from '@fastify/cors'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import { Incomplete } from '../../engine/archive/archive.ts'
import type { Failure } from '../../remote/protocol.ts'
import { LIMITS } from '../../remote/protocol.ts'
import type { SqlArchive } from '../storage/sql-archive.ts'
import { description } from './description.ts'
import { type Access, admit, isAllowed } from './guard.ts'
import { meter } from './meter.ts'
import { Refusal } from './refusal.ts'
import { routes } from './routes.ts'

/** What a server tells of itself: never a token, never text of a draft or an article. */
export interface LogEntry {
  event: 'request' | 'fault'
  method?: string
  /** The route, not the address: an address may hold an article's id. */
  route?: string
  status?: number
  milliseconds?: number
  fault?: string
}

export interface ServiceOptions extends Access {
  archive: SqlArchive
  /** Requests that one token or address may send in a minute. Default 3,000. */
  rate?: number
  /** Milliseconds that a sender may let the server wait. Default 10,000. */
  patience?: number
  log?: (entry: LogEntry) => void
}

/** The archive over HTTP. `close` answers what is under way, and stops streams between two articles. */
export async function createService(options: ServiceOptions): Promise<FastifyInstance> {
  const { archive, rate = 3000, patience = LIMITS.patience, log = () => {} } = options
  const service = fastify({
    logger: false,
    bodyLimit: LIMITS.json,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 100 },
    // A request that trickles in holds nothing but its connection, and not for long.
    http: {
      headersTimeout: patience,
      connectionsCheckingInterval: Math.max(50, patience / 4),
      maxHeaderSize: 16_384,
    },
    frameworkErrors(_error, _request, reply) {
      reply.hijack()
      const failure: Failure = { error: 'The address cannot be read.' }
      reply.raw.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(failure))
    },
    clientErrorHandler(error, socket) {
      const status =
        error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
      const body = JSON.stringify({ error: 'This is no request that can be read.' } satisfies Failure)
      if (socket.writable) {
        socket.end(
          `HTTP/1.1 ${status} Refused\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
        )
      }
    },
  })

  service.setErrorHandler(async (error: Error & { statusCode?: number }, request, reply) => {
    const { status, failure } = failureOf(error)
    if (status === 500) log({ event: 'fault', fault: faultOf(error) })
    if (status === 401) reply.header('www-authenticate', 'Bearer')
    // What was not read of a request is not waited for.
    if (!request.raw.complete) reply.header('connection', 'close')
    return reply.code(status).send(failure)
  })
  service.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send({ error: 'Nothing is here: see /openapi.json.' } satisfies Failure),
  )

  await service.register(rateLimit, {
    max: rate,
    timeWindow: 60_000,
    keyGenerator: request => request.ip,
    errorResponseBuilder: () => new Refusal(429, 'Too many requests: wait a minute.'),
  })
  await service.register(cors, {
    origin: (origin, allow) => allow(null, !origin || isAllowed(origin, options.origins)),
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type'],
    maxAge: 600,
  })
  service.addHook('onRequest', async request => {
    // Who asks a browser's leave first sends no token yet.
    const right = request.method === 'OPTIONS' ? undefined : request.routeOptions.config.right
    admit(request, right, options)
  })
  let closing = false
  service.addHook('preClose', async () => {
    closing = true
  })
  service.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
    reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  })
  service.addHook('onResponse', async (request, reply) =>
    log({
      event: 'request',
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    }),
  )
  meter(service, archive)
  routes(service, archive, { patience, stopped: () => closing })
  service.get('/health', async () => ({ status: 'up' }))
  service.get('/openapi.json', async () => description())
  return service
}

function failureOf(error: Error & { statusCode?: number }): { status: number; failure: Failure } {
  if (error instanceof Refusal)
    return { status: error.status, failure: { error: error.message, ...error.more } }
  if (error instanceof Incomplete) return { status: 503, failure: { error: error.message } }
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500)
    return { status, failure: { error: SENTENCES[status] ?? 'This request cannot be answered.' } }
  return { status: 500, failure: { error: 'The server failed; what happened is in its log.' } }
}

/** For what the framework refuses; its own messages may repeat what was sent. */
const SENTENCES: Record<number, string> = {
  400: 'The request is not JSON, or not of its length.',
  413: 'The request is too large.',
  415: 'This kind of content is not taken here.',
}

/** Where it failed, without the message, which may hold text. */
const faultOf = ({ name, stack = '' }: Error): string =>
  [
    name,
    ...stack
      .split('\n')
      .filter(line => /^\s+at /.test(line))
      .slice(0, 5),
  ].join('\n')

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request needs to be let in; nothing where there is none. */
    right?: 'read' | 'write'
  }
}
