import type { Archive } from './archive/archive.ts'
import type { Judged } from './crosscheck/finding.ts'
import type { Figure } from './figures/figure.ts'
import { Reader } from './read.ts'

/**
 * What is kept from one version of a draft to the next, so that a keystroke costs what it touches: paragraphs that
 * were read, and figures and names that were judged while the archive and the story stood as they do.
 */
export class Memory {
  readonly reader = new Reader()
  #figures = new WeakMap<Figure, Promise<Judged>>()
  #names = new Map<string, Promise<Judged>>()
  #archive: Archive | undefined
  #revision: number | undefined
  #published: string | undefined
  #topic = ''

  /** Forgets what was judged under other circumstances: another archive, filing time or set of names. */
  enter(archive: Archive, published: string | undefined, topic: readonly string[]): void {
    const names = [...topic].sort().join('\u0000')
    const known =
      archive.revision !== undefined && archive === this.#archive && archive.revision === this.#revision
    const stands = known && published === this.#published
    if (!stands) this.#names.clear()
    if (!stands || names !== this.#topic) this.#figures = new WeakMap()
    this.#archive = archive
    this.#revision = archive.revision
    this.#published = published
    this.#topic = names
  }

  /** A reader gives the same object for the same figure of an unchanged paragraph. */
  figure(figure: Figure, anew: () => Promise<Judged>): Promise<Judged> {
    return remembered(this.#figures, figure, anew)
  }

  /** `key` tells everything that a name or role is judged by. */
  name(key: string, anew: () => Promise<Judged>): Promise<Judged> {
    return remembered(this.#names, key, anew)
  }
}

interface Cache<Key> {
  get(key: Key): Promise<Judged> | undefined
  set(key: Key, judged: Promise<Judged>): unknown
  delete(key: Key): unknown
}

/** What failed or came from a part of the archive only is asked again next time. */
function remembered<Key>(cache: Cache<Key>, key: Key, anew: () => Promise<Judged>): Promise<Judged> {
  const known = cache.get(key)
  if (known) return known
  const judged = anew()
  cache.set(key, judged)
  const forget = () => cache.get(key) === judged && cache.delete(key)
  judged.then(({ verdict }) => verdict === 'incomplete' && forget(), forget)
  return judged
}
