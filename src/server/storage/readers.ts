import type { Worker } from 'node:worker_threads'
import type { Article } from '../../engine/articles/article.ts'
import { threadOf } from '../thread.ts'
import type { Prepared } from './prepare.ts'
import type { Read, Reading } from './prepare-thread.ts'

/** A document without end takes no more memory than this (megabytes): its thread ends, and another one starts. */
const MOST = 768

interface Reader {
  /** Started when there is something to read. */
  thread: Worker | undefined
  owed: Map<number, { resolve(prepared: Prepared): void; reject(error: Error): void }>
}

/** Reads articles in threads of their own, so that an import keeps nobody's search waiting. */
export class Readers {
  readonly #readers: Reader[]
  #id = 0

  /** @param count how many threads; each holds the word lists, some 100 MB */
  constructor(count: number) {
    this.#readers = Array.from({ length: count }, () => ({ thread: undefined, owed: new Map() }))
  }

  /** By the thread that has least to do. */
  prepare(article: Article): Promise<Prepared> {
    let at = 0
    for (const [i, { owed }] of this.#readers.entries()) if (owed.size < this.#readers[at]!.owed.size) at = i
    const reader = this.#readers[at]!
    const id = ++this.#id
    return new Promise((resolve, reject) => {
      reader.owed.set(id, { resolve, reject })
      reader.thread ??= start(reader)
      reader.thread.postMessage({ id, article } satisfies Reading)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#readers.map(({ thread }) => thread?.terminate()))
  }
}

function start(reader: Reader): Worker {
  const thread = threadOf('prepare-thread', import.meta.url, {}, { maxOldGenerationSizeMb: MOST })
  thread.on('message', (read: Read) => {
    const owed = reader.owed.get(read.id)
    reader.owed.delete(read.id)
    if ('prepared' in read) owed?.resolve(read.prepared)
    else owed?.reject(new Error(`An article could not be read (${read.error}).`))
  })
  const gone = (why: unknown) => {
    if (reader.thread !== thread) return
    reader.thread = undefined
    const error = why instanceof Error ? why : new Error('A thread that reads articles has ended.')
    const owed = [...reader.owed.values()]
    reader.owed.clear()
    for (const { reject } of owed) reject(error)
  }
  thread.on('error', gone)
  thread.on('exit', gone)
  return thread
}
