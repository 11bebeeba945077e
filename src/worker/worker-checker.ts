import { type Added, together } from '../engine/archive/added.ts'
import type { Discord } from '../engine/archive/discord.ts'
import type { Article, Draft } from '../engine/articles/article.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'
import type { Check, Finding } from '../engine/crosscheck/finding.ts'
import type { OwnJudgement } from '../engine/crosscheck/judgement.ts'
import type { Reading } from '../engine/read.ts'
import { batches } from './batches.ts'
import type { ArchiveEvent, Checker, Progress } from './checker.ts'
import { EntryList } from './entry-list.ts'
import { unpack } from './pack.ts'
import type { News, Question, Reply, Request } from './protocol.ts'

/** As much of a Worker as is used here: a host may hand in anything that speaks the same way. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export interface WorkerCheckerOptions {
  /** The desk whose articles the worker keeps on this machine. Without it they last as long as the page. */
  desk?: string
  /** How often in a row the worker may crash on the way to one answer. Default 3. */
  attempts?: number
  /** Milliseconds after which a worker that has not answered counts as crashed. Default 60,000. */
  patience?: number
  /** How this desk judges. */
  judgement?: OwnJudgement
}

interface Pending {
  request: Request
  resolve(reply: Reply): void
  reject(error: Error): void
}

const NO_ANSWER = 'The worker gave no answer.'
/** Batches of articles that are on their way at a time, so that readers side by side have enough to read. */
const ABREAST = 6

/** The engine in a worker. One that crashes is replaced, gets the archive again, and then what it owes. */
export class WorkerChecker implements Checker {
  readonly #create: () => WorkerLike
  /** What a fresh worker has to be given: all that is kept nowhere else. */
  readonly #articles = new Map<string, Article>()
  readonly #judgement: OwnJudgement
  readonly #desk: string | undefined
  readonly #listeners = new Set<(event: ArchiveEvent) => void>()
  readonly #entries = new EntryList()
  readonly #attempts: number
  readonly #patience: number
  #worker: WorkerLike | null = null
  #pending = new Map<number, Pending>()
  #findings: readonly Finding[] = []
  #crashes = 0
  #id = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(
    createWorker: () => WorkerLike,
    articles: readonly Article[] = [],
    { desk, attempts = 3, patience = 60_000, judgement = {} }: WorkerCheckerOptions = {},
  ) {
    this.#create = createWorker
    this.#desk = desk
    this.#judgement = judgement
    this.#attempts = attempts
    this.#patience = patience
    for (const article of articles) this.#articles.set(article.id, article)
  }

  /** Has the worker started and the archive read before anything is asked, so that the first check need not wait. */
  start(): void {
    if (!this.#worker && !this.#closed) this.#start()
  }

  async check(draft: Draft): Promise<Check> {
    const { check } = await this.#ask({ type: 'check', draft })
    if (!check) throw new Error(NO_ANSWER)
    const answer = unpack(check, this.#findings)
    this.#findings = answer.findings
    return answer
  }

  async add(articles: readonly Article[], onProgress?: Progress, signal?: AbortSignal): Promise<Added> {
    const waiting = batches(articles)
    const added: Added[] = []
    let done = 0
    const next = async (): Promise<void> => {
      const batch = signal?.aborted ? undefined : waiting.shift()
      if (!batch) return
      const reply = await this.#ask({ type: 'add', articles: batch })
      if (!reply.added) throw new Error(NO_ANSWER)
      added.push(reply.added)
      this.#remember(batch, reply.added)
      done += batch.length
      onProgress?.(done, articles.length)
      return next()
    }
    await Promise.all(Array.from({ length: ABREAST }, next))
    return together(added)
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#ask({ type: 'remove', ids })
    for (const id of ids) this.#articles.delete(id)
  }

  entries(): Promise<ArticleEntry[]> {
    return this.#entries.get(async () => (await this.#ask({ type: 'entries' })).entries ?? [])
  }

  async article(articleId: string): Promise<Article | undefined> {
    return (await this.#ask({ type: 'article', articleId })).article
  }

  subscribe(listener: (event: ArchiveEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  async discords(): Promise<Discord[]> {
    const { discords } = await this.#ask({ type: 'discords' })
    if (!discords) throw new Error(NO_ANSWER)
    return discords
  }

  async read(article: Article): Promise<Reading[]> {
    const { readings } = await this.#ask({ type: 'read', article })
    if (!readings) throw new Error(NO_ANSWER)
    return readings
  }

  close(): void {
    this.#closed = true
    this.#stop()
    this.#giveUp('The checker was closed.')
  }

  #ask(question: Question): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('The checker was closed.'))
      const request: Request = { ...question, id: ++this.#id }
      this.#pending.set(request.id, { request, resolve, reject })
      if (this.#worker) this.#send(request)
      else this.#start()
    })
  }

  /** A fresh worker, with the whole archive and every request that is still without its answer. */
  #start(): void {
    try {
      const worker = this.#create()
      this.#worker = worker
      const current = () => this.#worker === worker
      worker.addEventListener(
        'message',
        (event: MessageEvent<Reply | News>) => current() && this.#receive(event.data),
      )
      worker.addEventListener('error', (event: ErrorEvent) => {
        event.preventDefault?.()
        if (current()) this.#crashed(event.message)
      })
      worker.addEventListener('messageerror', () => current() && this.#crashed('unreadable answer'))
      const [articles, desk, judgement] = [[...this.#articles.values()], this.#desk, this.#judgement]
      this.#send({ type: 'open', articles, desk, judgement, id: ++this.#id })
      for (const { request } of this.#pending.values()) this.#send(request)
    } catch (error) {
      this.#crashed(error instanceof Error ? error.message : String(error))
    }
  }

  #send(request: Request): void {
    this.#worker?.postMessage(request)
    this.#wait()
  }

  /** As long as answers keep coming the worker is alive, however many it owes. */
  #wait(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#crashed('no answer in time'), this.#patience)
  }

  #receive(message: Reply | News): void {
    if ('id' in message) this.#settle(message)
    else this.#hear(message)
    if (this.#pending.size === 0) clearTimeout(this.#timer)
    else this.#wait()
  }

  #settle(reply: Reply): void {
    const pending = this.#pending.get(reply.id)
    this.#pending.delete(reply.id)
    // That an archive was opened answers nobody.
    if (!pending) return
    this.#crashes = 0
    if (reply.error === undefined) pending.resolve(reply)
    else pending.reject(new Error(reply.error))
  }

  #hear({ changed, notice }: News): void {
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

  #crashed(why: string): void {
    this.#stop()
    this.#crashes++
    if (this.#crashes < this.#attempts) {
      this.#start()
    } else {
      // The next check gets one worker more, not three.
      this.#crashes = this.#attempts - 1
      this.#giveUp(`The checking worker stopped working (${why || 'no reason given'}).`)
    }
  }

  #stop(): void {
    clearTimeout(this.#timer)
    this.#entries.forget()
    this.#worker?.terminate()
    this.#worker = null
  }

  #giveUp(why: string): void {
    const owed = [...this.#pending.values()]
    this.#pending.clear()
    for (const { reject } of owed) reject(new Error(why))
  }
}
