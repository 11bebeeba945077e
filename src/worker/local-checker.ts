import type { Archive } from '../engine/archive/archive.ts'
import type { Article, Draft } from '../engine/articles/article.ts'
import { check } from '../engine/check.ts'
import type { Check } from '../engine/crosscheck/finding.ts'
import { Memory } from '../engine/memory.ts'
import type { Checker } from './checker.ts'

/** The engine in this thread: for Node, for tests, and for a host's own archive, which no worker can be sent. */
export class LocalChecker implements Checker {
  readonly #archive: Archive
  /** Of a draft that is being typed, all paragraphs but one are known. */
  readonly #memory = new Memory()

  constructor(archive: Archive) {
    this.#archive = archive
  }

  check(draft: Draft): Promise<Check> {
    return check(draft, this.#archive, { memory: this.#memory })
  }

  add(articles: readonly Article[]): Promise<void> {
    return this.#archive.add(articles)
  }

  articles(): Promise<Article[]> {
    return this.#archive.articles()
  }

  close(): void {}
}
