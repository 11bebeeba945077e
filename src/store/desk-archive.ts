import type { Added, ArchiveChange } from '../engine/archive/added.ts'
import type { Archive, FigureQuery, NameQuery, SourceFigure, SourceName } from '../engine/archive/archive.ts'
import type { Article } from '../engine/articles/article.ts'
import type { ArticleEntry } from '../engine/articles/entry.ts'
import type { KnownNames } from '../engine/names/index.ts'
import { Channel } from './channel.ts'
import { CompactArchive } from './compact-archive.ts'
import { articlesOf, type Lines } from './files/article-lines.ts'
import { giveBack } from './give-back.ts'
import { Merge } from './merge.ts'
import { type ArticleRecord, articleIn, READINGS, recordOf } from './record.ts'
import { Shelf } from './shelf.ts'
import type { TakesLines } from './takes-lines.ts'

/** Reads articles, or the lines of a file that hold some, into records, here or elsewhere. */
export type Read = (given: readonly Article[] | Lines) => Promise<ArticleRecord[]>

export interface DeskArchiveOptions {
  /** The desk whose articles are kept on this machine. Without it they last as long as the archive. */
  desk?: string
  read?: Read
}

/** A record of an older version of the engine. */
type Stale = Pick<ArticleRecord, 'id' | 'readings'>

/** Entries that are made in one go: some milliseconds. */
const SOME = 1000

const readHere: Read = async given => articlesOf(given).map(recordOf)

/** A desk's archive: in memory as bytes, kept in IndexedDB, and in step with other tabs of the same desk. */
export class DeskArchive implements Archive, TakesLines {
  readonly #memory = new CompactArchive()
  readonly #read: Read
  readonly #listeners = new Set<(change: ArchiveChange) => void>()
  #shelf: Shelf | null = null
  #channel: Channel | null = null
  #revision = 0
  /** Changes happen one after another. */
  #last: Promise<unknown> = Promise.resolve()

  private constructor(read: Read) {
    this.#read = read
  }

  /**
   * Opens the archive with what is kept of it.
   * @throws NotKept where nothing can be kept; an archive without a desk can still be opened
   */
  static async open({ desk, read = readHere }: DeskArchiveOptions = {}): Promise<DeskArchive> {
    const archive = new DeskArchive(read)
    if (desk === undefined) return archive
    archive.#shelf = await Shelf.open(desk)
    // Listening begins before reading: what another tab adds meanwhile is not missed.
    archive.#channel = new Channel(desk, change => archive.#inTurn(() => archive.#follow(change)))
    await archive.#inTurn(() => archive.#load())
    return archive
  }

  get revision(): number {
    return this.#revision
  }

  get size(): number {
    return this.#memory.size
  }

  async findFigures(query: FigureQuery): Promise<SourceFigure[]> {
    return this.#memory.findFigures(query)
  }

  async findNames(query: NameQuery): Promise<SourceName[]> {
    return this.#memory.findNames(query)
  }

  async knownNames(): Promise<KnownNames> {
    return this.#memory.knownNames
  }

  async article(id: string): Promise<Article | undefined> {
    return this.#memory.article(id)
  }

  async articles(): Promise<Article[]> {
    return [...this.#memory.records()].map(articleIn)
  }

  async entries(): Promise<ArticleEntry[]> {
    const entries: ArticleEntry[] = []
    for (const { entry } of this.#memory.records()) {
      // Lets checks through. What changes meanwhile is told after it.
      if (entries.push(entry) % SOME === 0) await new Promise(resolve => setTimeout(resolve))
    }
    return entries
  }

  async figuresOf(id: string): Promise<SourceFigure[]> {
    // Whoever goes through all articles lets checks through between two.
    await new Promise(resolve => setTimeout(resolve))
    return this.#memory.figuresOf(id)
  }

  async add(articles: readonly Article[]): Promise<void> {
    await this.#whenRead(articles, records => this.#keep(latest(records), []))
  }

  /** Adds articles; of two versions of one story, told by their id or their text, the newer stays. */
  merge(articles: readonly Article[]): Promise<Added> {
    return this.#whenRead(articles, records => this.#merge(records))
  }

  mergeLines(lines: Lines): Promise<{ added: Added; entries: ArticleEntry[] }> {
    return this.#whenRead(lines, async records => {
      giveBack(lines.bytes)
      return { added: await this.#merge(records), entries: records.map(({ entry }) => entry) }
    })
  }

