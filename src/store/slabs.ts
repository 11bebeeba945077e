const SLAB = 1 << 20

/**
 * Room for many pieces of bytes, side by side in buffers of a megabyte: a buffer each would leave holes where those
 * were that have gone. A slab goes when all its pieces have.
 */
export class Slabs {
  #free = new Uint8Array(0)

  /** So many bytes, all zero, which begin where a number of four bytes may. */
  room(size: number): Uint8Array {
    const aligned = (size + 3) & ~3
    if (aligned > SLAB / 4) return new Uint8Array(size)
    if (aligned > this.#free.length) this.#free = new Uint8Array(SLAB)
    const room = this.#free.subarray(0, size)
    this.#free = this.#free.subarray(aligned)
    return room
  }
}
