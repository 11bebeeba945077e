import { type Added, together } from '../engine/archive/added.ts'
import type { Discord } from '../engine/archive/discord.ts'
import type { Article, Draft, Facts } from '../engine/articles/article.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'
import type { Check, Finding } from '../engine/crosscheck/finding.ts'
import type { OwnJudgement } from '../engine/crosscheck/judgement.ts'
import type { FigureSeen } from '../engine/figures-seen.ts'
import type { Reading } from '../engine/read.ts'
import { inBatches } from './batches.ts'
import type { ArchiveEvent, Checker, FileAdded, FileToAdd, Progress } from './checker.ts'
import { Connection, type ConnectionOptions, type WorkerLike } from './connection.ts'
import { EntryList } from './entry-list.ts'
import { unpack } from './pack.ts'
import type { News } from './protocol.ts'

export type { WorkerLike } from './connection.ts'

export interface WorkerCheckerOptions extends ConnectionOptions {
  /** The desk whose articles the worker keeps on this machine. Without it they last as long as the page. */
  desk?: string
  /** What the desk sets for itself of how it judges. */
  judgement?: OwnJudgement
}

/** The engine in a worker. One that crashes is replaced, gets the archive again, and then what it owes. */
export class WorkerChecker implements Checker {
  readonly #connection: Connection
  /** What a fresh worker has to be given: all that is kept nowhere else. */
  readonly #articles: Map<string, Article>
  readonly #desk: string | undefined
  readonly #listeners = new Set<(event: ArchiveEvent) => void>()
  readonly #entries = new EntryList()
  readonly #progress = new Map<number, Progress>()
  #findings: readonly Finding[] = []

  constructor(
    createWorker: () => WorkerLike,
    articles: readonly Article[] = [],
    { desk, judgement = {}, ...options }: WorkerCheckerOptions = {},
  ) {
    this.#articles = new Map(articles.map(article => [article.id, article]))
    this.#desk = desk
    const ends = {
      create: createWorker,
      opening: () => ({ type: 'open', articles: [...this.#articles.values()], desk, judgement }) as const,
      hear: (news: News) => this.#hear(news),
      lost: () => this.#entries.forget(),
    }
    this.#connection = new Connection(ends, options)
  }

  /** Has the worker started and the archive read before anything is asked, so that the first check need not wait. */
  start(): void {
    this.#connection.start()
  }

  async check(draft: Draft): Promise<Check> {
    const { check } = await this.#connection.ask({ type: 'check', draft })
    const answer = unpack(given(check), this.#findings)
    this.#findings = answer.findings
    return answer
  }

  async glimpse(draft: Draft): Promise<FigureSeen[][] | null> {
    return (await this.#connection.ask({ type: 'glimpse', draft })).glimpse ?? null
  }

  async add(articles: readonly Article[], onProgress?: Progress, signal?: AbortSignal): Promise<Added> {
    const addBatch = async (batch: readonly Article[]) => {
      const added = given((await this.#connection.ask({ type: 'add', articles: batch })).added)
      this.#remember(batch, added)
      return added
    }
    return together(await inBatches(articles, addBatch, onProgress, signal))
  }

  async addFile(file: FileToAdd, onProgress?: Progress, signal?: AbortSignal): Promise<FileAdded> {
    const asked = this.#connection.ask({ type: 'file', file })
    const of = this.#connection.last
    const stop = () => void this.#connection.ask({ type: 'stop', of }).catch(() => {})
    signal?.addEventListener('abort', stop)
    if (onProgress) this.#progress.set(of, onProgress)
    try {
      const reply = await asked
      const added = given(reply.file)
      this.#remember(reply.articles ?? [], added)
      return added
    } finally {
      signal?.removeEventListener('abort', stop)
      this.#progress.delete(of)
    }
  }

  async correct(articleId: string, facts: Partial<Facts>): Promise<void> {
    await this.#connection.ask({ type: 'correct', articleId, facts })
    const article = this.#articles.get(articleId)
    if (article) this.#articles.set(articleId, { ...article, ...facts, id: articleId })
  }

  async dump(): Promise<Blob> {
    return given((await this.#connection.ask({ type: 'dump' })).dump)
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#connection.ask({ type: 'remove', ids })
    for (const id of ids) this.#articles.delete(id)
  }

  entries(): Promise<ArticleEntry[]> {
    return this.#entries.get(async () => given((await this.#connection.ask({ type: 'entries' })).entries))
  }

  async article(articleId: string): Promise<Article | undefined> {
    return (await this.#connection.ask({ type: 'article', articleId })).article
  }

  subscribe(listener: (event: ArchiveEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  async discords(): Promise<Discord[]> {
    return given((await this.#connection.ask({ type: 'discords' })).discords)
  }

  async read(article: Article): Promise<Reading[]> {
    return given((await this.#connection.ask({ type: 'read', article })).readings)
  }

  close(): void {
    this.#connection.close()
  }

  #hear({ changed, notice, progress }: News): void {
    if (progress) this.#progress.get(progress.of)?.(progress.done, progress.all)
    if (changed) this.#entries.follow(changed)
    if (changed || notice !== undefined) {
      for (const listener of [...this.#listeners]) listener(notice === undefined ? {} : { notice })
    }
  }

  /** What is kept on the disk needs no copy here. */
  #remember(articles: readonly Article[], { replaced, outdated }: Added): void {
    if (this.#desk !== undefined) return
    const out = new Set(outdated.map(({ dropped }) => dropped.id))
    for (const { dropped } of replaced) this.#articles.delete(dropped.id)
    for (const article of articles) if (!out.has(article.id)) this.#articles.set(article.id, article)
  }
}

function given<T>(answer: T | undefined): T {
  if (answer === undefined) throw new Error('The worker gave no answer.')
  return answer
}
