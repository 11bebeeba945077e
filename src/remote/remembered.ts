/** So many sources are kept: some drafts' worth. */
const KEPT = 50_000

/**
 * What was answered, by the keys that were asked for: a draft that is judged anew because its story is told otherwise
 * asks for nothing that it has asked for before. Whoever keeps it forgets all of it when the archive changes.
 */
export class Remembered<Source> {
  readonly #ask: (keys: string[]) => Promise<Source[]>
  readonly #answers = new Map<string, { answer: Promise<Source[]>; size: number }>()
  #size = 0

  constructor(ask: (keys: string[]) => Promise<Source[]>) {
    this.#ask = ask
  }

  async get(keys: string[]): Promise<Source[]> {
    const question = JSON.stringify(keys)
    const known = this.#answers.get(question) ?? this.#fetch(question, keys)
    // The one that was asked for last is forgotten last.
    if (this.#answers.delete(question)) this.#answers.set(question, known)
    return [...(await known.answer)]
  }

  forget(): void {
    this.#answers.clear()
    this.#size = 0
  }

  #fetch(question: string, keys: string[]) {
    const asked = { answer: this.#ask(keys), size: 0 }
    this.#answers.set(question, asked)
    asked.answer.then(
      answer => {
        if (this.#answers.get(question) !== asked) return
        asked.size = answer.length
        this.#size += asked.size
        for (const [oldest, { size }] of this.#answers) {
          if (this.#size <= KEPT) break
          this.#answers.delete(oldest)
          this.#size -= size
        }
      },
      // What failed is asked again.
      () => this.#answers.get(question) === asked && this.#answers.delete(question),
    )
    return asked
  }
}
