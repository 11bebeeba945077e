import { Unavailable } from '../storage/sql.ts'

/** After so many time-outs in a row nobody waits any more; so many milliseconds later somebody tries again. */
const FAILURES = 3
const REST = 2000

/**
 * Keeps questions from a database that does not answer: each would wait its whole time-out, and hold a connection that
 * the database may take half a minute to give up.
 */
export class Breaker {
  #failures = 0
  #restsUntil = 0

  async run<Result>(ask: () => Promise<Result>): Promise<Result> {
    if (Date.now() < this.#restsUntil) {
      throw new Unavailable('The database or a part of it cannot be reached.')
    }
    try {
      const result = await ask()
      this.#failures = 0
      return result
    } catch (error) {
      if (error instanceof Unavailable && ++this.#failures >= FAILURES) this.#restsUntil = Date.now() + REST
      throw error
    }
  }
}
