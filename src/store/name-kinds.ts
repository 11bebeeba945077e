import { type KnownNames, OFTEN } from '../engine/names/known.ts'
import type { NameKind } from '../engine/names/name.ts'
import { Column } from './column.ts'
import { hashKey } from './key-hash.ts'
import { KeyTable } from './key-table.ts'

/** The kinds by the number that a record gives them. */
export const KINDS = ['person', 'organisation', 'place', 'other'] as const satisfies readonly NameKind[]

/** What the articles' names were read as, counted by the hashes of their words. */
export class NameKinds implements KnownNames {
  readonly #keys = new KeyTable()
  /** Four counts for each key. */
  readonly #counts = new Column()

  /** Counts the names that a record makes known (`Parts.known`); `by` is -1 for one that is gone. */
  count(known: Uint32Array, by: 1 | -1): void {
    for (let i = 0; i < known.length; i += 3) {
      const [kind, count] = [known[i + 2]! % KINDS.length, Math.floor(known[i + 2]! / KINDS.length)]
      const at = this.#keys.number(known[i]!, known[i + 1]!) * KINDS.length + kind
      this.#counts.set(at, this.#counts.get(at) + by * count)
    }
  }

  kindOf(key: string): NameKind | undefined {
    const number = this.#keys.find(hashKey(key))
    if (number === undefined) return undefined
    let best: NameKind | undefined
    let most = OFTEN - 1
    for (const [i, kind] of KINDS.entries()) {
      const count = this.#counts.get(number * KINDS.length + i)
      if (count > most) [best, most] = [kind, count]
    }
    return best
  }
}
