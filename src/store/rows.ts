import { Column } from './column.ts'

/** By row: the slot of its article, and which of its sources it is. Figures and names are rows alike. */
export class Rows {
  /** The rows of one slot stand side by side. */
  #slots = new Column()
  /** By slot: its first row. */
  #firsts = new Column()

  get length(): number {
    return this.#slots.length
  }

  /** Adds a row for each of so many sources. @returns the first; the others follow */
  add(slot: number, sources: number): number {
    const first = this.#slots.length
    this.#firsts.set(slot, first)
    for (let left = sources; left > 0; left--) this.#slots.push(slot)
    return first
  }

  slot(row: number): number {
    return this.#slots.get(row)
  }

  source(row: number): number {
    return row - this.#firsts.get(this.slot(row))
  }

  /** Forgets rows whose articles are gone. @returns the new number of an old row, if it has one */
  tidy(isThere: (slot: number) => boolean): (row: number) => number | undefined {
    const [slots, firsts] = [this.#slots, this.#firsts]
    this.#slots = new Column()
    this.#firsts = new Column()
    for (let row = 0; row < slots.length; row++) {
      const slot = slots.get(row)
      if (!isThere(slot)) continue
      if (row === firsts.get(slot)) this.#firsts.set(slot, this.#slots.length)
      this.#slots.push(slot)
    }
    return row => {
      const slot = slots.get(row)
      return isThere(slot) ? row - firsts.get(slot) + this.#firsts.get(slot) : undefined
    }
  }
}
