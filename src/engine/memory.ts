import type { Archive } from './archive/archive.ts'
import type { Finding } from './crosscheck/finding.ts'
import type { Figure } from './figures/figure.ts'
import { Reader } from './read.ts'

export type Judged = Pick<Finding, 'verdict' | 'reason' | 'evidence'>

/**
 * What is kept from one version of a draft to the next, so that a keystroke costs what it touches: paragraphs that
 * were read, and figures that were judged while the archive and the story stood as they do.
 */
export class Memory {
  readonly reader = new Reader()
  #judged = new WeakMap<Figure, Judged>()
  #archive: Archive | undefined
  #circumstances = ''

  /** Forgets what was judged under other circumstances: another archive, filing time or set of names. */
  enter(archive: Archive, published: string | undefined, topic: readonly string[]): void {
    const circumstances = JSON.stringify([archive.revision, published, [...topic].sort()])
    const stands =
      archive.revision !== undefined && archive === this.#archive && circumstances === this.#circumstances
    if (!stands) this.#judged = new WeakMap()
    this.#archive = archive
    this.#circumstances = circumstances
  }

  /** A reader gives the same object for the same figure of an unchanged paragraph. */
  async judge(figure: Figure, anew: () => Promise<Judged>): Promise<Judged> {
    const known = this.#judged.get(figure)
    if (known) return known
    const judged = await anew()
    this.#judged.set(figure, judged)
    return judged
  }
}
