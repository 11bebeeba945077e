import * as z from 'zod/mini'
import { Incomplete } from '../engine/archive/archive.ts'
import type { Operation } from './operations.ts'
import { Failure } from './protocol.ts'

export interface ConnectionOptions {
  /** Where the server is: "https://archive.desk.example". */
  url: string
  /** A bearer token, where the server asks for one. */
  token?: string
  /** Milliseconds that one attempt of a search may take. Default 4,000. */
  patience?: number
  /** How often a request is sent again that did not come through. Default 2. */
  retries?: number
  /** Milliseconds before the first of them; each further one waits twice as long. Default 200. */
  pause?: number
  /** Milliseconds for which a server that cannot be reached is left alone. Default 3,000. */
  rest?: number
  fetch?: typeof fetch
}

/** What the server refuses: asking again gives the same. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  readonly failure: z.infer<typeof Failure>

  constructor(status: number, failure: z.infer<typeof Failure>) {
    super(failure.error)
    this.status = status
    this.failure = failure
  }
}

interface Asked {
  query?: Record<string, string | number | undefined>
  /** Sent as JSON, or as it is where `type` tells its kind. */
  body?: unknown
  type?: string
  /** Milliseconds for one attempt, where it takes longer than a search. */
  patience?: number
}

/** Sends requests, again where they do not come through, and says that the archive is incomplete where none does. */
export class Connection {
  readonly #options: Required<Omit<ConnectionOptions, 'token'>> & { token: string | undefined }
  readonly #closed = new AbortController()
  #restsUntil = 0

  constructor({
    url,
    token,
    patience = 4000,
    retries = 2,
    pause = 200,
    rest = 3000,
    fetch = globalThis.fetch.bind(globalThis),
  }: ConnectionOptions) {
    this.#options = { url: url.replace(/\/+$/, ''), token, patience, retries, pause, rest, fetch }
  }

  /** Whether the server was out of reach when it was last asked. */
  get isLost(): boolean {
    return this.#restsUntil > 0
  }

  async ask<Answer extends z.ZodMiniType>(
    operation: Operation<Answer>,
    asked: Asked = {},
  ): Promise<z.output<Answer>> {
    if (Date.now() < this.#restsUntil) throw new Incomplete(OUT_OF_REACH)
    const { retries, pause, rest } = this.#options
    for (let attempt = 0; ; attempt++) {
      this.#closed.signal.throwIfAborted()
      try {
        const answer = await this.#send(operation, asked)
        this.#restsUntil = 0
        return answer
      } catch (error) {
        if (error instanceof Refused || error instanceof Incomplete) throw error
        this.#closed.signal.throwIfAborted()
        if (attempt === retries) {
          this.#restsUntil = Date.now() + rest
          throw new Incomplete(OUT_OF_REACH)
        }
      }
      // Some earlier, some later, so that a newsroom does not come back all at once.
      await wait(pause * 2 ** attempt * (0.5 + Math.random()), this.#closed.signal)
    }
  }

  /** Ends what is under way, and everything after. */
  close(): void {
    this.#closed.abort(new Error('The archive was closed.'))
  }

  async #send<Answer extends z.ZodMiniType>(
    operation: Operation<Answer>,
    asked: Asked,
  ): Promise<z.output<Answer>> {
    const { url, token, fetch, patience } = this.#options
    const address = new URL(url + operation.path)
    for (const [name, value] of Object.entries(asked.query ?? {})) {
      if (value !== undefined) address.searchParams.set(name, String(value))
    }
    const { body, type = 'application/json' } = asked
    const response = await fetch(address, {
      method: operation.method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([this.#closed.signal, AbortSignal.timeout(asked.patience ?? patience)]),
    })
    if (!response.ok) throw await refusalOf(response)
    return z.parse(operation.answer, await response.json())
  }
}

const OUT_OF_REACH = 'The archive’s server cannot be reached.'

/** What may be otherwise next time is thrown as a plain error, which is tried again. */
async function refusalOf(response: Response): Promise<Error> {
  const failure = Failure.safeParse(await response.json().catch(() => undefined))
  if (!failure.success) return new Error(`status ${response.status}`)
  if (response.status === 503) return new Incomplete(failure.data.error)
  if (response.status === 429 || response.status >= 500) return new Error(`status ${response.status}`)
  return new Refused(response.status, failure.data)
}

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
