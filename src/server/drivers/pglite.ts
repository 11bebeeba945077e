import { mkdir } from 'node:fs/promises'
import type { Worker } from 'node:worker_threads'
import { type Database, type Sql, Unavailable } from '../storage/sql.ts'
import { threadOf } from '../thread.ts'
import { claim } from './claim.ts'
import type { Answer, Question } from './pglite-thread.ts'

interface Pending {
  resolve(rows: object[]): void
  reject(error: Error): void
  timer: ReturnType<typeof setTimeout>
}

export interface PGliteOptions {
  /** Milliseconds that one statement may take before its thread is replaced. Default 30,000. */
  patience?: number
  /** The same for the first one, which waits until the folder is open, or made. Default 180,000. */
  opening?: number
}

/**
 * PostgreSQL inside this process, in a folder of its own: for one desk, or to try it out. It runs in a thread, because
 * its statements block, and because a thread that hangs can be ended; the next statement starts another.
 */
export class PGliteDatabase implements Database {
  readonly #folder: string
  readonly #patience: number
  readonly #opening: number
  readonly #release: () => Promise<void>
  #thread: Worker | null = null
  #pending = new Map<number, Pending>()
  #id = 0
  /** It has one connection: whoever asks waits for whoever asked before. */
  #last: Promise<unknown> = Promise.resolve()
  #closed = false

  private constructor(
    folder: string,
    release: () => Promise<void>,
    { patience = 30_000, opening = 180_000 }: PGliteOptions,
  ) {
    this.#folder = folder
    this.#release = release
    this.#patience = patience
    this.#opening = opening
  }

  /** @param folder is made where there is none. @throws where another process has it open */
  static async open(folder: string, options: PGliteOptions = {}): Promise<PGliteDatabase> {
    await mkdir(folder, { recursive: true })
    return new PGliteDatabase(folder, await claim(folder), options)
  }

  query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.#alone(() => this.#ask<Row>(text, values))
  }

  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#alone(async () => {
      await this.#ask('begin')
      const thread = this.#thread
      try {
        const result = await work({ query: (text, values) => this.#ask(text, values) })
        await this.#ask('commit')
        return result
      } catch (error) {
        // A thread that was ended has taken the transaction with it.
        if (this.#thread === thread && thread) await this.#ask('rollback')
        throw error
      }
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#last
    const thread = this.#thread
    if (thread) {
      const ended = new Promise(resolve => thread.once('exit', resolve))
      thread.postMessage({ id: 0, close: true } satisfies Question)
      const timer = setTimeout(() => void thread.terminate(), this.#patience)
      await ended
      clearTimeout(timer)
    }
    await this.#release()
  }

  /** Ends the thread, as a hang would. What was asked is rejected; what was committed stays. */
  async kill(): Promise<void> {
    const thread = this.#thread
    this.#lost('The embedded database was ended.')
    await thread?.terminate()
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(() => {
      if (this.#closed) throw new Unavailable('The archive is closed.')
      return work()
    })
    this.#last = result.catch(() => {})
    return result
  }

  #ask<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const patience = this.#thread ? this.#patience : this.#opening
    const thread = this.#thread ?? this.#start()
    const id = ++this.#id
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#lost('The embedded database does not answer.')
        void thread.terminate()
      }, patience)
      this.#pending.set(id, { resolve: rows => resolve(rows as Row[]), reject, timer })
      thread.postMessage({ id, text, values } satisfies Question)
    })
  }

  #start(): Worker {
    const thread = threadOf('pglite-thread', import.meta.url, { folder: this.#folder })
    this.#thread = thread
    thread.on('message', ({ id, rows, error }: Answer) => {
      const pending = this.#pending.get(id)
      if (!pending) return
      this.#pending.delete(id)
      clearTimeout(pending.timer)
      if (error) pending.reject(new Error(error))
      else pending.resolve(rows ?? [])
    })
    const gone = (why: unknown) =>
      this.#thread === thread &&
      this.#lost(`The embedded database has stopped${why instanceof Error ? `: ${why.message}` : '.'}`)
    thread.on('error', gone)
    thread.on('exit', gone)
    return thread
  }

  #lost(why: string): void {
    this.#thread = null
    const owed = [...this.#pending.values()]
    this.#pending.clear()
    for (const { reject, timer } of owed) {
      clearTimeout(timer)
      reject(new Unavailable(why))
    }
  }
}
