import type { FigureQuery, NameQuery, SourceFigure, SourceName } from '../engine/archive/archive.ts'
import { askedKeys, MOST as MOST_FIGURES, rarest, weight } from '../engine/archive/figure-keys.ts'
import { MOST as MOST_NAMES } from '../engine/archive/name-index.ts'
import { AtHand } from '../engine/archive/packed/at-hand.ts'
import type { Article } from '../engine/articles/article.ts'
import type { KnownNames } from '../engine/names/index.ts'
import { KeptRecord } from './kept-record.ts'
import { knownNames } from './known-names.ts'
import { NameKinds } from './name-kinds.ts'
import { Opened } from './opened.ts'
import { parted, withoutIndex } from './parts.ts'
import { Postings } from './postings.ts'
import { type ArticleRecord, articleIn } from './record.ts'
import { Rows } from './rows.ts'
import { Scores } from './scores.ts'
import { Slabs } from './slabs.ts'
import { Versions } from './versions.ts'

/** How many articles stay open, and how many of their figures and names unpacked: those that are written about. */
const OPEN = 512
const FIGURES = 4096
const NAMES = 8192
/** The index is tidied when more than this share of its rows is of articles that are gone. */
const GONE = 1 / 4

/**
 * Articles in memory as bytes, found through typed arrays: some fourteen kilobytes an article of 500 words. Finds what
 * MemoryArchive finds, in the same order.
 */
export class CompactArchive {
  /** By slot, without what the index knows; a slot is never used again. */
  readonly #records: (KeptRecord | undefined)[] = []
  readonly #slots = new Map<string, number>()
  /** Where the bytes of the records stand. */
  #slabs = new Slabs()
  readonly #postings = new Postings()
  readonly #kinds = new NameKinds()
  readonly #versions = new Versions()
  readonly #rows = new Rows()
  readonly #scores = new Scores()
  readonly #opened = new AtHand<Opened>(OPEN)
  readonly #figures = new AtHand<SourceFigure>(FIGURES)
  readonly #names = new AtHand<SourceName>(NAMES)
  /** How many figures there are, and how many rows. */
  #live = { figures: 0, rows: 0 }

  get size(): number {
    return this.#slots.size
  }

  get knownNames(): KnownNames {
    return this.#kinds
  }

  /** Adds an article, or replaces the one with the same id. */
  put(record: ArticleRecord): void {
    this.drop(record.id)
    const { keys, found, known, figures, names } = parted(record.bytes)
    const slot = this.#records.push(this.#kept(record)) - 1
    this.#slots.set(record.id, slot)
    this.#versions.add(slot, record)
    const numbers = new Uint32Array(keys.length / 2)
    for (let i = 0; i < numbers.length; i++) numbers[i] = this.#postings.key(keys[2 * i]!, keys[2 * i + 1]!)
    let row = this.#rows.add(slot, figures + names)
    for (let at = 0; at < found.length; at += found[at]! + 1, row++) {
      for (let i = 1; i <= found[at]!; i++) this.#postings.add(numbers[found[at + i]!]!, row)
    }
    this.#kinds.count(known, 1)
    this.#live.figures += figures
    this.#live.rows += figures + names
  }

  drop(id: string): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    const opened = this.#open(slot)!
    const { figures, names } = opened
    this.#kinds.count(knownNames(Array.from({ length: names }, (_, i) => opened.name(i))), -1)
    this.#records[slot] = undefined
    this.#slots.delete(id)
    this.#opened.forget(slot)
    this.#live.figures -= figures
    this.#live.rows -= figures + names
    if (this.#rows.length - this.#live.rows > this.#rows.length * GONE) this.#tidy()
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

  /** The article that tells the same story in nearly the same words, if there is one that is not left out. */
  versionOf(record: ArticleRecord, leftOut: ReadonlySet<string> = new Set()): ArticleRecord | undefined {
    return this.#versions.find(record, slot => {
      const other = this.#records[slot]
      return other && !leftOut.has(other.id) ? other : undefined
    })
  }

  figuresOf(id: string): SourceFigure[] {
    const slot = this.#slots.get(id)
    const opened = slot === undefined ? undefined : this.#open(slot)
    return opened ? Array.from({ length: opened.figures }, (_, i) => opened.read(i)) : []
  }

  findFigures({ figure }: FigureQuery): SourceFigure[] {
    const posted = askedKeys(figure).flatMap(key => {
      const found = this.#postings.find(key)
      return found ? [{ key, number: found.key, count: found.count }] : []
    })
    const scores = this.#scores
    scores.begin(this.#rows.length)
    for (const key of rarest(posted)) {
      const score = weight(this.#live.figures, key)
      this.#postings.walk(key.number, row => scores.add(row, score))
    }
    return scores
      .best(MOST_FIGURES, row => this.#isThere(row))
      .map(row => this.#figures.get(row, () => this.#openAt(row).figure(this.#rows.source(row)))!)
  }

  findNames({ keys }: NameQuery): SourceName[] {
    const rows = new Set<number>()
    for (const key of keys) {
      const found = this.#postings.find(key)
      if (!found) continue
      let left = MOST_NAMES
      this.#postings.walk(found.key, row => {
        if (!this.#isThere(row)) return true
        rows.add(row)
        return --left > 0
      })
    }
    const mentions = [...rows].sort((a, b) => a - b).map(row => this.#mention(row))
    const withRole = mentions.filter(({ roles }) => roles.length > 0)
    return [...withRole, ...mentions.filter(({ roles }) => roles.length === 0)].slice(0, MOST_NAMES)
  }

  #kept(record: ArticleRecord): KeptRecord {
    return new KeptRecord(
      record,
      withoutIndex(record.bytes, size => this.#slabs.room(size)),
    )
  }

  #mention(row: number): SourceName {
    return this.#names.get(row, () => {
      const opened = this.#openAt(row)
      return opened.name(this.#rows.source(row) - opened.figures)
    })!
  }

  #isThere(row: number): boolean {
    return this.#records[this.#rows.slot(row)] !== undefined
  }

  #openAt(row: number): Opened {
    return this.#open(this.#rows.slot(row))!
  }

  #open(slot: number): Opened | undefined {
    return this.#opened.get(slot, () => {
      const record = this.#records[slot]
      return record && new Opened(record)
    })
  }

  /** Forgets the rows and the bytes of articles that are gone. */
  #tidy(): void {
    this.#slabs = new Slabs()
    for (const slot of this.#slots.values()) this.#records[slot] = this.#kept(this.#records[slot]!)
    this.#opened.clear()
    const isThere = (slot: number) => this.#records[slot] !== undefined
    this.#postings.tidy(this.#rows.tidy(isThere))
    this.#versions.tidy(isThere)
    this.#figures.clear()
    this.#names.clear()
  }
}