  /** Puts articles in for as long as the archive is open; those that the desk has itself stay as they are. */
  async hold(articles: readonly Article[]): Promise<void> {
    const unknown = articles.filter(({ id }) => !this.#memory.has(id))
    await this.#whenRead(unknown, async records =>
      this.#change(
        latest(records).filter(({ id }) => !this.#memory.has(id)),
        [],
      ),
    )
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#inTurn(() =>
      this.#keep(
        [],
        ids.filter(id => this.#memory.has(id)),
      ),
    )
  }

  subscribe(listener: (change: ArchiveChange) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  close(): void {
    this.#channel?.close()
    this.#shelf?.close()
  }

  async #load(): Promise<void> {
    if (!this.#shelf) return
    const stale: Stale[] = []
    for await (const records of this.#shelf.records()) {
      for (const record of records) this.#take(record)
      for (const { id, readings } of records) if (readings !== READINGS) stale.push({ id, readings })
    }
    this.#revision++
    if (stale.length) void this.#readAgain(stale)
  }

  /** Reads what an older version of the engine read, while the archive is in use. */
  async #readAgain(stale: readonly Stale[]): Promise<void> {
    for (const { id, readings } of stale) {
      const record = this.#memory.record(id)
      if (record?.readings !== readings) continue
      const [fresh] = await this.#read([articleIn(record)])
      await this.#inTurn(async () => {
        if (this.#memory.record(id)?.readings === readings && fresh) await this.#keep([fresh], [])
      })
    }
  }

  async #merge(records: readonly ArticleRecord[]): Promise<Added> {
    const merge = new Merge(this.#memory)
    for (const record of records) merge.take(record)
    await this.#keep(merge.put, merge.drop)
    return merge.added
  }

  /** On the disk first: what is found is kept. */
  async #keep(put: readonly ArticleRecord[], drop: readonly string[]): Promise<void> {
    if (!put.length && !drop.length) return
    await this.#shelf?.write(put, drop)
    this.#change(put, drop)
    this.#channel?.tell({ put: put.map(({ id }) => id), dropped: [...drop] })
  }

  /** What another tab has changed. */
  async #follow({ put, dropped }: { put: string[]; dropped: string[] }): Promise<void> {
    if (this.#shelf) this.#change(await this.#shelf.get(put), dropped)
  }

  #change(put: readonly ArticleRecord[], drop: readonly string[]): void {
    for (const id of drop) this.#memory.drop(id)
    for (const record of put) this.#take(record)
    if (!put.length && !drop.length) return
    this.#revision++
    const change = { put: put.map(({ entry }) => entry), dropped: drop }
    for (const listener of [...this.#listeners]) listener(change)
  }

  #take(record: ArticleRecord): void {
    this.#memory.put(record)
    giveBack(record.bytes)
  }

  /** Articles are read side by side, and take their turns as they came. */
  #whenRead<T>(
    given: readonly Article[] | Lines,
    act: (records: readonly ArticleRecord[]) => Promise<T>,
  ): Promise<T> {
    const reading = this.#read(given)
    // Whoever waits for the turn is told.
    reading.catch(() => {})
    return this.#inTurn(async () => act(await reading))
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(act)
    this.#last = turn.catch(() => {})
    return turn
  }
}

/** Of records with the same id, the last. */
const latest = (records: readonly ArticleRecord[]): ArticleRecord[] => [
  ...new Map(records.map(record => [record.id, record])).values(),
]
