import type { FigureQuery, NameQuery, SourceFigure, SourceName } from '../engine/archive/archive.ts'
import { figureKeys, MOST as MOST_FIGURES, rarest, weight } from '../engine/archive/figure-keys.ts'
import { MOST as MOST_NAMES } from '../engine/archive/name-index.ts'
import type { Article } from '../engine/articles/article.ts'
import type { KnownNames } from '../engine/names/index.ts'
import { Column } from './column.ts'
import { NameKinds } from './name-kinds.ts'
import { articleIn, Opened } from './opened.ts'
import { Postings } from './postings.ts'
import type { ArticleRecord } from './record.ts'
import { Versions } from './versions.ts'

/** How many articles stay unpacked: those of the stories that are being written about. */
const OPEN = 1000

/**
 * Articles in memory as bytes, found through typed arrays: some ten kilobytes an article of 500 words. Finds what
 * MemoryArchive finds, in the same order.
 */
export class CompactArchive {
  /** By slot; a slot is never used again. */
  readonly #records: (ArticleRecord | undefined)[] = []
  readonly #slots = new Map<string, number>()
  readonly #postings = new Postings()
  readonly #kinds = new NameKinds()
  readonly #versions = new Versions()
  /** By row: the slot of the article, and which of its sources it is. Figures and names are rows alike. */
  readonly #slotOf = new Column()
  readonly #sourceOf = new Column()
  readonly #opened = new Map<number, Opened>()
  #figures = 0

  get knownNames(): KnownNames {
    return this.#kinds
  }

  /** Adds an article, or replaces the one with the same id. */
  put(record: ArticleRecord): void {
    this.drop(record.id)
    const slot = this.#records.push(record) - 1
    this.#slots.set(record.id, slot)
    this.#versions.add(slot, record)
    this.#figures += record.figures
    const { keys, found } = record
    let source = 0
    for (let at = 0; at < found.length; at += found[at]! + 1, source++) {
      const row = this.#slotOf.push(slot)
      this.#sourceOf.push(source)
      for (let i = 1; i <= found[at]!; i++) {
        const key = found[at + i]!
        this.#postings.add(keys[2 * key]!, keys[2 * key + 1]!, row)
      }
    }
    this.#know(record, 1)
  }

  drop(id: string): void {
    const slot = this.#slots.get(id)
    const record = this.record(id)
    if (slot === undefined || !record) return
    this.#records[slot] = undefined
    this.#slots.delete(id)
    this.#opened.delete(slot)
    this.#figures -= record.figures
    const { keys, found } = record
    for (let at = 0; at < found.length; at += found[at]! + 1) {
      for (let i = 1; i <= found[at]!; i++) {
        const key = found[at + i]!
        this.#postings.forget(keys[2 * key]!, keys[2 * key + 1]!)
      }
    }
    this.#know(record, -1)
  }

  has(id: string): boolean {
    return this.#slots.has(id)
  }

  article(id: string): Article | undefined {
    const record = this.record(id)
    return record && articleIn(record)
  }

  record(id: string): ArticleRecord | undefined {
    const slot = this.#slots.get(id)
    return slot === undefined ? undefined : this.#records[slot]
  }

  /** In the order in which they were added. */
  *records(): Generator<ArticleRecord> {
    for (const slot of this.#slots.values()) yield this.#records[slot]!
  }

  /** The article that tells the same story in nearly the same words, if there is one. */
  versionOf(record: ArticleRecord): ArticleRecord | undefined {
    return this.#versions.find(record, slot => this.#records[slot])
  }

  figuresOf(id: string): SourceFigure[] {
    const slot = this.#slots.get(id)
    const opened = slot === undefined ? undefined : this.#open(slot)
    return opened ? Array.from({ length: this.#records[slot!]!.figures }, (_, i) => opened.read(i)) : []
  }

  findFigures({ figure }: FigureQuery): SourceFigure[] {
    const posted = figureKeys(figure).flatMap(key => {
      const found = this.#postings.find(key)
      return found ? [{ key, number: found.key, count: found.count }] : []
    })
    const scores = new Map<number, number>()
    for (const key of rarest(posted)) {
      const score = weight(this.#figures, key)
      this.#postings.walk(key.number, row => {
        if (this.#records[this.#slotOf.get(row)]) {
          // In single precision, as the index in memory counts: equal scores stay equal.
          scores.set(row, Math.fround((scores.get(row) ?? 0) + score))
        }
        return true
      })
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_FIGURES)
      .map(([row]) => this.#open(this.#slotOf.get(row))!.figure(this.#sourceOf.get(row)))
  }

  findNames({ keys }: NameQuery): SourceName[] {
    const rows = new Set<number>()
    for (const key of keys) {
      const found = this.#postings.find(key)
      if (!found) continue
      let left = MOST_NAMES
      this.#postings.walk(found.key, row => {
        if (!this.#records[this.#slotOf.get(row)]) return true
        rows.add(row)
        return --left > 0
      })
    }
    const mentions = [...rows]
      .sort((a, b) => a - b)
      .map(row => {
        const slot = this.#slotOf.get(row)
        return this.#open(slot)!.name(this.#sourceOf.get(row) - this.#records[slot]!.figures)
      })
    const withRole = mentions.filter(({ roles }) => roles.length > 0)
    return [...withRole, ...mentions.filter(({ roles }) => roles.length === 0)].slice(0, MOST_NAMES)
  }

  #know({ keys, known }: ArticleRecord, by: number) {
    for (let i = 0; i < known.length; i += 3) {
      const key = known[i]!
      this.#kinds.count(keys[2 * key]!, keys[2 * key + 1]!, known[i + 1]!, by * known[i + 2]!)
    }
  }

  /** Those asked for least lately are closed again: a Map keeps the order of insertion. */
  #open(slot: number): Opened | undefined {
    const record = this.#records[slot]
    if (!record) return undefined
    const opened = this.#opened.get(slot) ?? new Opened(record)
    this.#opened.delete(slot)
    this.#opened.set(slot, opened)
    if (this.#opened.size > OPEN) this.#opened.delete(this.#opened.keys().next().value!)
    return opened
  }
}
