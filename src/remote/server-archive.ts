import type * as z from 'zod/mini'
import {
  type Archive,
  type FigureQuery,
  Incomplete,
  type NameQuery,
  type SourceFigure,
  type SourceName,
} from '../engine/archive/archive.ts'
import type { Discord } from '../engine/archive/discord.ts'
import { askedKeys } from '../engine/archive/figure-keys.ts'
import type { Article } from '../engine/articles/article.ts'
import type { KnownNames } from '../engine/names/index.ts'
import { unpackFigures, unpackNames } from './answers.ts'
import { batches } from './batches.ts'
import { Connection, type ConnectionOptions, Refused } from './connection.ts'
import { OPERATIONS } from './operations.ts'
import { LIMITS, type State } from './protocol.ts'
import { Remembered } from './remembered.ts'
import { RemoteNames } from './remote-names.ts'
import { together } from './together.ts'

export interface ServerArchiveOptions extends ConnectionOptions {
  /** Milliseconds between two looks whether the archive has changed, while somebody listens. Default 10,000. */
  poll?: number
  /** How many of the latest articles are listed. Default 1,000. */
  listed?: number
}

/** What an answer tells of the archive as it stands. */
type Now = Pick<z.infer<typeof State>, 'revision' | 'articles'>

/** So many questions go in one request: more of them would wait for the last. */
const QUESTIONS = 32
/** Milliseconds for what takes longer than a search. */
const LONG = 60_000

/**
 * A newsroom's archive on a server of its own (`crosscheck serve`). A question carries keys of what a figure measures
 * and of how a name sounds, never a sentence of the draft. Where the server cannot be reached, or only a part of the
 * archive, its answers are Incomplete.
 */
export class ServerArchive implements Archive {
  readonly #connection: Connection
  readonly #poll: number
  readonly #listed: number
  readonly #listeners = new Set<() => void>()
  readonly #names: RemoteNames
  readonly #figures: Remembered<SourceFigure>
  readonly #mentions: Remembered<SourceName>
  #state: Now | undefined
  #wasLost = false
  #timer: ReturnType<typeof setInterval> | undefined

  constructor({ poll = 10_000, listed = 1000, ...options }: ServerArchiveOptions) {
    this.#poll = poll
    this.#listed = listed
    const connection = new Connection(options)
    this.#connection = connection
    this.#names = new RemoteNames(connection, poll)
    const body = (all: string[][]) => ({ body: { queries: all.map(keys => ({ keys })) } })
    this.#figures = new Remembered(
      together(
        async all => unpackFigures(await connection.ask(OPERATIONS.findFigures, body(all))),
        QUESTIONS,
      ),
    )
    this.#mentions = new Remembered(
      together(async all => unpackNames(await connection.ask(OPERATIONS.findNames, body(all))), QUESTIONS),
    )
  }

  /** As of the last look: what others change meanwhile is noticed after `poll` milliseconds at the latest. */
  get revision(): number {
    return this.#state?.revision ?? 0
  }

  /** Not known before the server has answered for the first time. */
  get size(): number | undefined {
    return this.#state?.articles
  }

  findFigures({ figure }: FigureQuery): Promise<SourceFigure[]> {
    return this.#figures.get(sendable(askedKeys(figure)))
  }

  findNames({ keys }: NameQuery): Promise<SourceName[]> {
    return this.#mentions.get(sendable(keys))
  }

  async knownNames(): Promise<KnownNames> {
    const { state, names } = await this.#names.get()
    if (state) this.#heard(state)
    return names
  }

  async article(id: string): Promise<Article | undefined> {
    try {
      return await this.#connection.ask(OPERATIONS.article, { query: { id } })
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return undefined
      throw error
    }
  }

  /** The latest articles, in the order of adding, as far as they can be reached; `article` gives any other. */
  async articles(): Promise<Article[]> {
    let all: Article[] = []
    let before: number | undefined
    try {
      do {
        const query = { before, limit: Math.min(LIMITS.page, this.#listed - all.length) }
        const page = await this.#connection.ask(OPERATIONS.articles, { query, patience: LONG })
        all = [...page.articles, ...all]
        before = page.before
      } while (before !== undefined && all.length < this.#listed)
    } catch (error) {
      // A list that lacks some is of use; every finding says that the archive is incomplete.
      if (!(error instanceof Incomplete)) throw error
    }
    return all
  }

  /**
   * Adds articles, or replaces those with the same ids, each whole or not at all. Sending all of them again after a
   * failure is quick: what is there already is not stored again.
   */
  async add(articles: readonly Article[], onProgress?: (done: number, of: number) => void): Promise<void> {
    let done = 0
    let state: Now | undefined
    try {
      for (const { lines, count } of batches(articles)) {
        state = await this.#connection.ask(OPERATIONS.add, {
          body: lines,
          type: 'application/x-ndjson',
          patience: LONG,
        })
        done += count
        onProgress?.(done, articles.length)
      }
    } finally {
      if (state) this.#changed(state)
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (!ids.length) return
    this.#changed(await this.#connection.ask(OPERATIONS.remove, { body: { ids }, patience: LONG }))
  }

  async discords(): Promise<Discord[]> {
    return (await this.#connection.ask(OPERATIONS.discords, { patience: LONG })).discords
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    this.#timer ??= setInterval(() => void this.#look(), this.#poll)
    return () => {
      this.#listeners.delete(listener)
      if (!this.#listeners.size) this.#stopLooking()
    }
  }

  /** Ends what is under way. */
  close(): void {
    this.#stopLooking()
    this.#listeners.clear()
    this.#connection.close()
  }

  #stopLooking(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  async #look(): Promise<void> {
    this.#wasLost ||= this.#connection.isLost
    const state = await this.#connection.ask(OPERATIONS.state).catch(() => undefined)
    if (!state) {
      this.#wasLost = true
      return
    }
    const returned = this.#wasLost
    this.#wasLost = false
    if (returned || state.revision !== this.revision) this.#now(state)
  }

  /** This client's own change: what it knew of names is out of date at once. */
  #changed(state: Now): void {
    if (state.revision !== this.revision) this.#names.forget()
    this.#heard(state)
  }

  /** Answers overtake one another: an older revision is no news. */
  #heard(state: Now): void {
    if (!this.#state || state.revision > this.revision) this.#now(state)
  }

  #now({ revision, articles }: Now): void {
    this.#state = { revision, articles }
    this.#figures.forget()
    this.#mentions.forget()
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** In alphabetical order, so that nothing of a sentence's is left; a key longer than any in an archive finds nothing. */
const sendable = (keys: readonly string[]): string[] =>
  [...keys]
    .filter(key => key.length <= LIMITS.key)
    .sort()
    .slice(0, LIMITS.keys)
