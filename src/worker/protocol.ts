import type { Added, ArchiveChange } from '../engine/archive/added.ts'
import type { Discord } from '../engine/archive/discord.ts'
import type { Article, Draft, Facts } from '../engine/articles/article.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'
import type { OwnJudgement } from '../engine/crosscheck/judgement.ts'
import type { FigureSeen } from '../engine/figures-seen.ts'
import type { Reading } from '../engine/read.ts'
import type { FileAdded, FileToAdd } from './checker.ts'
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
  | { type: 'file'; file: FileToAdd }
  /** Ends what is being added for the request of this id. */
  | { type: 'stop'; of: number }
  | { type: 'correct'; articleId: string; facts: Partial<Facts> }
  | { type: 'dump' }
  | { type: 'remove'; ids: readonly string[] }
  | { type: 'entries' }
  | { type: 'article'; articleId: string }
  | { type: 'check'; draft: Draft }
  | { type: 'glimpse'; draft: Draft }
  | { type: 'discords' }
  | { type: 'read'; article: Article }

/** What the worker is asked. Checks are answered in the order they were sent; a removal waits for what is added. */
export type Request = Question & { id: number }

/** What it answers to the request of the same id: what was asked for, or why there is no answer. */
export interface Reply {
  id: number
  added?: Added
  file?: FileAdded
  /** Those that were in a file, where the page has to keep them. */
  articles?: Article[]
  dump?: Blob
  entries?: ArticleEntry[]
  article?: Article
  check?: PackedCheck
  glimpse?: FigureSeen[][] | null
  discords?: Discord[]
  readings?: Reading[]
  error?: string
}

/** What it tells unasked. */
export interface News {
  /** How far the request of this id has come. */
  progress?: { of: number; done: number; all: number }
  changed?: ArchiveChange
  notice?: string
}
