/** Words, each kept once and known by a number. */
export class Words {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []

  idOf(word: string): number {
    let id = this.#ids.get(word)
    if (id === undefined) {
      id = this.#words.push(word) - 1
      this.#ids.set(word, id)
    }
    return id
  }

  word(id: number): string {
    return this.#words[id]!
  }

  /** The same word, in the one copy that is kept. */
  kept(word: string): string {
    return this.word(this.idOf(word))
  }
}
