/** What was asked for lately is likely to be asked for again: a few drafts' worth is kept ready. */
export class AtHand<T> {
  readonly #most: number
  #recent = new Map<number, T>()
  #before = new Map<number, T>()

  constructor(most: number) {
    this.#most = most
  }

  /** What is known of a row, else what `make` gives. */
  get(row: number, make: () => T | undefined): T | undefined {
    let known = this.#recent.get(row)
    if (known !== undefined) return known
    known = this.#before.get(row) ?? make()
    if (known === undefined) return undefined
    // Two generations: what was not asked for while as many others were is forgotten.
    if (this.#recent.size >= this.#most / 2) {
      this.#before = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(row, known)
    return known
  }

  forget(row: number): void {
    this.#recent.delete(row)
    this.#before.delete(row)
  }

  clear(): void {
    this.#recent.clear()
    this.#before.clear()
  }
}
