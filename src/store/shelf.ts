import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { ArticleRecord } from './record.ts'
import { SCHEMA, type ShelfSchema, upgrade } from './schema.ts'

/** Records read from the disk in one go. */
const CHUNK = 500

/** Some records, and where the others are. */
interface Stretch {
  records: ArticleRecord[]
  rest: IDBKeyRange | null
}

/** Says in one sentence why articles could not be kept; made to be shown to the journalist. */
export class NotKept extends Error {
  override name = 'NotKept'
}

export const databaseOf = (desk: string) => `crosscheck-archive:${desk}`

/** A desk's articles in IndexedDB. What is written in one call is there whole or not at all, whatever happens. */
export class Shelf {
  readonly #database: IDBPDatabase<ShelfSchema>

  private constructor(database: IDBPDatabase<ShelfSchema>) {
    this.#database = database
  }

  /** @throws NotKept where the browser lets this page keep nothing, or another tab holds on to an older schema. */
  static async open(desk: string): Promise<Shelf> {
    try {
      const database = await openDB<ShelfSchema>(databaseOf(desk), SCHEMA, {
        upgrade,
        // A tab with a newer version of the page may go on: this one reads from memory until it is loaded again.
        blocking: () => database.close(),
      })
      return new Shelf(database)
    } catch (error) {
      throw new NotKept(
        `This browser cannot keep articles here (${messageOf(error)}): they last until the page is closed.`,
      )
    }
  }

  static delete(desk: string): Promise<void> {
    return deleteDB(databaseOf(desk))
  }

  /** All records, in the order in which they were written; the next ones are fetched while some are worked on. */
  async *records(): AsyncGenerator<ArticleRecord[]> {
    const fetch = async (range: IDBKeyRange | null): Promise<Stretch> => {
      const { store } = this.#database.transaction('records')
      const [keys, records] = await Promise.all([store.getAllKeys(range, CHUNK), store.getAll(range, CHUNK)])
      return { records, rest: records.length < CHUNK ? null : IDBKeyRange.lowerBound(keys.at(-1), true) }
    }
    let coming: Promise<Stretch> | null = fetch(null)
    while (coming) {
      const { records, rest }: Stretch = await coming
      coming = rest && fetch(rest)
      // Whoever stops listening is not told of what was still on its way.
      coming?.catch(() => {})
      if (records.length) yield records
    }
  }

  /** The records of these ids, as far as there are. */
  async get(ids: readonly string[]): Promise<ArticleRecord[]> {
    const index = this.#database.transaction('records').store.index('id')
    const found = await Promise.all(ids.map(id => index.get(id)))
    return found.filter(record => record !== undefined)
  }

  /**
   * Drops the records of these ids and puts others, those with a known id in the place of the old: all of it, or
   * nothing.
   * @throws NotKept when the disk is full
   */
  async write(put: readonly ArticleRecord[], drop: readonly string[]): Promise<void> {
    const transaction = this.#database.transaction('records', 'readwrite')
    const { store } = transaction
    const write = async () => {
      // Another tab may have written one of them, of which this one has not heard yet.
      const ids = [...new Set([...drop, ...put.map(record => record.id)])]
      const keys = await Promise.all(ids.map(id => store.index('id').getKey(id)))
      await Promise.all([
        ...keys.flatMap(key => (key === undefined ? [] : store.delete(key))),
        ...put.map(record => store.add(record)),
      ])
    }
    try {
      await Promise.all([write(), transaction.done])
    } catch (error) {
      throw new NotKept(
        isFull(error)
          ? 'The space that this browser gives to the page is full: remove articles, or free the disk.'
          : messageOf(error),
      )
    }
  }

  close(): void {
    this.#database.close()
  }
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError'
const messageOf = (error: unknown) => (error instanceof Error ? error.message || error.name : String(error))
