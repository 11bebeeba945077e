import type { ArticleEntry } from '../articles/entry.ts'

/** Two versions of one story, of which the archive keeps the newer. */
export interface VersionPair {
  kept: ArticleEntry
  dropped: ArticleEntry
}

/** What became of articles that were added: all that are not named here are there, as they were given. */
export interface Added {
  /** Those that the archive had, and a newer version replaced. */
  replaced: VersionPair[]
  /** Those that were given, and stayed out because the archive has a newer version. */
  outdated: VersionPair[]
}

export const allAdded = (): Added => ({ replaced: [], outdated: [] })

export const together = (all: readonly Added[]): Added => ({
  replaced: all.flatMap(one => one.replaced),
  outdated: all.flatMap(one => one.outdated),
})

/** What changed in an archive, for lists that follow it. */
export interface ArchiveChange {
  /** Articles that are new, or replaced those with the same id. */
  put: readonly ArticleEntry[]
  /** Ids of those that are gone. */
  dropped: readonly string[]
}
