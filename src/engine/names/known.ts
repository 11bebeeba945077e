import { wordsOfName } from './keys.ts'
import type { Name, NameKind } from './name.ts'
import { partsOf } from './person.ts'

/** Names that are known from elsewhere, by their folded words ("staffan de mistura", "idlib"). */
export interface KnownNames {
  kindOf(key: string): NameKind | undefined
}

/** A name that was read so often is no slip of the reading. */
export const OFTEN = 2

/** Counts the names of a newsroom's own articles, so that a draft's reader knows them, too. */
export class NameCounts implements KnownNames {
  #counts = new Map<string, Map<NameKind, number>>()

  add(name: Name): void {
    this.#count(name, 1)
  }

  remove(name: Name): void {
    this.#count(name, -1)
  }

  /** What the name was read as most often; a person's surname alone counts as the person. */
  kindOf(key: string): NameKind | undefined {
    let best: NameKind | undefined
    let most = OFTEN - 1
    for (const [kind, count] of this.#counts.get(key) ?? []) {
      if (count > most) [best, most] = [kind, count]
    }
    return best
  }

  #count(name: Name, by: number): void {
    for (const key of knownBy(name)) {
      const counts = this.#counts.get(key) ?? new Map<NameKind, number>()
      this.#counts.set(key, counts)
      counts.set(name.kind, (counts.get(name.kind) ?? 0) + by)
    }
  }
}

/** The folded words that a name is known by from then on. */
export function knownBy({ canonical, text, kind }: Name): Set<string> {
  const keys = new Set<string>()
  for (const spelled of [canonical, text]) {
    const words = wordsOfName(spelled)
    keys.add(words.join(' '))
    if (kind === 'person' && words.length > 1) keys.add(partsOf(words)[1] ?? '')
  }
  return keys
}
