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
import { articlesOf } from '../store/files/article-lines.ts'
import { dumped } from '../store/files/dump.ts'
import { takesLines } from '../store/takes-lines.ts'
import { articlesIn, type Batch } from './articles-in.ts'
import { abreast, inBatches } from './batches.ts'
import type { ArchiveEvent, Checker, FileAdded, FileToAdd, Progress } from './checker.ts'
import { alsoAdded, noneAdded } from './file-added.ts'
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
    const add = async (batch: readonly Article[]) => (await this.#merge(batch)).added
    return together(await this.#growing.while(() => inBatches(articles, add, onProgress, signal)))
  }

  /** `onBatch` is told of the articles that came, some at a time: all of them, unlike the answer. */
  async addFile(
    file: FileToAdd,
    onProgress?: Progress,
    signal?: AbortSignal,
    onBatch?: (entries: readonly ArticleEntry[]) => void,
  ): Promise<FileAdded> {
    const { batches, count } = await articlesIn(file)
    const there = noneAdded()
    const add = async (batch: Batch) => {
      const { added, entries } = await this.#merge(batch)
      alsoAdded(there, added, entries)
      onBatch?.(entries)
      onProgress?.(there.count, count)
    }
    await this.#growing
      .while(() => abreast(batches(), add, signal))
      .catch(error => {
        if (there.count > 0 && error instanceof Error)
          error.message += ` Before that, ${there.count} of its ${count} articles were added.`
        throw error
      })
    return there
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

  async #merge(batch: Batch): Promise<{ added: Added; entries: ArticleEntry[] }> {
    // Lets keystrokes and checks through.
    await new Promise(resolve => setTimeout(resolve))
    const archive = this.#archive
    if ('bytes' in batch && takesLines(archive)) return archive.mergeLines(batch)
    const articles = articlesOf(batch)
    const added = archive.merge ? await archive.merge(articles) : allAdded()
    if (!archive.merge) await archive.add(articles)
    return { added, entries: articles.map(entryOf) }
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
