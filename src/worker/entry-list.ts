import type { ArchiveChange } from '../engine/archive/added.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'

/** A list of articles that is asked for once and then follows what is told of changes. */
export class EntryList {
  #entries: Promise<Map<string, ArticleEntry>> | null = null

  async get(ask: () => Promise<readonly ArticleEntry[]>): Promise<ArticleEntry[]> {
    this.#entries ??= ask().then(entries => new Map(entries.map(entry => [entry.id, entry])))
    try {
      return [...(await this.#entries).values()]
    } catch (error) {
      this.forget()
      throw error
    }
  }

  /** A change that is told before the list has come is in the list. */
  follow({ put, dropped }: ArchiveChange): void {
    this.#entries &&= this.#entries.then(entries => {
      for (const id of dropped) entries.delete(id)
      for (const entry of put) {
        entries.delete(entry.id)
        entries.set(entry.id, entry)
      }
      return entries
    })
  }

  /** The next one who asks gets a new list. */
  forget(): void {
    this.#entries = null
  }
}
