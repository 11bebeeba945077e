import type { Added, ArchiveChange } from '../engine/archive/added.ts'
import type { Discord } from '../engine/archive/discord.ts'
import type { Article, Draft } from '../engine/articles/article.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'
import type { OwnJudgement } from '../engine/crosscheck/judgement.ts'
import type { Reading } from '../engine/read.ts'
import type { PackedCheck } from './pack.ts'

/** What opens the archive; it comes first. */
export interface Opening {
  type: 'open'
  /** Those that the host gives, for as long as the page is open. */
  articles: readonly Article[]
  /** The desk whose articles are kept on this machine. */
  desk?: string
  /** What the desk sets for itself of how it judges. */
  judgement?: OwnJudgement
}

export type Question =
  | Opening
  | { type: 'add'; articles: readonly Article[] }
  | { type: 'remove'; ids: readonly string[] }
  | { type: 'entries' }
  | { type: 'article'; articleId: string }
  | { type: 'check'; draft: Draft }
  | { type: 'discords' }
  | { type: 'read'; article: Article }

/** What the worker is asked. Checks are answered in the order they were sent; a removal waits for what is added. */
export type Request = Question & { id: number }

/** What it answers to the request of the same id: what was asked for, or why there is no answer. */
export interface Reply {
  id: number
  added?: Added
  entries?: ArticleEntry[]
  article?: Article
  check?: PackedCheck
  discords?: Discord[]
  readings?: Reading[]
  error?: string
}

/** What it tells unasked. */
export interface News {
  changed?: ArchiveChange
  notice?: string
}
