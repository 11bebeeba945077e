import type { Worker } from 'node:worker_threads'
import type { Article } from '../../engine/articles/article.ts'
import { threadOf } from '../thread.ts'
import type { Prepared } from './prepare.ts'
import type { Read, Reading } from './prepare-thread.ts'

interface Reader {
  thread: Worker
  owed: Map<number, { resolve(prepared: Prepared): void; reject(error: Error): void }>
}

/** Reads articles in threads of their own, so that an import keeps nobody's search waiting. */
export class Readers {
  readonly #readers: Reader[]
  #id = 0

  /** @param count how many threads; each holds the word lists, some 100 MB */
  constructor(count: number) {
    this.#readers = Array.from({ length: count }, () => start())
  }

  /** By the thread that has least to do. */
  prepare(article: Article): Promise<Prepared> {
    let at = 0
    for (const [i, { owed }] of this.#readers.entries()) if (owed.size < this.#readers[at]!.owed.size) at = i
    const reader = this.#readers[at]!
    const id = ++this.#id
    return new Promise((resolve, reject) => {
      reader.owed.set(id, { resolve, reject })
      reader.thread.postMessage({ id, article } satisfies Reading)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#readers.map(({ thread }) => thread.terminate()))
  }
}

function start(): Reader {
  const reader: Reader = { thread: threadOf('prepare-thread', import.meta.url, {}), owed: new Map() }
  reader.thread.on('message', (read: Read) => {
    const owed = reader.owed.get(read.id)
    reader.owed.delete(read.id)
    if ('prepared' in read) owed?.resolve(read.prepared)
    else owed?.reject(new Error(`An article could not be read (${read.error}).`))
  })
  reader.thread.on('error', error => {
    for (const { reject } of reader.owed.values()) reject(error)
    reader.owed.clear()
  })
  return reader
}
