import type { KeyHash } from './key-hash.ts'

/** Gives keys the numbers 0, 1, 2 … by their hashes: an open-addressing table in typed arrays, 12 bytes a place. */
export class KeyTable {
  #places = new Uint32Array(2 * 1024)
  #numbers = new Uint32Array(1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The number of a key; undefined where it has none. */
  find([a, b]: KeyHash): number | undefined {
    const place = this.#place(a, b)
    return this.#places[2 * place + 1] === 0 ? undefined : this.#numbers[place]
  }

  /** The number of a key, which is a new one for a key that had none. */
  number(a: number, b: number): number {
    let place = this.#place(a, b)
    if (this.#places[2 * place + 1] !== 0) return this.#numbers[place]!
    if (this.#size >= this.#numbers.length / 2) {
      this.#grow()
      place = this.#place(a, b)
    }
    this.#put(place, a, b, this.#size)
    return this.#size++
  }

  /** Where a key stands, or would stand: the next free place from where its hash points. */
  #place(a: number, b: number): number {
    const mask = this.#numbers.length - 1
    let place = a & mask
    for (;;) {
      const there = this.#places[2 * place + 1]!
      if (there === 0 || (there === b && this.#places[2 * place] === a)) return place
      place = (place + 1) & mask
    }
  }

  #put(place: number, a: number, b: number, number: number) {
    this.#places[2 * place] = a
    this.#places[2 * place + 1] = b
    this.#numbers[place] = number
  }

  #grow() {
    const [places, numbers] = [this.#places, this.#numbers]
    this.#places = new Uint32Array(places.length * 2)
    this.#numbers = new Uint32Array(numbers.length * 2)
    for (let i = 0; i < numbers.length; i++) {
      const [a, b] = [places[2 * i]!, places[2 * i + 1]!]
      if (b !== 0) this.#put(this.#place(a, b), a, b, numbers[i]!)
    }
  }
}
