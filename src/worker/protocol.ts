import type { Article, Draft } from '../engine/articles/article.ts'
import type { PackedCheck } from './pack.ts'

/** What the worker is asked. Requests are answered in the order they were sent. */
export type Request =
  | { id: number; type: 'add'; articles: readonly Article[] }
  | { id: number; type: 'check'; draft: Draft }

/** What it answers to the request of the same id: a check's findings, or why there is no answer. */
export type Reply = { id: number; check?: PackedCheck; error?: string }
