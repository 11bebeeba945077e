import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type * as z from 'zod/mini'
import type { NameKind } from '../../engine/names/name.ts'
import { OPERATIONS, type Operation } from '../../remote/operations.ts'
import { type Failure, FileFacts, LIMITS } from '../../remote/protocol.ts'
import type { SqlArchive } from '../storage/sql-archive.ts'
import { parsed } from './parsed.ts'
import { articlesOf, FILE_TYPES, storeStream } from './receive.ts'
import { Refusal } from './refusal.ts'

type Asked<O extends Operation> = {
  query: O extends { query: infer Q extends z.ZodMiniType } ? z.output<Q> : undefined
  body: O extends { body: infer B extends z.ZodMiniType } ? z.output<B> : undefined
}

interface Pace {
  /** Milliseconds that a sender may let the server wait. */
  patience: number
  /** Whether the server is about to stop. */
  stopped(): boolean
}

/** Every operation with what answers it. */
export function routes(service: FastifyInstance, archive: SqlArchive, pace: Pace): void {
  const answer = <O extends Operation>(
    operation: O,
    work: (asked: Asked<O>) => Promise<z.input<O['answer']>>,
  ) => {
    const { method, path, right, query, body } = operation
    service.route({
      method,
      url: path,
      config: { right },
      onRequest: hurry(pace.patience),
      handler: request =>
        work({
          query: query && parsed(query, request.query, 'The address'),
          body: body && parsed(body, request.body, 'The request'),
        } as Asked<O>),
    })
  }

  const now = () => nowOf(archive)

  answer(OPERATIONS.findFigures, ({ body: { queries } }) =>
    archive.figuresBy(queries.map(({ keys }) => keys)),
  )
  answer(OPERATIONS.findNames, ({ body: { queries } }) => archive.namesBy(queries.map(({ keys }) => keys)))
  answer(OPERATIONS.knownNames, async () => {
    // Before the search: an answer may be newer than it says, never older.
    const state = await now()
    const kinds = new Map<NameKind, string[]>()
    for (const { name, kind } of await archive.known()) {
      const names = kinds.get(kind) ?? []
      names.push(name)
      kinds.set(kind, names)
    }
    return { ...state, names: [...kinds].map(([kind, names]) => ({ kind, names })) }
  })
  answer(OPERATIONS.state, () => archive.state())
  answer(OPERATIONS.article, async ({ query: { id } }) => {
    const article = await archive.article(id)
    if (!article) throw new Refusal(404, 'No article has this id.')
    return article
  })
  answer(OPERATIONS.articles, ({ query: { before, limit } }) => archive.page(before, limit))
  answer(OPERATIONS.remove, async ({ body: { ids } }) => {
    const removed = await archive.take(ids)
    return { ...(await now()), removed }
  })
  answer(OPERATIONS.discords, async ({ query: { latest } }) => ({ discords: await archive.discords(latest) }))
  add(service, archive, pace)
}

async function nowOf(archive: SqlArchive) {
  const { revision, articles } = await archive.state()
  return { revision, articles }
}

/** Articles come as a stream of lines, or as a file. */
function add(service: FastifyInstance, archive: SqlArchive, { patience, stopped }: Pace): void {
  const { method, path, right } = OPERATIONS.add
  service.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'application/x-ndjson',
      async (_request: FastifyRequest, body: unknown) => body,
    )
    scope.addContentTypeParser(
      FILE_TYPES,
      { parseAs: 'buffer', bodyLimit: LIMITS.file },
      async (_: FastifyRequest, body: unknown) => body,
    )
    scope.route({
      method,
      url: path,
      config: { right },
      handler: async request => {
        const facts = parsed(FileFacts, request.query, 'The address')
        const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
        const added = Buffer.isBuffer(request.body)
          ? await archive.put(articlesOf(type, request.body, facts))
          : await storeStream(archive, request.raw, stopped, patience)
        return { ...added, ...(await nowOf(archive)) }
      },
    })
  })
}

/** Refuses a body that does not come in time. */
const hurry =
  (patience: number) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const timer = setTimeout(() => {
      if (request.raw.complete || reply.sent) return
      const failure: Failure = { error: 'The rest of the request did not come in time.' }
      void reply.code(408).header('connection', 'close').send(failure)
    }, patience)
    const stop = () => clearTimeout(timer)
    request.raw.once('end', stop).once('close', stop)
  }
