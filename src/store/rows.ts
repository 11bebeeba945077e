import { Column } from './column.ts'

/** By row: the slot of its article, and which of its sources it is. Figures and names are rows alike. */
export class Rows {
  #slots = new Column()
  #sources = new Column()

  get length(): number {
    return this.#slots.length
  }

  add(slot: number, source: number): number {
    this.#sources.push(source)
    return this.#slots.push(slot)
  }

  slot(row: number): number {
    return this.#slots.get(row)
  }

  source(row: number): number {
    return this.#sources.get(row)
  }

  /** Forgets rows whose articles are gone. @returns the new number of an old row, if it has one */
  tidy(isThere: (slot: number) => boolean): (row: number) => number | undefined {
    const [slots, sources] = [this.#slots, this.#sources]
    this.#slots = new Column()
    this.#sources = new Column()
    const renamed = new Column()
    for (let row = 0; row < slots.length; row++) {
      renamed.push(isThere(slots.get(row)) ? this.add(slots.get(row), sources.get(row)) + 1 : 0)
    }
    return row => (renamed.get(row) === 0 ? undefined : renamed.get(row) - 1)
  }
}
