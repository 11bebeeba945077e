import { alike, bands, shared } from './fingerprint.ts'
import { fingerprintIn, parted } from './parts.ts'
import { Postings } from './postings.ts'
import { type ArticleRecord, paragraphsIn } from './record.ts'

/** From this share of common runs of words on two texts of one publisher are one story: a correction changes few. */
const SAME = 0.75
/** What a fingerprint may say too little by. */
const DOUBT = 0.2

/** Finds the version of a story that the archive already has, by its text. */
export class Versions {
  readonly #bands = new Postings()

  add(slot: number, { bytes }: ArticleRecord): void {
    for (const [a, b] of bands(fingerprintIn(bytes))) this.#bands.add(this.#bands.key(a, b), slot)
  }

  /** Forgets the slots whose articles are gone. */
  tidy(isThere: (slot: number) => boolean): void {
    this.#bands.tidy(slot => (isThere(slot) ? slot : undefined))
  }

  /** The latest one that was added; `recordIn` gives undefined for a slot whose article is gone. */
  find(
    record: ArticleRecord,
    recordIn: (slot: number) => ArticleRecord | undefined,
  ): ArticleRecord | undefined {
    let found: ArticleRecord | undefined
    const seen = new Set<number>()
    for (const band of bands(fingerprintIn(record.bytes))) {
      const posted = this.#bands.find(band)
      if (!posted) continue
      this.#bands.walk(posted.key, slot => {
        if (seen.has(slot)) return true
        seen.add(slot)
        const other = recordIn(slot)
        if (other && isVersion(record, other)) found = other
        return !found
      })
      if (found) return found
    }
    return undefined
  }
}

/**
 * Whether two records of different ids tell one story in nearly the same words. A story that two papers print is two
 * sources, and stays so: they may be judged by what sets them apart.
 */
export function isVersion(a: ArticleRecord, b: ArticleRecord): boolean {
  if (a.id === b.id || alike(fingerprintIn(a.bytes), fingerprintIn(b.bytes)) < SAME - DOUBT) return false
  const [one, other] = [a.entry.publisher, b.entry.publisher]
  if (one && other && one.toLowerCase() !== other.toLowerCase()) return false
  return shared(paragraphsIn(parted(a.bytes)), paragraphsIn(parted(b.bytes))) >= SAME
}
