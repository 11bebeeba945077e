/** Numbers in a page: a quarter of a megabyte. */
const BITS = 16
const PAGE = 1 << BITS

/** A list of 32-bit numbers that grows without moving what is there. */
export class Column {
  readonly #pages: Uint32Array[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Zero for a number that was never set. */
  get(index: number): number {
    const page = this.#pages[index >>> BITS]
    return page === undefined ? 0 : page[index & (PAGE - 1)]!
  }

  /** Sets a number; those between the end and it are zero. */
  set(index: number, value: number): void {
    while (this.#pages.length <= index >>> BITS) this.#pages.push(new Uint32Array(PAGE))
    this.#pages[index >>> BITS]![index & (PAGE - 1)] = value
    if (index >= this.#length) this.#length = index + 1
  }

  push(value: number): number {
    const index = this.#length
    this.set(index, value)
    return index
  }

  /** Makes room for so many numbers, all zero. @returns where the room begins, which is never at zero */
  reserve(count: number): number {
    const start = Math.max(1, this.#length)
    this.set(start + count - 1, 0)
    return start
  }
}
