import { Column } from './column.ts'
import { hashKey, type KeyHash } from './key-hash.ts'
import { KeyTable } from './key-table.ts'

/** An inverted index: for each key the rows that have it, latest first, as chains through typed arrays. */
export class Postings {
  readonly #keys = new KeyTable()
  /** By key: where its chain begins, plus one. */
  readonly #heads = new Column()
  /** By key: how many of its rows are still there. */
  readonly #counts = new Column()
  readonly #rows = new Column()
  /** By link of a chain: the next one, plus one; zero at its end. */
  readonly #next = new Column()

  add(a: number, b: number, row: number): void {
    const key = this.#keys.number(a, b)
    const link = this.#rows.push(row)
    this.#next.set(link, this.#heads.get(key))
    this.#heads.set(key, link + 1)
    this.#counts.set(key, this.#counts.get(key) + 1)
  }

  /** Counts a row of a key as gone. It stays in its chain, so whoever walks it asks whether a row is still there. */
  forget(a: number, b: number): void {
    const key = this.#keys.find([a, b])
    if (key !== undefined) this.#counts.set(key, this.#counts.get(key) - 1)
  }

  /** A key's number and how many rows it has; undefined where there are none. */
  find(key: string | KeyHash): { key: number; count: number } | undefined {
    const number = this.#keys.find(typeof key === 'string' ? hashKey(key) : key)
    const count = number === undefined ? 0 : this.#counts.get(number)
    return count > 0 ? { key: number!, count } : undefined
  }

  /** Walks the rows of a key, latest first, until `visit` returns false. */
  walk(key: number, visit: (row: number) => boolean | undefined): void {
    for (let link = this.#heads.get(key); link !== 0; link = this.#next.get(link - 1)) {
      if (visit(this.#rows.get(link - 1)) === false) return
    }
  }
}
