import type { News, Opening, Question, Reply, Request } from './protocol.ts'

/** As much of a Worker as is used here: a host may hand in anything that speaks the same way. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export interface ConnectionOptions {
  /** How often in a row the worker may crash on the way to one answer. Default 3. */
  attempts?: number
  /** Milliseconds after which a worker that has not answered counts as crashed. Default 60,000. */
  patience?: number
}

interface Pending {
  request: Request
  resolve(reply: Reply): void
  reject(error: Error): void
}

/** What a connection asks of those who made it. */
export interface Ends {
  create(): WorkerLike
  /** What a fresh worker is told first. */
  opening(): Opening
  hear(news: News): void
  /** The worker is gone, and with it all that it knew. */
  lost(): void
}

/** A worker and what is asked of it. One that crashes is replaced, opened again, and asked again for what it owes. */
export class Connection {
  readonly #ends: Ends
  readonly #attempts: number
  readonly #patience: number
  #worker: WorkerLike | null = null
  #pending = new Map<number, Pending>()
  #crashes = 0
  #id = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(ends: Ends, { attempts = 3, patience = 60_000 }: ConnectionOptions = {}) {
    this.#ends = ends
    this.#attempts = attempts
    this.#patience = patience
  }

  /** Has the worker started and the archive read before anything is asked, so that the first check need not wait. */
  start(): void {
    if (!this.#worker && !this.#closed) this.#start()
  }

  /** The id of the request that was made last. */
  get last(): number {
    return this.#id
  }

  close(): void {
    this.#closed = true
    this.#stop()
    this.#giveUp('The checker was closed.')
  }

  ask(question: Question): Promise<Reply> {
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
      const worker = this.#ends.create()
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
      this.#send({ ...this.#ends.opening(), id: ++this.#id })
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
    else this.#ends.hear(message)
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
    this.#ends.lost()
    this.#worker?.terminate()
    this.#worker = null
  }

  #giveUp(why: string): void {
    const owed = [...this.#pending.values()]
    this.#pending.clear()
    for (const { reject } of owed) reject(new Error(why))
  }
}
