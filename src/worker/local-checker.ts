import type { Archive } from '../engine/archive/archive.ts'
import type { Discord } from '../engine/archive/discord.ts'
import { readArticle } from '../engine/archive/sources.ts'
import type { Article, Draft } from '../engine/articles/article.ts'
import { type ArticleEntry, entryOf } from '../engine/articles/entry.ts'
import { check } from '../engine/check.ts'
import type { Check } from '../engine/crosscheck/finding.ts'
import { discords } from '../engine/discords.ts'
import { Memory } from '../engine/memory.ts'
import type { Reading } from '../engine/read.ts'
import { batches } from './batches.ts'
import type { Checker, Progress } from './checker.ts'

/** The engine in this thread: for Node, for tests, and for a host's own archive, which no worker can be sent. */
export class LocalChecker implements Checker {
  readonly #archive: Archive
  /** Of a draft that is being typed, all paragraphs but one are known. */
  readonly #memory = new Memory()

  constructor(archive: Archive) {
    this.#archive = archive
  }

  check(draft: Draft): Promise<Check> {
    return check(draft, this.#archive, { memory: this.#memory })
  }

  async add(articles: readonly Article[], onProgress?: Progress): Promise<void> {
    let done = 0
    for (const batch of batches(articles)) {
      // Lets keystrokes and checks through.
      if (done) await new Promise(resolve => setTimeout(resolve))
      await this.#archive.add(batch)
      done += batch.length
      onProgress?.(done, articles.length)
    }
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#archive.remove(ids)
  }

  async entries(): Promise<ArticleEntry[]> {
    return (await this.#archive.articles()).map(entryOf)
  }

  article(id: string): Promise<Article | undefined> {
    return this.#archive.article(id)
  }

  discords(): Promise<Discord[]> {
    return this.#archive.discords?.() ?? discords(this.#archive)
  }

  async read(article: Article): Promise<Reading[]> {
    return readArticle(article)
  }

  close(): void {}
}
