/** One number as it is; more in an array whose first says how many there are. Most keys have one. */
type List = number | Int32Array

/** For each key the rows that have it, in the order they were added. */
export class Postings {
  readonly #lists = new Map<string, List>()

  add(key: string, row: number): void {
    const list = this.#lists.get(key)
    if (list === undefined) {
      this.#lists.set(key, row)
    } else if (typeof list === 'number') {
      this.#lists.set(key, Int32Array.of(2, list, row, 0))
    } else {
      const count = ++list[0]!
      if (count < list.length) {
        list[count] = row
        return
      }
      const grown = new Int32Array(Math.ceil(list.length * 1.5) + 1)
      grown.set(list)
      grown[count] = row
      this.#lists.set(key, grown)
    }
  }

  /** The rows of a key; not to be written to. */
  rows(key: string): Int32Array {
    const list = this.#lists.get(key)
    if (list === undefined) return NONE
    return typeof list === 'number' ? Int32Array.of(list) : list.subarray(1, list[0]! + 1)
  }

  clear(): void {
    this.#lists.clear()
  }
}

const NONE = new Int32Array(0)
