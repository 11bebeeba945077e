import pg from 'pg'
import { type Database, type Sql, Unavailable } from '../storage/sql.ts'
import { Breaker } from './breaker.ts'
import { Turns } from './turns.ts'

export interface PostgresOptions {
  /** Connections that are held at most. Default 10. */
  connections?: number
  /** Milliseconds that one statement outside a transaction may take. Default 1,500. */
  patience?: number
  /** The same for a statement of a transaction. Default 60,000. */
  writing?: number
}

/** A collision of two transactions: whoever is told so begins anew. */
const COLLISIONS: ReadonlySet<string> = new Set(['40001', '40P01', '23505'])
const ATTEMPTS = 3
/** Classes of errors (the first two characters) that say that the database or a part of it is out of reach. */
const OUT_OF_REACH = /^(?:08|53|57|58|HV)/

/** PostgreSQL 15 or later, over its own protocol. */
export class Postgres implements Database {
  readonly #pool: pg.Pool
  readonly #patience: number
  readonly #writing: number
  readonly #breaker = new Breaker()
  /** Who waits for others' statements waits here: the time-outs are for a database that does not answer. */
  readonly #turns: Turns

  /** @param url postgres://user:password@host:port/name; the password never appears in an error */
  constructor(url: string, { connections = 10, patience = 1500, writing = 60_000 }: PostgresOptions = {}) {
    this.#patience = patience
    this.#turns = new Turns(connections)
    this.#writing = writing
    this.#pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: patience,
      idleTimeoutMillis: 30_000,
      application_name: 'crosscheck',
      // A find is short: compiling it and starting processes for it would take longer than itself.
      options: '-c jit=off -c max_parallel_workers_per_gather=0',
    })
    // A connection that breaks is replaced when it is needed; whoever waits for it is told by its own error.
    this.#pool.on('error', () => {})
    this.#pool.on('connect', client => client.on('error', () => {}))
  }

  query<Row extends object>(text: string, values: readonly unknown[] = [], name?: string): Promise<Row[]> {
    const statement = statementOf(text, values, name)
    return this.#turns.run(() =>
      this.#breaker.run(() => this.#with(client => ask<Row>(client, statement, this.#patience))),
    )
  }

  async transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#turns.run(() => this.#with(client => this.#transact(client, work)))
      } catch (error) {
        if (attempt === ATTEMPTS || !COLLISIONS.has(codeOf(error))) throw error
      }
    }
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  async #transact<Result>(client: pg.PoolClient, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    const query = <Row extends object>(text: string, values: readonly unknown[] = [], name?: string) =>
      ask<Row>(client, statementOf(text, values, name), this.#writing)
    await query('begin')
    try {
      const result = await work({ query })
      await query('commit')
      return result
    } catch (error) {
      if (!(error instanceof Unavailable)) await query('rollback')
      throw error
    }
  }

  /** A connection that did not answer in time is closed: what it is still doing must not answer somebody else. */
  async #with<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect().catch((error: Error) => {
      throw new Unavailable('The database cannot be reached.', { cause: error })
    })
    try {
      const result = await work(client)
      client.release()
      return result
    } catch (error) {
      client.release(error instanceof Unavailable)
      throw error
    }
  }
}

const statementOf = (text: string, values: readonly unknown[], name?: string): pg.QueryConfig => ({
  text,
  values: [...values],
  ...(name && { name }),
})

async function ask<Row extends object>(
  client: pg.PoolClient,
  statement: pg.QueryConfig,
  patience: number,
): Promise<Row[]> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Unavailable('The database or a part of it does not answer in time.')),
      patience,
    )
  })
  try {
    const answer = client.query<Row>(statement)
    answer.catch(() => {})
    return (await Promise.race([answer, late])).rows
  } catch (error) {
    if (error instanceof Unavailable) throw error
    const code = codeOf(error)
    if (code && !OUT_OF_REACH.test(code)) throw error
    throw new Unavailable('The database or a part of it cannot be reached.', { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

/** PostgreSQL's five characters; '' where the error came from the connection itself. */
const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[0-9A-Z]{5}$/.test(code) ? code : ''
}
