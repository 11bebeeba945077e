import type { Article } from '../../engine/articles/article.ts'
import type { Prepared } from './prepare.ts'

/** What was added: an article that is already there as it stands is not stored again. */
export interface Added {
  stored: number
  unchanged: number
}

export interface Steps {
  /** Those that are not there as they stand. */
  changed(articles: readonly Article[]): Promise<Article[]>
  read(article: Article): Prepared | Promise<Prepared>
  /** All of them, or none. */
  store(articles: readonly Prepared[]): Promise<void>
}

/** So many articles are stored together: enough to be quick, few enough to be done soon. */
const TOGETHER = 64

/**
 * Stores articles some at a time, in their order; while some are stored, the next ones are read. It holds no more than
 * these, however many come.
 */
export class ArticleStream {
  readonly #steps: Steps
  readonly #sum: Added = { stored: 0, unchanged: 0 }
  #batch: Article[] = []
  #ids = new Set<string>()
  /** The batch before, as it is being stored. */
  #storing: Promise<void> = Promise.resolve()
  #idsBefore: ReadonlySet<string> = new Set()

  constructor(steps: Steps) {
    this.#steps = steps
  }

  /** What is stored for certain. */
  get added(): Added {
    return { ...this.#sum }
  }

  /** @throws what went wrong with any that came before; nothing is taken then */
  async add(article: Article): Promise<void> {
    // An article that comes twice is stored twice, one after the other: the last one stays.
    if (this.#ids.has(article.id)) await this.#put()
    this.#batch.push(article)
    this.#ids.add(article.id)
    if (this.#batch.length === TOGETHER) await this.#put()
  }

  /** Stores what is left. */
  async end(): Promise<Added> {
    await this.#put()
    await this.#storing
    return this.added
  }

  async #put(): Promise<void> {
    const [batch, ids, before] = [this.#batch, this.#ids, this.#storing]
    if (!batch.length) return
    // What is there as it stands can be told of an article only once its last version is stored.
    const isAgain = batch.some(({ id }) => this.#idsBefore.has(id))
    const read = isAgain ? before.then(() => this.#read(batch)) : this.#read(batch)
    this.#batch = []
    this.#ids = new Set()
    this.#idsBefore = ids
    this.#storing = this.#store(batch, read, before)
    // It is told when the next one is put, or at the end.
    this.#storing.catch(() => {})
    await before
  }

  async #read(batch: readonly Article[]): Promise<Prepared[]> {
    return Promise.all((await this.#steps.changed(batch)).map(article => this.#steps.read(article)))
  }

  async #store(batch: readonly Article[], read: Promise<Prepared[]>, before: Promise<void>): Promise<void> {
    const [prepared] = await Promise.all([read, before])
    if (prepared.length) await this.#steps.store(prepared)
    this.#sum.stored += prepared.length
    this.#sum.unchanged += batch.length - prepared.length
  }
}
