import type { KnownNames } from '../engine/names/index.ts'
import type { NameKind } from '../engine/names/name.ts'
import type { Connection } from './connection.ts'
import { OPERATIONS } from './operations.ts'

interface Known {
  /** The archive's, where it was asked for just now. */
  revision?: number
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
    const isOld = state.revision !== known.revision && Date.now() - this.#fetchedAt > FRESH * this.#pause
    return isOld ? this.#fetch() : { ...known, revision: state.revision }
  }

  forget(): void {
    this.#known = undefined
  }

  async #fetch(): Promise<Known> {
    this.#lookedAt = Date.now()
    this.#fetchedAt = Date.now()
    const fetched = this.#ask()
    this.#known = fetched
    fetched.catch(() => {
      if (this.#known === fetched) this.#known = undefined
    })
    return fetched
  }

  async #ask(): Promise<Known> {
    const { revision, names } = await this.#connection.ask(OPERATIONS.knownNames)
    const kinds = new Map<string, NameKind>()
    for (const { kind, names: all } of names) for (const name of all) kinds.set(name, kind)
    return { revision, names: { kindOf: key => kinds.get(key) } }
  }
}

/** The names are fetched anew after so many pauses. */
const FRESH = 6
