import type { KnownNames } from '../engine/names/index.ts'
import type { NameKind } from '../engine/names/name.ts'
import type { Connection } from './connection.ts'
import { OPERATIONS } from './operations.ts'

interface Known {
  /** The archive's, where it was asked for just now. */
  state?: { revision: number; articles: number }
  names: KnownNames
}

/**
 * The names that the archive mentions often. All of them are fetched, so that no name of a draft has to be sent; a
 * busy archive changes all the time, so they are fetched anew only now and then.
 */
export class RemoteNames {
  readonly #connection: Connection
  readonly #pause: number
  #known: Promise<Known> | undefined
  #lookedAt = 0
  #fetchedAt = 0

  /** @param pause milliseconds between two looks whether there are others */
  constructor(connection: Connection, pause: number) {
    this.#connection = connection
    this.#pause = pause
  }

  async get(): Promise<Known> {
    if (!this.#known) return this.#fetch()
    const known = await this.#known
    if (Date.now() - this.#lookedAt < this.#pause) return { names: known.names }
    this.#lookedAt = Date.now()
    const state = await this.#connection.ask(OPERATIONS.state)
    // Nobody waits for names that are better known: those that were known a minute ago will do until they are there.
    const isOld = state.revision !== known.state?.revision
    if (isOld && Date.now() - this.#fetchedAt > FRESH * this.#pause) void this.#fetch().catch(() => {})
    return { ...known, state }
  }

  forget(): void {
    this.#known = undefined
  }

  async #fetch(): Promise<Known> {
    this.#lookedAt = Date.now()
    this.#fetchedAt = Date.now()
    const before = this.#known
    const fetched = this.#ask()
    this.#known ??= fetched
    try {
      await fetched
      if (before && this.#known === before) this.#known = fetched
    } catch (error) {
      if (this.#known === fetched) this.#known = undefined
      throw error
    }
    return fetched
  }

  async #ask(): Promise<Known> {
    const { names, ...state } = await this.#connection.ask(OPERATIONS.knownNames)
    const kinds = new Map<string, NameKind>()
    for (const { kind, names: all } of names) for (const name of all) kinds.set(name, kind)
    return { state, names: { kindOf: key => kinds.get(key) } }
  }
}

/** The names are fetched anew after so many pauses. */
const FRESH = 6
