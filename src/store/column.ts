/** A list of 32-bit numbers that grows without moving what is there: 4 bytes a number, a quarter of a megabyte a page. */
export class Column {
  static readonly #BITS = 16
  readonly #pages: Uint32Array[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  get(index: number): number {
    return this.#pages[index >>> Column.#BITS]?.[index & 0xffff] ?? 0
  }

  /** Sets a number; those between the end and it are zero. */
  set(index: number, value: number): void {
    while (this.#pages.length <= index >>> Column.#BITS) this.#pages.push(new Uint32Array(1 << Column.#BITS))
    this.#pages[index >>> Column.#BITS]![index & 0xffff] = value
    if (index >= this.#length) this.#length = index + 1
  }

  push(value: number): number {
    const index = this.#length
    this.set(index, value)
    return index
  }
}
