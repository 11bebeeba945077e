import type { Discord } from '../engine/archive/discord.ts'
import type { Article, Draft } from '../engine/articles/article.ts'
import type { OwnJudgement } from '../engine/crosscheck/judgement.ts'
import type { Reading } from '../engine/read.ts'
import type { PackedCheck } from './pack.ts'

/** What the worker is asked. `open` comes first: the articles that the archive begins with, and the desk's judgement. */
export type Question =
  | { type: 'open'; articles: readonly Article[]; judgement?: OwnJudgement }
  | { type: 'add'; articles: readonly Article[] }
  | { type: 'remove'; ids: readonly string[] }
  | { type: 'check'; draft: Draft }
  | { type: 'discords' }
  | { type: 'read'; article: Article }

/** Requests are answered in the order they were sent. */
export type Request = Question & { id: number }

/** What it answers to the request of the same id: what was asked for, or why there is no answer. */
export interface Reply {
  id: number
  check?: PackedCheck
  discords?: Discord[]
  readings?: Reading[]
  error?: string
}
