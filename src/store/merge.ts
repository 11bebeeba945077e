import { type Added, allAdded } from '../engine/archive/added.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'
import type { CompactArchive } from './compact-archive.ts'
import { type ArticleRecord, articleIn } from './record.ts'
import { isVersion } from './versions.ts'

/** What is to be done so that of each story the newest version stays: worked out before anything is changed. */
export class Merge {
  readonly #archive: CompactArchive
  readonly #put = new Map<string, ArticleRecord>()
  readonly #drop = new Set<string>()
  readonly added: Added = allAdded()

  constructor(archive: CompactArchive) {
    this.#archive = archive
  }

  get put(): ArticleRecord[] {
    return [...this.#put.values()]
  }

  /** Ids of articles of the archive. */
  get drop(): string[] {
    return [...this.#drop]
  }

  /** One more record, after those that came before it. */
  take(record: ArticleRecord): void {
    const known = this.#known(record.id)
    if (known && isSame(known, record)) return
    const other = known ?? this.#versionOf(record)
    if (other && isNewer(other.entry, record.entry)) {
      this.added.outdated.push({ kept: other.entry, dropped: record.entry })
      return
    }
    if (other) {
      this.added.replaced.push({ kept: record.entry, dropped: other.entry })
      this.#put.delete(other.id)
      if (other !== known && this.#archive.has(other.id)) this.#drop.add(other.id)
    }
    this.#put.set(record.id, record)
  }

  #known(id: string): ArticleRecord | undefined {
    return this.#put.get(id) ?? (this.#drop.has(id) ? undefined : this.#archive.record(id))
  }

  #versionOf(record: ArticleRecord): ArticleRecord | undefined {
    return (
      [...this.#put.values()].findLast(other => isVersion(record, other)) ??
      this.#archive.versionOf(record, new Set([...this.#drop, ...this.#put.keys()]))
    )
  }
}

/** Whether both say when they were filed, and the first was filed later. */
const isNewer = (a: ArticleEntry, b: ArticleEntry): boolean =>
  a.published !== undefined && b.published !== undefined && Date.parse(a.published) > Date.parse(b.published)

const isSame = (a: ArticleRecord, b: ArticleRecord): boolean =>
  JSON.stringify(articleIn(a)) === JSON.stringify(articleIn(b))
