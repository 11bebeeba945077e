import type { Added } from '../../src/engine/archive/added.ts'
import type { Article } from '../../src/engine/articles/article.ts'
import type { Checker, Progress } from '../../src/worker/checker.ts'
import type { ReadArticle, Snapshot } from './snapshot.ts'

/** Milliseconds after which a draft is checked against what a long import, or another tab, has brought so far. */
const GROWING = 1000

/** What a session is told of. */
interface Back {
  open(): Promise<Checker>
  /** False where there is no view to show it. */
  show(part: Partial<Snapshot>): boolean
  recheck(): void
}

/** The articles that a draft is checked against: adds and removes them, and follows whoever else does. */
export class Sources {
  readonly #back: Back
  #growing: ReturnType<typeof setTimeout> | undefined
  #unsubscribe = () => {}
  /** Whether the view's snapshot names the archive's articles. */
  #listed = false

  constructor(back: Back) {
    this.#back = back
  }

  /** Adds articles, and checks the draft against them: of many, also while the others follow. */
  async add(articles: readonly Article[], onProgress?: Progress, signal?: AbortSignal): Promise<Added> {
    const checker = await this.#back.open()
    try {
      return await checker.add(articles, onProgress, signal)
    } finally {
      // Of an import that broke off, what is there is there.
      await this.#changed(checker)
    }
  }

  /** Removes articles and checks the draft without them. */
  async remove(ids: readonly string[]): Promise<void> {
    const checker = await this.#back.open()
    await checker.remove(ids)
    await this.#changed(checker)
  }

  async read(id: string): Promise<ReadArticle | undefined> {
    const checker = await this.#back.open()
    const article = await checker.article(id)
    return article && { article, readings: await checker.read(article) }
  }

  /** Shows a checker's articles whenever they change. */
  follow(checker: Checker): void {
    const stop = checker.subscribe?.(({ notice }) => {
      if (notice !== undefined) this.#back.show({ notice })
      this.#growing ??= setTimeout(() => this.#changed(checker).catch(() => {}), GROWING)
    })
    this.#unsubscribe = stop ?? (() => {})
  }

  /** Shows them in a view that does not have them yet. */
  async list(checker: Checker): Promise<void> {
    if (!this.#listed) await this.#show(checker)
  }

  /** There is another view, which has none. */
  forget(): void {
    this.#listed = false
  }

  stop(): void {
    clearTimeout(this.#growing)
    this.#unsubscribe()
  }

  async #show(checker: Checker): Promise<void> {
    this.#listed = this.#back.show({ articles: await checker.entries() })
  }

  async #changed(checker: Checker): Promise<void> {
    clearTimeout(this.#growing)
    this.#growing = undefined
    await this.#show(checker)
    this.#back.recheck()
  }
}
