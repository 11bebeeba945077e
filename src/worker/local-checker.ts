import { type Added, allAdded, together } from '../engine/archive/added.ts'
import type { Archive } from '../engine/archive/archive.ts'
import type { Discord } from '../engine/archive/discord.ts'
import { readArticle } from '../engine/archive/sources.ts'
import type { Article, Draft } from '../engine/articles/article.ts'
import { type ArticleEntry, entryOf } from '../engine/articles/entry.ts'
import { check } from '../engine/check.ts'
import type { Check } from '../engine/crosscheck/finding.ts'
import type { OwnJudgement } from '../engine/crosscheck/judgement.ts'
import { discords } from '../engine/discords.ts'
import { Memory } from '../engine/memory.ts'
import type { Reading } from '../engine/read.ts'
import { batches } from './batches.ts'
import type { ArchiveEvent, Checker, Progress } from './checker.ts'

/** The engine in this thread: for Node, for tests, and for a host's own archive, which no worker can be sent. */
export class LocalChecker implements Checker {
  readonly #archive: Archive
  #judgement: OwnJudgement = {}
  /** Of a draft that is being typed, all paragraphs but one are known. */
  #memory = new Memory()

  constructor(archive: Archive, judgement?: OwnJudgement) {
    this.#archive = archive
    this.judgeBy(judgement)
  }

  /** Judges as this desk does from now on, and everything anew. */
  judgeBy(judgement: OwnJudgement = {}): void {
    this.#judgement = judgement
    this.#memory = new Memory()
  }

  check(draft: Draft): Promise<Check> {
    return check(draft, this.#archive, { memory: this.#memory, judgement: this.#judgement })
  }

  async add(articles: readonly Article[], onProgress?: Progress, signal?: AbortSignal): Promise<Added> {
    const added: Added[] = []
    let done = 0
    for (const batch of batches(articles)) {
      // Lets keystrokes and checks through.
      if (done) await new Promise(resolve => setTimeout(resolve))
      if (signal?.aborted) break
      added.push((await this.#archive.merge?.(batch)) ?? (await this.#add(batch)))
      done += batch.length
      onProgress?.(done, articles.length)
    }
    return together(added)
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#archive.remove(ids)
  }

  async entries(): Promise<ArticleEntry[]> {
    return this.#archive.entries?.() ?? (await this.#archive.articles()).map(entryOf)
  }

  article(id: string): Promise<Article | undefined> {
    return this.#archive.article(id)
  }

  discords(): Promise<Discord[]> {
    return this.#archive.discords?.() ?? discords(this.#archive, this.#judgement)
  }

  async read(article: Article): Promise<Reading[]> {
    return readArticle(article)
  }

  subscribe(listener: (event: ArchiveEvent) => void): () => void {
    return this.#archive.subscribe?.(() => listener({})) ?? (() => {})
  }

  close(): void {}

  async #add(articles: readonly Article[]): Promise<Added> {
    await this.#archive.add(articles)
    return allAdded()
  }
}
