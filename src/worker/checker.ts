import type { Article, Draft } from '../engine/articles/article.ts'
import type { Check } from '../engine/crosscheck/finding.ts'

/** The engine with its archive, wherever it runs: in this thread or in a worker. */
export interface Checker {
  check(draft: Draft): Promise<Check>
  /** Adds articles to the archive, or replaces those with the same id. */
  add(articles: readonly Article[]): Promise<void>
  /** The articles of the archive, as they were given. */
  articles(): Promise<Article[]>
  /** Ends the worker, if there is one. Calls still under way are rejected. */
  close(): void
}
