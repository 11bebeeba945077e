import type { Article } from '../engine/articles/article.ts'
import { type ArticleRecord, recordOf } from '../store/record.ts'

/** Reading takes most of the time of an import, so it is done beside the worker that answers checks. */
const MOST = 4
/** Milliseconds without work after which the readers end: each has the engine's word lists in memory. */
const IDLE = 10_000

/** What a reader is sent, and what it sends back. */
export interface ToRead {
  read: readonly Article[]
}
export interface HasRead {
  records: ArticleRecord[]
}

interface Job {
  articles: readonly Article[]
  resolve(records: ArticleRecord[]): void
}

type Reader = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/**
 * Reads articles in workers of its own. Where there can be none, or one of them fails, they are read in this thread:
 * slower, and with the same result.
 */
export class ReadingPool {
  readonly #create: () => Reader
  readonly #size: number
  readonly #waiting: Job[] = []
  readonly #readers = new Map<Reader, Job | null>()
  #idle: ReturnType<typeof setTimeout> | undefined
  #failed = false

  constructor(create: () => Reader, size = Math.min(MOST, globalThis.navigator?.hardwareConcurrency ?? 1)) {
    this.#create = create
    this.#size = size
  }

  read = (articles: readonly Article[]): Promise<ArticleRecord[]> => {
    if (this.#failed || this.#size < 2) return this.#readHere(articles)
    return new Promise(resolve => {
      this.#waiting.push({ articles, resolve })
      this.#assign()
    })
  }

  #assign(): void {
    clearTimeout(this.#idle)
    try {
      while (this.#waiting.length) {
        const free = [...this.#readers].find(([, job]) => job === null)?.[0]
        if (!free && this.#readers.size >= this.#size) return
        const reader = free ?? this.#start()
        const job = this.#waiting.shift()!
        this.#readers.set(reader, job)
        reader.postMessage({ read: job.articles } satisfies ToRead)
      }
    } catch {
      this.#fail()
    }
    if ([...this.#readers.values()].every(job => job === null)) {
      this.#idle = setTimeout(() => this.#end(), IDLE)
    }
  }

  #start(): Reader {
    const reader = this.#create()
    this.#readers.set(reader, null)
    reader.addEventListener('message', (event: MessageEvent<HasRead>) => {
      const job = this.#readers.get(reader)
      if (!job) return
      this.#readers.set(reader, null)
      job.resolve(event.data.records)
      this.#assign()
    })
    const failed = (event: Event) => {
      event.preventDefault()
      this.#fail()
    }
    reader.addEventListener('error', failed)
    reader.addEventListener('messageerror', failed)
    return reader
  }

  /** Goes on in this thread, with everything that is owed. */
  #fail(): void {
    if (this.#failed) return
    this.#failed = true
    const owed = [...[...this.#readers.values()].filter(job => job !== null), ...this.#waiting.splice(0)]
    this.#end()
    for (const { articles, resolve } of owed) this.#readHere(articles).then(resolve)
  }

  #end(): void {
    for (const reader of this.#readers.keys()) reader.terminate()
    this.#readers.clear()
  }

  async #readHere(articles: readonly Article[]): Promise<ArticleRecord[]> {
    const records: ArticleRecord[] = []
    for (const article of articles) {
      records.push(recordOf(article))
      // Lets checks through.
      await new Promise(resolve => setTimeout(resolve))
    }
    return records
  }
}

/** What a reader answers with; the bytes are handed over, not copied. */
export function readFor({ read }: ToRead, post: (answer: HasRead, transfer: Transferable[]) => void): void {
  const records = read.map(recordOf)
  post(
    { records },
    records.map(({ bytes }) => bytes.buffer),
  )
}
