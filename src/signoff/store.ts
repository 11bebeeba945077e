import type { SignOff } from './sign-off.ts'

/** Where the sign-offs of one draft are kept. A host may implement it over its own back end. */
export interface SignOffStore {
  all(): Promise<SignOff[]>
  /** Keeps a sign-off, in place of any with the same key. */
  put(signOff: SignOff): Promise<void>
  remove(key: string): Promise<void>
}

/** Sign-offs that last as long as the page. */
export class MemorySignOffs implements SignOffStore {
  readonly #kept = new Map<string, SignOff>()

  async all(): Promise<SignOff[]> {
    return [...this.#kept.values()]
  }

  async put(signOff: SignOff): Promise<void> {
    this.#kept.set(signOff.key, signOff)
  }

  async remove(key: string): Promise<void> {
    this.#kept.delete(key)
  }
}
