import { type Added, allAdded, together } from '../engine/archive/added.ts'
import type { Archive } from '../engine/archive/archive.ts'
import type { Discord } from '../engine/archive/discord.ts'
import { readArticle } from '../engine/archive/sources.ts'
import type { Article, Draft, Facts } from '../engine/articles/article.ts'
import { type ArticleEntry, entryOf } from '../engine/articles/entry.ts'
import { check } from '../engine/check.ts'
import type { Check } from '../engine/crosscheck/finding.ts'
import type { OwnJudgement } from '../engine/crosscheck/judgement.ts'
import { discords } from '../engine/discords.ts'
import { Memory } from '../engine/memory.ts'
import type { Reading } from '../engine/read.ts'
import { dumped } from '../store/files/dump.ts'
import { articlesIn } from './articles-in.ts'
import { inBatches } from './batches.ts'
import type { ArchiveEvent, Checker, FileAdded, FileToAdd, Progress } from './checker.ts'
import { Growing } from './growing.ts'

/** The engine in this thread: for Node, for tests, and for a host's own archive, which no worker can be sent. */
export class LocalChecker implements Checker {
  readonly #archive: Archive
  /** The same, as checks see it. */
  readonly #growing: Growing
  #judgement: OwnJudgement = {}
  /** Of a draft that is being typed, all paragraphs but one are known. */
  #memory = new Memory()

  constructor(archive: Archive, judgement?: OwnJudgement) {
    this.#archive = archive
    this.#growing = new Growing(archive)
    this.judgeBy(judgement)
  }

  /** Judges as this desk does from now on, and everything anew. */
  judgeBy(judgement: OwnJudgement = {}): void {
    this.#judgement = judgement
    this.#memory = new Memory()
  }

  check(draft: Draft): Promise<Check> {
    return this.#growing.timed(() =>
      check(draft, this.#growing, { memory: this.#memory, judgement: this.#judgement }),
    )
  }

  async add(articles: readonly Article[], onProgress?: Progress, signal?: AbortSignal): Promise<Added> {
    const add = (batch: readonly Article[]) => this.#merge(batch)
    return together(
      await this.#growing.while(() => inBatches(articles, articles.length, add, onProgress, signal)),
    )
  }

  async addFile(file: FileToAdd, onProgress?: Progress, signal?: AbortSignal): Promise<FileAdded> {
    const { articles, count } = await articlesIn(file)
    const addBatch = async (batch: readonly Article[]) => ({
      added: await this.#merge(batch),
      entries: batch.map(entryOf),
    })
    let there = 0
    const told: Progress = (done, of) => {
      there = done
      onProgress?.(done, of)
    }
    const done = await this.#growing
      .while(() => inBatches(articles(), count, addBatch, told, signal))
      .catch(error => {
        if (there > 0 && error instanceof Error)
          error.message += ` Before that, ${there} of its ${count} articles were added.`
        throw error
      })
    return {
      ...together(done.map(({ added }) => added)),
      entries: done.flatMap(({ entries }) => entries),
    }
  }

  async correct(id: string, facts: Partial<Facts>): Promise<void> {
    const article = await this.#archive.article(id)
    if (article) await this.#archive.add([{ ...article, ...facts, id }])
    this.#growing.show()
  }

  async dump(): Promise<Blob> {
    return dumped(oneByOne(this.#archive))
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#archive.remove(ids)
    this.#growing.show()
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

  async #merge(batch: readonly Article[]): Promise<Added> {
    // Lets keystrokes and checks through.
    await new Promise(resolve => setTimeout(resolve))
    if (this.#archive.merge) return this.#archive.merge(batch)
    await this.#archive.add(batch)
    return allAdded()
  }
}

/** All articles of an archive, of which one that lists them without their text need not give all at once. */
async function* oneByOne(archive: Archive): AsyncGenerator<Article> {
  if (!archive.entries) return yield* await archive.articles()
  for (const { id } of await archive.entries()) {
    const article = await archive.article(id)
    if (article) yield article
  }
}
