/** How well rows answer a question, in single precision, as the index in memory counts: equal scores stay equal. */
export class Scores {
  /** All zero between two questions. */
  #scores = new Float32Array(0)
  #touched: number[] = []

  /** Begins a question to an index of so many rows. */
  begin(rows: number): void {
    if (this.#scores.length < rows) this.#scores = new Float32Array(rows + (rows >> 3))
  }

  add(row: number, score: number): true {
    const before = this.#scores[row]!
    if (before === 0) this.#touched.push(row)
    this.#scores[row] = before + score
    return true
  }

  /**
   * Ends the question: of the rows that are there those with the highest scores, in their order; of equals the first.
   */
  best(most: number, isThere: (row: number) => boolean): number[] {
    const scores = this.#scores
    const better = (a: number, b: number) => scores[b]! - scores[a]! || a - b
    // The best so far, and as many more again, which are sorted out now and then.
    let best: number[] = []
    let least = 0
    for (const row of this.#touched) {
      if (scores[row]! < least || !isThere(row)) continue
      best.push(row)
      if (best.length < 4 * most) continue
      best = best.sort(better).slice(0, most)
      least = scores[best.at(-1)!]!
    }
    best = best.sort(better).slice(0, most)
    for (const row of this.#touched) scores[row] = 0
    this.#touched = []
    return best
  }
}
