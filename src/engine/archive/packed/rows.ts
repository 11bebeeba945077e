/** Rows of so many whole numbers each, in one growing array. */
export class Rows {
  readonly #width: number
  #numbers = new Int32Array(0)
  #length = 0

  constructor(width: number) {
    this.#width = width
  }

  get length(): number {
    return this.#length
  }

  /** @returns the number of the new row */
  push(...row: number[]): number {
    const at = this.#length * this.#width
    if (at + this.#width > this.#numbers.length) {
      const grown = new Int32Array(Math.max(64 * this.#width, Math.ceil(this.#numbers.length * 1.5)))
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers.set(row, at)
    return this.#length++
  }

  get(row: number, column: number): number {
    return this.#numbers[row * this.#width + column]!
  }
}
