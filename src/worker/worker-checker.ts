import type { Article, Draft } from '../engine/articles/article.ts'
import type { Check, Finding } from '../engine/crosscheck/finding.ts'
import type { Checker } from './checker.ts'
import { unpack } from './pack.ts'
import type { Reply, Request } from './protocol.ts'

/** As much of a Worker as is used here: a host may hand in anything that speaks the same way. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export interface WorkerCheckerOptions {
  /** How often in a row the worker may crash on the way to one answer. Default 3. */
  attempts?: number
  /** Milliseconds after which a worker that has not answered counts as crashed. Default 60,000. */
  patience?: number
}

interface Pending {
  request: Request
  resolve(check: Check): void
  reject(error: Error): void
}

/** The engine in a worker. One that crashes is replaced, gets the archive again, and then what it owes. */
export class WorkerChecker implements Checker {
  readonly #create: () => WorkerLike
  readonly #articles = new Map<string, Article>()
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
    { attempts = 3, patience = 60_000 }: WorkerCheckerOptions = {},
  ) {
    this.#create = createWorker
    this.#attempts = attempts
    this.#patience = patience
    for (const article of articles) this.#articles.set(article.id, article)
  }

  check(draft: Draft): Promise<Check> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('The checker was closed.'))
      const request: Request = { id: ++this.#id, type: 'check', draft }
      this.#pending.set(request.id, { request, resolve, reject })
      if (this.#worker) this.#send(request)
      else this.#start()
    })
  }

  async add(articles: readonly Article[]): Promise<void> {
    for (const article of articles) this.#articles.set(article.id, article)
    if (this.#worker) this.#worker.postMessage({ id: ++this.#id, type: 'add', articles } satisfies Request)
  }

  async articles(): Promise<Article[]> {
    return [...this.#articles.values()]
  }

  close(): void {
    this.#closed = true
    this.#stop()
    this.#giveUp('The checker was closed.')
  }

  /** A fresh worker, with the whole archive and every request that is still without its answer. */
  #start(): void {
    try {
      const worker = this.#create()
      this.#worker = worker
      const current = () => this.#worker === worker
      worker.addEventListener(
        'message',
        (event: MessageEvent<Reply>) => current() && this.#receive(event.data),
      )
      worker.addEventListener('error', (event: ErrorEvent) => {
        event.preventDefault?.()
        if (current()) this.#crashed(event.message)
      })
      worker.addEventListener('messageerror', () => current() && this.#crashed('unreadable answer'))
      worker.postMessage({
        id: ++this.#id,
        type: 'add',
        articles: [...this.#articles.values()],
      } satisfies Request)
      for (const { request } of this.#pending.values()) this.#send(request)
    } catch (error) {
      this.#crashed(error instanceof Error ? error.message : String(error))
    }
  }

  #send(request: Request): void {
    this.#worker?.postMessage(request)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#crashed('no answer in time'), this.#patience)
  }

  #receive({ id, check, error }: Reply): void {
    const pending = this.#pending.get(id)
    if (!pending) return
    this.#pending.delete(id)
    this.#crashes = 0
    if (this.#pending.size === 0) clearTimeout(this.#timer)
    if (check) {
      const answer = unpack(check, this.#findings)
      this.#findings = answer.findings
      pending.resolve(answer)
    } else {
      pending.reject(new Error(error ?? 'The worker gave no answer.'))
    }
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
    this.#worker?.terminate()
    this.#worker = null
  }

  #giveUp(why: string): void {
    const owed = [...this.#pending.values()]
    this.#pending.clear()
    for (const { reject } of owed) reject(new Error(why))
  }
}
