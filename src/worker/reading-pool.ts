import { articlesOf } from '../store/files/article-lines.ts'
import { giveBack } from '../store/give-back.ts'
import { type ArticleRecord, recordOf } from '../store/record.ts'
import type { Batch } from './articles-in.ts'
import { sizeOf } from './batches.ts'

/** Reading takes most of the time of an import, so it is done beside the worker that answers checks. */
const MOST = 4
/** Characters of text that wait before a reader starts: one takes as long to start as these take to read. */
const PILE = 90_000
/** Milliseconds without work after which the readers end: each has the engine's word lists in memory. */
const IDLE = 3_000

/**
 * Characters of text after which a fresh reader takes the place of one: the more a worker has read, the more memory its
 * collector keeps for young objects, and gives back only at the worker's end.
 */
const ENOUGH = 5_000_000
/** Milliseconds of reading here after which a check may come between. */
const TURN = 8

/** What a reader is sent, and what it sends back. */
export interface ToRead {
  read: Batch
}
export interface HasRead {
  records: ArticleRecord[]
}

interface Job {
  batch: Batch
  size: number
  resolve(records: ArticleRecord[]): void
  reject(error: unknown): void
}

type Reader = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** What a reader is at, and how many characters it has still to read. */
interface State {
  job: Job | null
  left: number
}

/**
 * Reads a few articles in this thread, and a pile of them in workers of its own, which start when there is one. Where
 * there can be none, or one of them fails, all are read in this thread: slower, and with the same result.
 */
export class ReadingPool {
  readonly #create: () => Reader
  readonly #size: number
  readonly #enough: number
  readonly #waiting: Job[] = []
  readonly #readers = new Map<Reader, State>()
  #idle: ReturnType<typeof setTimeout> | undefined
  #isReading = false
  #failed = false

  constructor(
    create: () => Reader,
    size = Math.min(MOST, globalThis.navigator?.hardwareConcurrency ?? 1),
    enough = ENOUGH,
  ) {
    this.#create = create
    this.#enough = enough
    this.#size = size < 2 ? 0 : size
  }

  read = (batch: Batch): Promise<ArticleRecord[]> =>
    new Promise((resolve, reject) => {
      const size =
        'bytes' in batch ? batch.bytes.length : batch.reduce((sum, article) => sum + sizeOf(article), 0)
      this.#waiting.push({ batch, size, resolve, reject })
      this.#assign()
    })

  #assign(): void {
    clearTimeout(this.#idle)
    try {
      for (const [reader, { job }] of this.#readers) if (job === null) this.#give(reader)
      while (this.#mayStart()) this.#give(this.#start())
    } catch {
      this.#fail()
    }
    if (this.#readers.size === 0) void this.#readHere()
    else if ([...this.#readers.values()].every(({ job }) => job === null)) {
      this.#idle = setTimeout(() => this.#end(), IDLE)
    }
  }

  #mayStart(): boolean {
    const pile = this.#waiting.reduce((sum, { size }) => sum + size, 0)
    return !this.#failed && this.#readers.size < this.#size && pile >= PILE
  }

  #give(reader: Reader): void {
    const job = this.#waiting.shift()
    if (!job) return
    this.#readers.get(reader)!.job = job
    reader.postMessage({ read: job.batch } satisfies ToRead)
  }

  #start(): Reader {
    const reader = this.#create()
    const state: State = { job: null, left: this.#enough }
    this.#readers.set(reader, state)
    reader.addEventListener('message', (event: MessageEvent<HasRead>) => {
      const { job } = state
      if (!job) return
      state.job = null
      state.left -= job.size
      if (state.left <= 0) {
        this.#readers.delete(reader)
        reader.terminate()
      }
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
    this.#waiting.unshift(...[...this.#readers.values()].flatMap(({ job }) => job ?? []))
    this.#end()
    void this.#readHere()
  }

  #end(): void {
    for (const reader of this.#readers.keys()) reader.terminate()
    this.#readers.clear()
  }

  /** As long as there are no readers. */
  async #readHere(): Promise<void> {
    if (this.#isReading) return
    this.#isReading = true
    // Whatever else is asked for in the same breath is part of the pile.
    await null
    let begun = performance.now()
    while (this.#readers.size === 0 && this.#waiting.length) {
      const { batch, resolve, reject } = this.#waiting.shift()!
      try {
        const records: ArticleRecord[] = []
        for (const article of articlesOf(batch)) {
          records.push(recordOf(article))
          if (performance.now() - begun < TURN) continue
          // Lets checks through.
          await new Promise(done => setTimeout(done))
          begun = performance.now()
        }
        resolve(records)
      } catch (error) {
        reject(error)
      }
    }
    this.#isReading = false
  }
}

/** What a reader answers with; the bytes are handed over, not copied. */
export function readFor({ read }: ToRead, post: (answer: HasRead, transfer: Transferable[]) => void): void {
  const articles = articlesOf(read)
  if ('bytes' in read) giveBack(read.bytes)
  const records = articles.map(recordOf)
  post(
    { records },
    records.map(({ bytes }) => bytes.buffer),
  )
}
