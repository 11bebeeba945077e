import * as z from 'zod/mini'
import type { ServeOptions, Serving } from '../server/serve.ts'
import { readCorpus } from './corpus.ts'
import { BadUsage, parsed } from './parsed.ts'
import type { Terminal } from './terminal.ts'

export const SERVE_USAGE = `usage: crosscheck serve [--port N] [--host NAME] [--data DIR] [--corpus DIR|FILE...]
                        [--tokens FILE] [--origin URL...] [--partitions N] [--shards NAME,...]
       crosscheck token NAME --tokens FILE [--rights read,write] [--expires ISO]

  --port        default 4780
  --host        default 127.0.0.1; any other needs tokens
  --data        the folder of the embedded database, default crosscheck-data
  --corpus      articles to add on starting; those that are there already cost nothing
  --tokens      the file of tokens, of which it keeps hashes only
  --origin      a page elsewhere that may ask, as https://desk.example
  --partitions  into how many parts PostgreSQL's tables are split when they are made, default 4; 0 for Citus
  --shards      servers of postgres_fdw that hold the parts instead

With DATABASE_URL in the environment articles are stored in that PostgreSQL (15 to 18).
`

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  corpus: { type: 'string', multiple: true },
  tokens: { type: 'string' },
  origin: { type: 'string', multiple: true },
  partitions: { type: 'string' },
  shards: { type: 'string' },
} as const

const Port = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/)),
  z.pipe(z.transform(Number), z.int().check(z.lte(65_535))),
)
const Parts = z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.transform(Number))
const Origin = z.string().check(z.regex(/^https?:\/\/[^/\s]+$/))

/** What `crosscheck serve` was asked for. @throws BadUsage */
export function readServe(args: string[], env: NodeJS.ProcessEnv): ServeOptions & { corpus: string[] } {
  const { values, positionals } = parsed(args, OPTIONS)
  const { host = '127.0.0.1', data = 'crosscheck-data', tokens } = values
  const port = Port.safeParse(values.port ?? '4780')
  if (!port.success) throw new BadUsage(`No port: ${values.port}`)
  const partitions = Parts.safeParse(values.partitions ?? '4')
  if (!partitions.success) throw new BadUsage(`No number of parts: ${values.partitions}`)
  const origins = z.array(Origin).safeParse(values.origin ?? [])
  if (!origins.success) throw new BadUsage('An origin is a scheme and a host, as https://desk.example.')
  return {
    host,
    port: port.data,
    databaseUrl: env.DATABASE_URL || undefined,
    folder: data,
    tokens,
    origins: origins.data,
    partitions: partitions.data,
    shards: values.shards?.split(',').filter(Boolean) ?? [],
    corpus: [...(values.corpus ?? []), ...positionals],
  }
}

/** `crosscheck serve`: runs until it is told to stop. @param stop told to stop; @returns the exit code */
export async function runServe(
  args: string[],
  terminal: Terminal,
  stop: Promise<unknown> = signalled(),
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const { corpus, ...options } = readServe(args, env)
  const serving = await started({ ...options, log: entry => terminal.complain(JSON.stringify(entry)) })
  await terminal.print(`The archive is served at ${serving.url}\n`)
  try {
    const { articles, unread } = await readCorpus(corpus)
    unread.forEach(terminal.complain)
    const { stored, unchanged } = await serving.archive.put(articles)
    if (corpus.length) await terminal.print(`${stored} articles added, ${unchanged} were there already\n`)
    await stop
  } finally {
    await serving.close()
  }
  return 0
}

async function started(options: ServeOptions): Promise<Serving> {
  const { serve } = await import('../server/serve.ts').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new BadUsage(
      'crosscheck serve needs some packages more: npm install fastify @fastify/cors @fastify/rate-limit prom-client pg @electric-sql/pglite',
    )
  })
  try {
    return await serve(options)
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error))
  }
}

const signalled = (): Promise<unknown> =>
  new Promise(resolve => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
