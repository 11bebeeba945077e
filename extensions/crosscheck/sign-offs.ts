import type { Finding } from '../../src/engine/crosscheck/finding.ts'
import { signOffKey } from '../../src/signoff/key.ts'
import type { Decision, SignOff } from '../../src/signoff/sign-off.ts'
import type { SignOffStore } from '../../src/signoff/store.ts'

/** Who signs off, and what there is to say about it. */
export interface Signature {
  initials?: string
  note?: string
}

/** The sign-offs of one draft, at hand: what is decided counts at once, and is kept in the background. */
export class SignOffs {
  readonly #store: SignOffStore
  readonly #known = new Map<string, SignOff>()

  constructor(store: SignOffStore) {
    this.#store = store
  }

  async load(): Promise<void> {
    for (const signOff of await this.#store.all()) this.#known.set(signOff.key, signOff)
  }

  /** The sign-off that holds for a finding as it stands. */
  of(finding: Finding): SignOff | undefined {
    return this.#known.size > 0 ? this.#known.get(signOffKey(finding)) : undefined
  }

  /** The last sign-off that a finding had while its verdict or its evidence was another; it no longer holds. */
  lapsed(finding: Finding): SignOff | undefined {
    if (this.#known.size === 0 || this.of(finding)) return undefined
    const earlier = [...this.#known.values()].filter(one => one.finding === finding.id)
    return earlier.sort((a, b) => a.time.localeCompare(b.time)).at(-1)
  }

  /** Rejects where it could not be kept; it counts all the same, for as long as the page lasts. */
  decide(finding: Finding, decision: Decision, { initials = '', note }: Signature): Promise<void> {
    const signOff: SignOff = {
      key: signOffKey(finding),
      finding: finding.id,
      decision,
      words: (finding.figure ?? finding.name ?? finding.role)?.text ?? '',
      verdict: finding.verdict,
      initials,
      ...(note ? { note } : {}),
      time: new Date().toISOString(),
    }
    this.#known.set(signOff.key, signOff)
    return this.#store.put(signOff)
  }

  undo(finding: Finding): Promise<void> {
    const key = signOffKey(finding)
    this.#known.delete(key)
    return this.#store.remove(key)
  }
}
