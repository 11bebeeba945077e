import { Column } from './column.ts'
import { hashKey, type KeyHash } from './key-hash.ts'
import { KeyTable } from './key-table.ts'
import { SealedRows } from './sealed-rows.ts'

/** Rows in the first block of a key; each block has twice as many as the one before, up to so many. */
const SMALLEST = 2
const LARGEST = 1024
/** Rows of a key after which its largest block is full, the first left out. */
const FULL = 2 * LARGEST - 2

/**
 * An inverted index: for each key the rows that have it, in typed arrays. The first row of a key stands with the key:
 * most have no other. Those that follow stand in blocks side by side, so that a look-up reads them in one go. When the
 * largest block of a key is full its rows are sealed, and it is filled anew: a key that so many rows have says little.
 */
export class Postings {
  readonly #keys = new KeyTable()
  /** By key: how many rows it has, the first of them, and where its last block begins. */
  readonly #counts = new Column()
  readonly #firsts = new Column()
  readonly #lasts = new Column()
  /** Blocks: where the one before begins (zero for none), then rows. Nothing begins at zero. */
  #blocks = new Column()
  /** By key: the last piece of its rows that are sealed; they stand between the largest block and those before it. */
  readonly #seals = new Column()
  #sealed = new SealedRows()

  /** The number of a key, by which rows are added to it. */
  key(a: number, b: number): number {
    return this.#keys.number(a, b)
  }

  /** Rows are added in rising order. */
  add(key: number, row: number): void {
    const count = this.#counts.get(key)
    this.#counts.set(key, count + 1)
    if (count === 0) {
      this.#firsts.set(key, row)
      return
    }
    const place = placeOf(count - 1)
    let last = this.#lasts.get(key)
    if (place === 0 && count > FULL) this.#seal(key, last)
    else if (place === 0) {
      const before = last
      last = this.#blocks.reserve(1 + sizeAt(count - 1))
      this.#blocks.set(last, before)
      this.#lasts.set(key, last)
    }
    this.#blocks.set(last + 1 + place, row)
  }

  /** A key's number and how many rows it has, those that are gone among them; undefined where there are none. */
  find(key: string | KeyHash): { key: number; count: number } | undefined {
    const number = this.#keys.find(typeof key === 'string' ? hashKey(key) : key)
    const count = number === undefined ? 0 : this.#counts.get(number)
    return count > 0 ? { key: number!, count } : undefined
  }

  /** Walks the rows of a key, latest first, until `visit` returns false. Rows that are gone are still there. */
  walk(key: number, visit: (row: number) => boolean): void {
    const blocks = this.#blocks
    let left = this.#counts.get(key)
    let piece = this.#seals.get(key)
    const sealed = new Uint32Array(piece > 0 ? LARGEST : 0)
    for (let block = this.#lasts.get(key); left > 1; block = blocks.get(block)) {
      for (let place = placeOf(left - 2); place >= 0; place--, left--) {
        if (!visit(blocks.get(block + 1 + place))) return
      }
      for (; left > FULL; left -= LARGEST) {
        this.#sealed.read(piece, sealed)
        for (let at = LARGEST - 1; at >= 0; at--) if (!visit(sealed[at]!)) return
        piece = this.#sealed.before(piece)
      }
    }
    if (left === 1) visit(this.#firsts.get(key))
  }

  #seal(key: number, block: number): void {
    const rows = Uint32Array.from({ length: LARGEST }, (_, place) => this.#blocks.get(block + 1 + place))
    this.#seals.set(key, this.#sealed.add(rows, this.#seals.get(key)))
  }

  /** Gives every row another number, and forgets those that have none; their order stays. */
  tidy(renamed: (row: number) => number | undefined): void {
    const [blocks, sealed] = [this.#blocks, this.#sealed]
    const rows: number[] = []
    const fresh = { blocks: new Column(), sealed: new SealedRows() }
    for (let key = 0; key < this.#keys.size; key++) {
      rows.length = 0
      this.#blocks = blocks
      this.#sealed = sealed
      this.walk(key, row => {
        const number = renamed(row)
        if (number !== undefined) rows.push(number)
        return true
      })
      this.#blocks = fresh.blocks
      this.#sealed = fresh.sealed
      this.#counts.set(key, 0)
      this.#lasts.set(key, 0)
      this.#seals.set(key, 0)
      for (let at = rows.length - 1; at >= 0; at--) this.add(key, rows[at]!)
    }
  }
}

/** How many rows the block holds in which the row stands that so many came before, the first of the key left out. */
const sizeAt = (before: number): number =>
  before >= FULL ? LARGEST : SMALLEST << (31 - Math.clz32((before + 2) >>> 1))

/** Where in its block it stands. */
const placeOf = (before: number): number =>
  before >= FULL ? (before - FULL) % LARGEST : before - (sizeAt(before) - SMALLEST)
