import { Bytes } from './bytes.ts'
import { Column } from './column.ts'
import { Slabs } from './slabs.ts'

/** Used by one call after another, each of which is over before the next. */
const written = new Bytes()

/**
 * Pieces of rising rows that are not added to any more, as their differences: those of a key that many rows have take a
 * byte or two each, and are seldom read. Pieces are counted from one, and each knows one that came before it.
 */
export class SealedRows {
  readonly #slabs = new Slabs()
  readonly #pieces: Uint8Array[] = []
  readonly #before = new Column()

  /** @returns the number of the new piece */
  add(rows: Uint32Array, before: number): number {
    written.length = 0
    let last = 0
    for (const row of rows) {
      written.integer(row - last)
      last = row
    }
    const bytes = written.written()
    const piece = this.#slabs.room(bytes.length)
    piece.set(bytes)
    this.#before.push(before)
    return this.#pieces.push(piece)
  }

  /** The piece before this one; zero for none. */
  before(piece: number): number {
    return this.#before.get(piece - 1)
  }

  /** Fills `rows` with those of a piece, of which there are as many. */
  read(piece: number, rows: Uint32Array): void {
    const bytes = this.#pieces[piece - 1]!
    let at = 0
    let row = 0
    for (let i = 0; i < rows.length; i++) {
      let byte = bytes[at++]!
      let difference = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!
        difference += (byte & 127) << shift
      }
      row += difference
      rows[i] = row
    }
  }
}
