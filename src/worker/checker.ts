import type { Added } from '../engine/archive/added.ts'
import type { Discord } from '../engine/archive/discord.ts'
import type { Article, Draft, Facts } from '../engine/articles/article.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'
import type { Check } from '../engine/crosscheck/finding.ts'
import type { FigureSeen } from '../engine/figures-seen.ts'
import type { Reading } from '../engine/read.ts'

/** How many articles of how many are done. */
export type Progress = (done: number, of: number) => void

/** A file that a journalist gives. */
export interface FileToAdd {
  /** Its name, with the folders that it was given in. */
  name: string
  /** What is in it; a Blob is read piece by piece where its format allows. */
  bytes: Uint8Array | Blob
  /** What is known of its article besides. */
  facts?: Partial<Facts>
}

export interface FileAdded extends Added {
  /** How many articles the file held, as far as they were added; those that are `outdated` are counted. */
  count: number
  /** The first hundred of them: a file may hold as many as an archive, whose `entries` lists them all. */
  entries: ArticleEntry[]
  /** Those that do not say who published them, or when: somebody has to be asked. */
  incomplete: ArticleEntry[]
}

/** News of the archive: that it changed, or one sentence that the journalist should know. */
export interface ArchiveEvent {
  notice?: string
}

/** The engine with its archive, wherever it runs: in this thread or in a worker. */
export interface Checker {
  check(draft: Draft): Promise<Check>
  /**
   * Where figures stand in each paragraph of a draft, while the archive is not there yet and a check has to wait; null
   * once it is. Without it the draft stays unmarked until it was checked.
   */
  glimpse?(draft: Draft): Promise<FigureSeen[][] | null>
  /**
   * Adds articles to the archive, or replaces those with the same id and older versions of the same story. Checks
   * asked for meanwhile are answered from the articles that are already there. When `signal` aborts, those that are
   * there stay, and no more are added.
   */
  add(articles: readonly Article[], onProgress?: Progress, signal?: AbortSignal): Promise<Added>
  /** Reads a file of any known format and adds its articles. Rejects with one sentence for a person. */
  addFile(file: FileToAdd, onProgress?: Progress, signal?: AbortSignal): Promise<FileAdded>
  /** Gives an article other facts, by hand; its text stays. */
  correct(id: string, facts: Partial<Facts>): Promise<void>
  /** The whole archive as one file: an article a line, as JSON, packed by gzip. `addFile` reads it. */
  dump(): Promise<Blob>
  /** Removes the articles with these ids; one that is not there is no error. */
  remove(ids: readonly string[]): Promise<void>
  /** The articles of the archive, without their text. */
  entries(): Promise<ArticleEntry[]>
  /** One of them, as it was given. */
  article(id: string): Promise<Article | undefined>
  /** Where the articles disagree with one another. */
  discords(): Promise<Discord[]>
  /** Reads an article, whether it is in the archive or not: one reading a paragraph. */
  read(article: Article): Promise<Reading[]>
  /** Calls back when the archive changed, whoever changed it, until the returned function is called. */
  subscribe?(listener: (event: ArchiveEvent) => void): () => void
  /** Ends the worker, if there is one. Calls still under way are rejected. */
  close(): void
}
