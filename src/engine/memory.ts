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
  #figures = new WeakMap<Figure, Judged>()
  #names = new Map<string, Judged>()
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
  async figure(figure: Figure, anew: () => Promise<Judged>): Promise<Judged> {
    const known = this.#figures.get(figure)
    if (known) return known
    const judged = await anew()
    this.#figures.set(figure, judged)
    return judged
  }

  /** `key` tells everything that a name or role is judged by. */
  async name(key: string, anew: () => Promise<Judged>): Promise<Judged> {
    const known = this.#names.get(key)
    if (known) return known
    const judged = await anew()
    this.#names.set(key, judged)
    return judged
  }
}
