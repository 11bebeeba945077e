import { parentPort } from 'node:worker_threads'
import type { Article } from '../../engine/articles/article.ts'
import { type Prepared, prepare } from './prepare.ts'

export interface Reading {
  id: number
  article: Article
}
export type Read = { id: number; prepared: Prepared } | { id: number; error: string }

const port = parentPort
if (!port) throw new Error('This module reads articles: it runs in a thread of its own.')

port.on('message', ({ id, article }: Reading) => {
  try {
    port.postMessage({ id, prepared: prepare(article) } satisfies Read)
  } catch (error) {
    port.postMessage({ id, error: error instanceof Error ? error.name : 'Error' } satisfies Read)
  }
})
