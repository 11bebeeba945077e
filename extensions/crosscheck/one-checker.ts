import type { Checker } from '../../src/worker/checker.ts'

/** A checker that is made when it is first asked for; where that failed, it is made anew for whoever asks next. */
export class OneChecker {
  readonly #make: () => Promise<Checker>
  /** What is done with a fresh one before anybody has it. */
  readonly #prepare: (checker: Checker) => Promise<void>
  #checker: Promise<Checker> | null = null
  #closed = false

  constructor(make: () => Promise<Checker>, prepare: (checker: Checker) => Promise<void>) {
    this.#make = make
    this.#prepare = prepare
  }

  get(): Promise<Checker> {
    this.#checker ??= this.#madeAnew()
    return this.#checker
  }

  close(): void {
    this.#closed = true
    const closing = this.#checker
    this.#checker = null
    closing?.then(
      checker => checker.close(),
      () => {},
    )
  }

  async #madeAnew(): Promise<Checker> {
    try {
      const checker = await this.#make()
      // It may have come when all was over.
      if (this.#closed) checker.close()
      else await this.#prepare(checker)
      return checker
    } catch (error) {
      this.#checker = null
      throw error
    }
  }
}
