import type { Archive, FigureQuery, NameQuery } from '../engine/archive/archive.ts'

/** Milliseconds for which an archive that grows stays the same for checks, at least. */
const LEAST = 1000
/** A check against what has changed takes no more than this share of the time. */
const SHARE = 1 / 20

/**
 * An archive as checks see it. While articles come in it changes for them now and then only, not with every batch: else
 * each keystroke would have the whole draft judged anew, and the import would wait for it. What is found is found in
 * the archive as it is.
 */
export class Growing implements Archive {
  readonly #archive: Archive
  readonly knownNames?: Archive['knownNames']
  #adding = 0
  #revision: number | undefined
  #since = 0
  #pause = LEAST

  constructor(archive: Archive) {
    this.#archive = archive
    if (archive.knownNames) this.knownNames = () => archive.knownNames!()
  }

  get revision(): number | undefined {
    const now = performance.now()
    if (this.#adding === 0 || now - this.#since >= this.#pause) {
      this.#revision = this.#archive.revision
      this.#since = now
    }
    return this.#revision
  }

  /** Adds something to the archive that may take long. */
  async while<T>(adding: () => Promise<T>): Promise<T> {
    this.#adding++
    try {
      return await adding()
    } finally {
      this.#adding--
    }
  }

  /** Runs a check, which says by its duration how often there may be one against a changed archive. */
  async timed<T>(check: () => Promise<T>): Promise<T> {
    const [before, start] = [this.#revision, performance.now()]
    const answer = await check()
    if (this.#revision !== before) this.#pause = Math.max(LEAST, (performance.now() - start) / SHARE)
    return answer
  }

  /** Shows the next check what has changed. */
  show(): void {
    this.#since = Number.NEGATIVE_INFINITY
  }

  findFigures(query: FigureQuery) {
    return this.#archive.findFigures(query)
  }

  findNames(query: NameQuery) {
    return this.#archive.findNames(query)
  }

  article(id: string) {
    return this.#archive.article(id)
  }

  articles() {
    return this.#archive.articles()
  }

  add(...given: Parameters<Archive['add']>) {
    return this.#archive.add(...given)
  }

  remove(ids: readonly string[]) {
    return this.#archive.remove(ids)
  }
}
